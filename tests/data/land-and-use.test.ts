/** Land, clearance, deadlines and new use on the real tables. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clearanceCharts } from '$lib/charts/clearance-chart';
import type { Engine } from '$lib/engine/engine';
import { nodeEngine } from '$lib/engine/node';
import { askLand, type LandAnswer } from '$lib/state/land';
import { askMineUse, type MineUseAnswer } from '$lib/state/mine-use';

let engine: Engine;
let land: LandAnswer;
let use: MineUseAnswer;
beforeAll(async () => {
	engine = await nodeEngine();
	land = await askLand(engine, '2026-11-23');
	use = await askMineUse(engine);
}, 60_000);
afterAll(() => engine.close());

const areasOf = (place: string) =>
	land.areas.flatMap(({ rows }) => rows).find((row) => row.place === place)?.areas;

describe('contaminated land', () => {
	test('is never added and never ranked over places, and the guard says why', () => {
		const codes = land.refusals.add.map(({ refusal }) => refusal);
		expect(codes).toEqual(expect.arrayContaining(['family', 'hazard', 'stock', 'places']));
		expect(land.refusals.rank.length).toBeGreaterThan(0);
	});

	test('of Ukraine is a ladder of potential land with dates, 174,000 to 137,000 km², in no sum', () => {
		expect(land.ladders.map(({ ladder }) => ladder.place)).toEqual(['UKR']);
		const ukraine = land.ladders[0]?.ladder;
		expect(
			ukraine?.areas.potential_km2.map(({ asOf, value }) => [asOf, value]).slice(0, 3)
		).toEqual([
			['2025-06-24', 137_000],
			['2025-01', 139_000],
			['2024', 128_000]
		]);
		expect(ukraine?.areas.potential_km2.map(({ value }) => value)).toContain(174_000);
		expect([ukraine?.areas.suspected_km2, ukraine?.areas.confirmed_km2]).toEqual([[], []]);
		expect(areasOf('UKR')?.potential_km2.map(({ value }) => value)).toEqual([137_000]);
	});

	test('stands once for each place, measure and hazard, with its newest date', () => {
		const cells = land.areas.flatMap(({ rows }) => rows.flatMap((row) => Object.values(row.areas)));
		const keys = new Set(
			cells.flat().map(({ place, measure, hazard }) => `${place} ${measure} ${hazard}`)
		);
		expect(keys.size).toBe(147);
		// One place has two numbers that may be of one day.
		expect(cells.flat()).toHaveLength(148);
		expect(areasOf('AFG')?.area_km2.map(({ hazard, asOf }) => [hazard, asOf])).toContainEqual([
			'antipersonnel_improvised',
			'2024'
		]);
	});

	test('has bands in three scales that share no table: Croatia is massive in one, heavy in another', () => {
		const of = (scale: string) =>
			land.bands
				.find((some) => some.scale === scale)
				?.regions.flatMap(({ rows }) => rows)
				.filter(({ place, hazard }) => place === 'HRV' && hazard === 'antipersonnel')
				.map(({ band }) => band);
		expect(of('monitor')).toEqual(['massive']);
		expect(of('mine_action_review')).toEqual(['heavy']);
		expect(of('not_stated')).toEqual([]);
	});
});

describe('clearance', () => {
	test('of the world has one line a publisher and coverage, each drawn alone', () => {
		expect(land.lines.map(({ series, coverage }) => `${series} ${coverage}`).sort()).toEqual([
			'mine_action_review world',
			'monitor states_parties',
			'monitor world'
		]);
		const charts = clearanceCharts(land.lines, 'the world');
		expect(charts).toHaveLength(3);
		for (const { lines } of charts) expect(lines).toHaveLength(1);
		expect(new Set(charts.map(({ top }) => top)).size).toBe(1);
	});

	test('of 2022 is 219.31 by one publisher and 189 by the other, who count other states', () => {
		const [year] = land.twoSeries.filter(({ year }) => year === 2022);
		expect(year?.results.map(({ value }) => value).sort()).toEqual([189, 219.31]);
		expect(year?.refusals.map(({ refusal }) => refusal)).toEqual(
			expect.arrayContaining(['coverage', 'series'])
		);
	});

	test('of 2016 was revised from about 170 to 145, and both are kept', () => {
		const line = land.lines.find(
			({ coverage, series }) => coverage === 'world' && series === 'monitor'
		);
		expect(line?.points.find(({ year }) => year === 2016)?.value).toBe(145);
		expect(line?.ranges[2016]).toEqual({ low: 145, high: 170 });
	});

	test('of States Parties in 2022: 219.31 cleared, 121.11 reduced, 156.92 cancelled; together as printed', () => {
		const [released] = land.released;
		expect(released).toMatchObject({ year: 2022, coverage: 'states_parties', series: 'monitor' });
		expect(released?.parts.map(({ value }) => value)).toEqual([219.31, 121.11, 156.92]);
		expect(released?.printed?.value).toBe(497.34);
		expect(released?.sum?.value).toBeCloseTo(497.34, 6);
		expect(land.released).toHaveLength(1);
	});
});

describe('the deadline board', () => {
	test('opens with the current deadlines by date', () => {
		const current = land.board.filter(({ standing }) => standing === 'current');
		expect(current.map(({ place, newest, months }) => [place, newest.deadline, months])).toEqual([
			['BIH', '2027-03-01', 3],
			['SOM', '2027-10-01', 10],
			['IRQ', '2028-02-01', 14],
			['YEM', '2028-03-01', 15],
			['AGO', '2030-12-31', 49]
		]);
	});

	test('shows requests, and two that were not approved, apart from deadlines', () => {
		const open = land.board.filter(({ standing }) => standing === 'open');
		expect(open.map(({ place, newest }) => [place, newest.status])).toEqual([
			['OMN', 'unknown'],
			['COL', 'requested'],
			['KHM', 'extended'],
			['SEN', 'not_approved'],
			['TJK', 'not_approved']
		]);
	});

	test('keeps every row: the missed deadline of Ukraine of 2016 stands behind the one of 2021', () => {
		const ukraine = land.board.find(({ place }) => place === 'UKR');
		expect(ukraine).toMatchObject({ standing: 'lapsed', newest: { deadline: '2021-06-01' } });
		expect(ukraine?.history.map(({ status }) => status)).toEqual(['missed']);
		const rows = land.board.flatMap(({ newest, history }) => [newest, ...history]);
		expect(new Set(rows.map(({ id }) => id)).size + land.stocks.length).toBe(76);
		expect(land.stocks).toHaveLength(9);
	});

	test('counts the parties of that day, and those with mined land that it does not cover', () => {
		expect(land.parties).toBe(161);
		expect(land.withoutDeadline.length).toBeGreaterThan(5);
		expect(land.withoutDeadline).toContain('UKR');
		expect(land.withoutDeadline).not.toContain('AGO');
	});
});

describe('new use', () => {
	test('holds no statement that names nobody who laid mines', () => {
		const of = (periods: MineUseAnswer['periods']) =>
			periods.flatMap(({ statements }) => statements.map(({ finding }) => finding));
		expect(of(use.periods)).toHaveLength(use.count.said + use.count.denied);
		expect(new Set(of(use.notOfUse))).toEqual(new Set(['new_contamination', 'unconfirmed_report']));
		expect(of(use.periods).some((finding) => of(use.notOfUse).includes(finding))).toBe(false);
		expect(use.count).toEqual({ said: 143, denied: 3, notOfUse: 15 });
	});

	test('since mid-2024: who, at which level', () => {
		expect(use.newest?.since).toBe('2024-06-30');
		const level = (finding: string) =>
			use.newest?.levels.find((some) => some.finding === finding)?.entries ?? [];
		expect(level('confirmed').map(({ place, actor }) => `${place} ${actor}`)).toEqual([
			'COL non-state armed groups',
			'IND non-state armed groups',
			'IRN government of Iran',
			'PRK government of North Korea',
			'MMR government of Myanmar',
			'MMR non-state armed groups',
			'PAK non-state armed groups',
			'PSE non-state armed groups',
			'UKR government of Russia'
		]);
		expect(level('credible_allegation').map(({ place, actor }) => `${place} ${actor}`)).toEqual([
			'UKR government of Ukraine'
		]);
		const [thailand] = level('allegation');
		expect(thailand).toMatchObject({ place: 'THA', actor: 'government of Cambodia' });
		expect(thailand?.denials).toHaveLength(2);
		expect(level('denied')).toEqual([]);
	});

	test('stands with what the state of the actor was to the convention then', () => {
		const of = (id: string) => use.standings[id];
		expect(
			of('ukr-government-of-russia-2024-2025-antipersonnel-confirmed--devdiscourse-2025')
		).toEqual({ state: 'never_joined', suspended: false });
		expect(
			of('ukr-government-of-ukraine-2024-2025-antipersonnel-credible-allegation--devdiscourse-2025')
		).toEqual({ state: 'bound', suspended: true });
		expect(
			of(
				'xnk-forces-of-nagorno-karabakh-2013-2013-antipersonnel-confirmed--landmine-monitor-2013-major-findings'
			)
		).toBeNull();
	});

	test('keeps a denial of another period beside what it denies', () => {
		const [[id, denials] = ['', []], ...more] = Object.entries(use.denials);
		expect(id).toMatch(/^tha-government-of-cambodia-.*-allegation--/);
		expect(denials.map(({ to }) => to)).toEqual(['2025-08']);
		expect(more).toEqual([]);
	});

	test('has a denial behind what it denies', () => {
		const period = use.periods.find(({ from, to }) => from === '2014-10' && to === '2015-10');
		expect(
			period?.statements.filter(({ place }) => place === 'PRK').map(({ finding }) => finding)
		).toEqual(['confirmed', 'denied']);
	});
});
