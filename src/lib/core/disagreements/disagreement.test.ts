import { describe, expect, test } from 'vitest';
import { publishedOf } from '../../../../tests/support/invented';
import {
	countsBeside,
	disagreementsOfCounters,
	disagreementsOfFigures,
	disagreementsOfTables,
	type DisputedRow
} from './disagreement';

const values = (found: readonly { stated: readonly { value: number }[] }[]) =>
	found.map(({ stated }) => stated.map(({ value }) => value));

describe('two values of one figure', () => {
	const one = publishedOf({ id: 'one', value: 130, edition: 'Atlas 2021' });
	const other = publishedOf({ id: 'other', value: 120, edition: 'Atlas 2021', latest: false });

	test('of one edition disagree, in order of value', () => {
		const found = disagreementsOfFigures([one, other]);
		expect(values(found)).toEqual([[120, 130]]);
		expect(found[0]).toMatchObject({ place: 'ALD', period: '2020', together: true, reasons: [] });
	});

	test('of two editions are a revision', () => {
		const later = { ...other, edition: 'Atlas 2022', published: '2022-11-10' };
		expect(disagreementsOfFigures([one, later])).toEqual([]);
	});

	test('that differ in their qualifier alone do not disagree', () => {
		expect(disagreementsOfFigures([one, { ...other, value: 130, qualifier: 'about' }])).toEqual([]);
	});
});

describe('two counters', () => {
	const agency = publishedOf({ figure: 'ald-2020-casualties-by-agency', counter: 'agency' });
	const campaign = publishedOf({
		figure: 'ald-2020-casualties-by-campaign',
		counter: 'campaign',
		value: 140
	});

	test('stand side by side with the reason', () => {
		const [found] = disagreementsOfCounters([campaign, agency]);
		expect(values(found ? [found] : [])).toEqual([[130, 140]]);
		expect(found?.reasons).toEqual([{ refusal: 'counter', of: ['agency', 'campaign'] }]);
	});

	test('with one number do not disagree, and stand beside each other all the same', () => {
		const same = { ...campaign, value: 130 };
		expect(disagreementsOfCounters([agency, same])).toEqual([]);
		expect(countsBeside(agency, [same, { ...same, measure: 'killed' }])).toEqual([same]);
	});
});

test('numbers of other tables are gathered by what they stand for', () => {
	const row = (subject: string, value: number, series: string): DisputedRow => ({
		...{ subject, value, qualifier: 'exact', source: 'atlas', note: null, row: null },
		period: '2020',
		thing: { table: 'clearance', codes: { place: 'ALD', measure: 'cleared_km2', series } }
	});
	const found = disagreementsOfTables([
		row('a', 7, 'monitor'),
		row('b', 1, 'monitor'),
		row('a', 3, 'national'),
		row('b', 2, 'monitor')
	]);
	expect(values(found)).toEqual([
		[3, 7],
		[1, 2]
	]);
	expect(found.map(({ reasons }) => reasons.map(({ refusal }) => refusal))).toEqual([
		['series'],
		[]
	]);
});
