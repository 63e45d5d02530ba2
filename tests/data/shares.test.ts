/** Shares and disagreements on the real tables. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharesChart } from '$lib/charts/shares-chart';
import type { Disagreement } from '$lib/core/disagreements/disagreement';
import { disputedYears } from '$lib/core/shares/share';
import type { Engine } from '$lib/engine/engine';
import { nodeEngine } from '$lib/engine/node';
import {
	describeReasons,
	describeStanding,
	describeStated,
	headDisagreement
} from '$lib/messages/disagreements';
import { describePrinted, nameSeries } from '$lib/messages/shares';
import { askDisagreements, type DisagreementsAnswer } from '$lib/state/disagreements';
import { askShares, type SharesAnswer } from '$lib/state/shares';

let engine: Engine;
let shares: SharesAnswer;
let found: DisagreementsAnswer;
beforeAll(async () => {
	engine = await nodeEngine();
	shares = await askShares(engine);
	found = await askDisagreements(engine);
}, 60_000);
afterAll(() => engine.close());

const seriesOf = (of: string, base: string) => {
	const series = shares.series.find((some) => some.of === of && some.base === base);
	if (!series) throw new RangeError(`There is no series of ${of}, ${base}.`);
	return series;
};

describe('shares', () => {
	test('are all on the page, each in the series of its base', async () => {
		const [table] = await engine.rows({
			sql: 'select count(*)::integer as rows from shares',
			parameters: [],
			reads: ['shares']
		});
		expect(shares.series.flatMap((series) => series.shares)).toHaveLength(Number(table?.['rows']));
		for (const { of, base, shares: own } of shares.series)
			for (const share of own) expect([share.of, share.base]).toEqual([of, base]);
	});

	test('of civilians in 2018 are 71 % of those whose status was recorded', () => {
		const [share] = seriesOf('civilian', 'casualties_with_known_status').shares.filter(
			({ year }) => year === 2018
		);
		expect(share).toMatchObject({ percent: 71, numerator: null, denominator: null });
		expect(share && describePrinted(share)).toBe('the percentage alone');
	});

	test('of civilians in 2024 were printed as 86 and as 90, of a base that is not stated, and stand in no chart', () => {
		const series = seriesOf('civilian', 'not_stated');
		expect(disputedYears(series)).toContain(2024);
		const printed = series.shares.filter(({ year }) => year === 2024);
		expect(printed.map(({ percent }) => percent)).toEqual([86, 90, 90]);
		expect(sharesChart(series)).toBeNull();
	});

	test('say how many are outside their base, by the total known when they were printed', () => {
		const outside = shares.series
			.flatMap((series) => series.shares)
			.filter(({ year, of }) => year === 2022 && of === 'civilian')
			.map(({ id }) => shares.parts[id]?.outside);
		// 4,710 was printed in 2023 and 4,709 a year later; 4,341 had a recorded status.
		expect(outside.map((some) => some && [some.people, some.total.value])).toEqual([[369, 4710]]);
	});

	test('say so only where the page prints the base in people', () => {
		for (const share of shares.series.flatMap((series) => series.shares))
			if (share.denominator === null) expect(shares.parts[share.id]?.outside).toBeNull();
	});

	test('link a numerator to the figure that prints the same number', () => {
		const children = seriesOf('child', 'civilian_casualties').shares;
		const linked = children.filter(({ year }) => year === 2016);
		expect(linked.map(({ id }) => shares.parts[id]?.figure)).toEqual(['wld-2016-casualties-child']);
	});

	test('break their line where sources differ for a year', () => {
		const chart = sharesChart(seriesOf('child', 'civilian_casualties'));
		const points = chart?.lines.flatMap((line) => line.points) ?? [];
		expect(points.filter(({ anew }) => anew).map(({ year }) => year)).toEqual([2007, 2007, 2008]);
	});
});

test('the device split of 2016 makes the 8,605 of its edition, 3,843 of them not split', () => {
	const split = shares.splits.find(({ total }) => total.year === 2016);
	expect(split?.total).toMatchObject({ value: 8605, edition: 'Landmine Monitor 2017' });
	expect(split?.sum).toBe(8605);
	expect(split?.parts.map(({ device, value }) => [device, value])).toEqual([
		['improvised', 1805],
		['erw', 1078],
		['antipersonnel', 732],
		['unspecified_mine', 538],
		['antivehicle', 495],
		['cluster_remnant', 114],
		['mixed', 3843]
	]);
});

describe('disagreements', () => {
	const valuesOf = ({ stated }: Disagreement) => stated.map(({ value }) => value);
	const of = (table: string, place: string, period: string) =>
		found.tables.filter(
			(some) => some.table === table && some.place === place && some.period === period
		);

	test.each([
		['casualties_cumulative', 'WLD', '1999–2017', [120_000, 122_000]],
		['stockpiles', 'WLD', '2025', [53_000_000, 55_000_000]],
		['casualty_places', 'WLD', '2024', [51, 52, 52]],
		['clearance', 'WLD', '2022', [189, 219.31]],
		['shares', 'WLD', '2024', [86, 90, 90]],
		['contaminated_states', 'WLD', '2024', [58, 60]]
	])('of %s, %s %s stand in order', (table, place, period, values) => {
		expect(of(table, place, period).map(valuesOf)).toContainEqual(values);
	});

	test('of two series say that they measure in different ways', () => {
		const [cleared] = of('clearance', 'WLD', '2022').filter((some) =>
			valuesOf(some).includes(219.31)
		);
		expect(cleared?.reasons.map(({ refusal }) => refusal)).toEqual(['coverage', 'series']);
		expect(cleared && describeReasons(cleared)).toContain('Mine Action Review');
	});

	test('of populations are counted, for they are hundreds', () => {
		expect(found.populations.years).toBe(805);
	});

	test('of one range are none: India, 4 to 5 million', () => {
		expect(of('stockpiles', 'IND', '2018')).toEqual([]);
	});

	test('of the agency and the campaign in Azerbaijan are named', () => {
		const azerbaijan = found.counters.filter(({ place }) => place === 'AZE');
		expect(azerbaijan.length).toBeGreaterThan(3);
		for (const some of azerbaijan) {
			expect(some.reasons.map(({ refusal }) => refusal)).toEqual(['counter']);
			const bodies = some.stated.map((stated) => describeStanding(stated, some));
			expect(bodies.join()).toContain('the Azerbaijan Campaign to Ban Landmines');
			expect(bodies.join()).toMatch(/ANAMA|without a counter of its own/);
		}
	});

	test('of one figure hold two values of one edition or day, and no revision', () => {
		expect(
			found.figures.map(({ place, period, stated }) => [
				place,
				period,
				...new Set(stated.map(({ value }) => value))
			])
		).toContainEqual(['MMR', '2018', 400, 430]);
		expect(found.figures.some(({ place }) => place === 'WLD')).toBe(false);
	});

	test('are worded without codes, in order of value, each with at least two values', () => {
		for (const some of [...found.figures, ...found.counters, ...found.tables]) {
			const values = valuesOf(some);
			expect(new Set(values).size).toBeGreaterThan(1);
			expect(values).toEqual(values.toSorted((a, b) => a - b));
			const words = [
				headDisagreement(some, some.place),
				describeReasons(some),
				...some.stated.flatMap((stated) => [describeStated(stated), describeStanding(stated, some)])
			];
			expect(words.join(' ')).not.toMatch(/[a-z]_[a-z]|undefined|null/);
			for (const { source } of some.stated) expect(found.sources[source]).toBeDefined();
		}
	});

	test('have words for every series', () => {
		for (const series of shares.series) expect(nameSeries(series)).not.toMatch(/_/);
	});
});
