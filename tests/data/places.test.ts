/** Profiles of places on the real tables. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { releasedChart } from '$lib/charts/place-charts';
import { isKnown } from '$lib/core/figures/figure';
import { topicsHeld } from '$lib/core/places/profile';
import type { Engine } from '$lib/engine/engine';
import { nodeEngine } from '$lib/engine/node';
import { describeReleased } from '$lib/messages/place-land';
import { describeHeld, describeToday, describeUnknown, headPlace } from '$lib/messages/places';
import { askPlaceProfiles, type PlaceProfiles } from '$lib/state/place-profiles';

const CHECKED = '2026-11-23';

let engine: Engine;
let profiles: PlaceProfiles;
beforeAll(async () => {
	engine = await nodeEngine();
	profiles = await askPlaceProfiles(engine, CHECKED);
}, 60_000);
afterAll(() => engine.close());

const of = (code: string) => {
	const answer = profiles.answers.get(code);
	if (!answer) throw new RangeError(`There is no place ${code}.`);
	return answer;
};
const todayOf = (code: string) => {
	const { place, treaty } = of(code).profile;
	return treaty && describeToday(place.name, treaty, CHECKED);
};
const unknownIn = (code: string) => {
	const { profile, unknown } = of(code);
	return unknown.map((gap) => describeUnknown(gap, profile.place.name));
};

test('every state and area has a profile, the world has none, and no row is without its source', () => {
	expect(profiles.answers.size).toBe(205);
	expect(profiles.answers.has('WLD')).toBe(false);
	for (const { profile, sources, paper } of profiles.answers.values()) {
		const named = new Set(sources.map(({ source }) => source));
		expect(paper.sources.every((source) => named.has(source))).toBe(true);
		expect(sources.length > 0).toBe(
			topicsHeld(profile).length > 0 || (profile.treaty?.acts.length ?? 0) > 0
		);
	}
});

describe('Ukraine', () => {
	test('is bound on the day of the tables, with the suspension and six objections beside it', () => {
		expect(todayOf('UKR')).toMatch(
			/Ukraine is bound by the Mine Ban Convention, since 1 June 2006/
		);
		const { treaty } = of('UKR').profile;
		expect(treaty?.marks.map(({ mark }) => mark)).toEqual(['suspension_declared']);
		expect(treaty?.answers.filter(({ action }) => action === 'objection')).toHaveLength(6);
		expect(headPlace(of('UKR').profile)).toMatch(/which it says it has suspended$/);
	});

	test('has no single number of mined land: potential land alone, and the sum refused', () => {
		const { ladder } = of('UKR').profile;
		expect(ladder?.areas.potential_km2.newest).toMatchObject([
			{ value: 137000, qualifier: 'about', asOf: '2025-06-24' }
		]);
		expect(ladder?.areas.potential_km2.older).toHaveLength(9);
		expect(ladder?.areas.suspected_km2).toEqual({ newest: [], older: [] });
		expect(ladder?.areas.confirmed_km2).toEqual({ newest: [], older: [] });
		expect(ladder?.refusals.map(({ refusal }) => refusal)).toContain('family');
	});

	test('has a gap in 2021, a first count in 2024, and a missed deadline', () => {
		const years = of('UKR').profile.casualties?.years ?? [];
		expect(years.find(({ year }) => year === 2021)?.total).toEqual({ missing: 'not_in_tables' });
		const of2024 = years.find(({ year }) => year === 2024);
		expect(of2024?.total).toMatchObject({ value: 293, vintage: 'first_published' });
		expect(of2024?.first).toBe(of2024?.total);
		expect(of('UKR').profile.deadlines.map(({ status }) => status)).toEqual([
			'missed',
			'missed',
			'extended'
		]);
	});
});

describe('Poland', () => {
	test('has left, and nobody is said to have counted nothing', () => {
		expect(todayOf('POL')).toMatch(
			/not bound by the Mine Ban Convention: it left on 20 February 2026/
		);
		expect(topicsHeld(of('POL').profile)).toEqual(['deadlines', 'stockpiles']);
		expect(unknownIn('POL')).toContain(
			'Not in our tables for Poland at all: casualties, contaminated land, clearance, statements on use and funding.'
		);
	});

	test('keeps the dating that differs beside the one preferred', () => {
		const votes = of('POL').profile.treaty?.acts.filter(
			({ act }) => act.action === 'parliament_approved'
		);
		expect(votes?.map(({ act, others }) => [act.date, ...others.map(({ date }) => date)])).toEqual([
			['2025-06-25', '2025-06-25', '2025-06-26'],
			['2025-07-17']
		]);
	});
});

describe('Cambodia', () => {
	test('has three series of clearance, none drawn with another, and no part of a year drawn', () => {
		const series = of('KHM').profile.clearance?.series ?? [];
		expect(series.map((some) => some.series)).toEqual([
			'mine_action_review',
			'monitor',
			'national'
		]);
		const charts = series.flatMap((some) =>
			some.panels.flatMap((panel) => releasedChart(panel, some.series) ?? [])
		);
		expect(charts.map(({ axis }) => axis)).toEqual([
			{ from: 2018, to: 2019 },
			{ from: 2014, to: 2016 },
			{ from: 2015, to: 2016 }
		]);
		const panel = series[1]?.panels[0];
		expect(
			panel && describeReleased(panel, 'monitor', 'Cambodia').replaceAll('\u00a0', ' ')
		).toContain(
			'2016 land cleared: 25.33 km², land reduced: 14.48 km², land cancelled: 28.93 km² and land released: 68.7 km²'
		);
	});

	test('has its newest areas by hazard, of several years, on a rung of their own', () => {
		expect(
			of('KHM').profile.ladder?.areas.area_km2.newest.map(({ hazard, asOf }) => `${hazard} ${asOf}`)
		).toEqual([
			'antipersonnel 2019-12',
			'cluster_remnant 2017-05',
			'all_mines 2016-12',
			'erw 2016-12',
			'mixed 2016'
		]);
	});

	test('denies use in Thailand, which is no use in Cambodia', () => {
		const { use } = of('KHM').profile;
		expect(use?.here).toEqual([]);
		expect(use?.elsewhere.map(({ finding }) => finding)).toContain('denied');
	});
});

test('Tonga has treaty acts alone: a short page, and one sentence of what is missing', () => {
	const { profile } = of('TON');
	expect(topicsHeld(profile)).toEqual([]);
	expect(profile.treaty?.acts.map(({ act }) => act.action)).toEqual([
		'accession',
		'entry_into_force'
	]);
	expect(unknownIn('TON')).toHaveLength(1);
	expect(describeHeld(profile)).toBe('treaty acts');
});

test('South Ossetia is no state: no standing, no national total, and two cuts that are kept', () => {
	const { profile } = of('XSO');
	expect(profile.treaty).toBeNull();
	expect(profile.casualties?.years).toEqual([]);
	expect(profile.casualties?.cuts.map(({ year }) => year)).toEqual([2015]);
	expect(headPlace(profile)).toBe('South Ossetia: an area listed apart from states');
	expect(unknownIn('XSO')[0]).not.toContain('deadlines');
});

test('Lebanon’s accession has no day, and says so', () => {
	expect(unknownIn('LBN')).toContain('The day of an act: only its year is in our tables.');
	expect(todayOf('LBN')).toMatch(/no act in our tables makes Lebanon a party/);
});

test('Sudan and South Sudan both say what Sudan once stood for', () => {
	for (const code of ['SDN', 'SSD'])
		expect(of(code).profile.predecessors).toMatchObject([{ place: 'SDN', held: 'SSD' }]);
});

test('no latest figure of any place is lost: shown, in a list apart, or counted', async () => {
	const rows = await engine.rows({
		sql: "select place, count(*)::integer as figures from latest_casualties where place <> 'WLD' group by place",
		parameters: [],
		reads: ['latest_casualties']
	});
	for (const row of rows) {
		const record = of(String(row['place'])).profile.casualties;
		const shown =
			(record?.years.flatMap(({ total, killed, injured, survivalUnknown }) => [
				...(isKnown(total) ? [total] : []),
				...[killed, injured, survivalUnknown].filter((one) => one !== null)
			]).length ?? 0) +
			(record?.cuts.flatMap(({ group, person, device }) => [...group, ...person, ...device])
				.length ?? 0) +
			(record?.apart.flatMap(({ rows: own }) => own).length ?? 0);
		expect(shown + (record?.further ?? 0), String(row['place'])).toBe(row['figures']);
	}
});
