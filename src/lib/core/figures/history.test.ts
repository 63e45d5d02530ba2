/** One figure over the time of its publication: revised, repeated, disputed. */
import { describe, expect, test } from 'vitest';
import { publishedOf } from '../../../../tests/support/invented';
import { figureGrowth } from './figure-growth';
import { figureOfYear, stagesOf, take } from './history';
import type { PublishedValue } from './published-value';

const row = (year: number, value: number, part: Partial<PublishedValue> = {}): PublishedValue =>
	publishedOf({
		id: `row-${year}-${value}`,
		value,
		edition: `Atlas ${year}`,
		published: `${year}-11-20`,
		vintage: 'revised',
		latest: false,
		...part
	});
const first = (year: number, value: number) =>
	row(year, value, { vintage: 'first_published', first: true });

describe('the stages of a figure', () => {
	test('are its values as they first appeared, each with all who repeat it', () => {
		const stages = stagesOf([first(2017, 80), row(2018, 100), row(2019, 80), row(2020, 100)]);
		expect(stages.map(({ rows }) => rows.map(({ id }) => id))).toEqual([
			['row-2017-80', 'row-2019-80'],
			['row-2018-100', 'row-2020-100']
		]);
		expect(stages.map(({ change, percent }) => [change, percent])).toEqual([
			[null, null],
			[20, 25]
		]);
	});

	test('tell a number from the same number with another qualifier', () => {
		expect(stagesOf([row(2017, 80, { qualifier: 'at_least' }), row(2018, 80)])).toHaveLength(2);
	});

	test('of one edition or one day disagree, and nothing changed between them', () => {
		const [, other] = stagesOf([row(2017, 80), row(2017, 90, { published: '2018-01-01' })]);
		expect(other).toMatchObject({ disagrees: true, change: null, percent: null });
		const [, press] = stagesOf([
			row(2017, 80, { edition: null }),
			row(2017, 90, { edition: null })
		]);
		expect(press?.disagrees).toBe(true);
	});

	test('from zero change by people, not by per cent', () => {
		expect(stagesOf([row(2017, 0), row(2018, 3)])[1]).toMatchObject({ change: 3, percent: null });
	});
});

describe('a rule takes', () => {
	const values = [
		first(2017, 80),
		row(2018, 100, { id: 'preferred' }),
		row(2018, 90, { id: 'other' }),
		row(2020, 110, { published: '2020', latest: true }),
		row(2021, 999, { published: null })
	];

	test('the newest by a day, of one day the preferred, never an undated one', () => {
		const onDay = (on: string) => take(values, { rule: 'known', on })?.value ?? null;
		expect(onDay('2017-11-19')).toBeNull();
		expect(onDay('2017-11-20')).toBe(80);
		expect(onDay('2019-01-01')).toBe(100);
		expect(onDay('2020-12-30')).toBe(100);
		expect(onDay('2020-12-31')).toBe(110);
		expect(onDay('9999-12-31')).toBe(110);
	});

	test('the latest and the first as the tables mark them', () => {
		expect(take(values, { rule: 'latest' })?.value).toBe(110);
		expect(take(values, { rule: 'first' })?.value).toBe(80);
		expect(take([], { rule: 'first' })).toBeNull();
	});
});

test('growth is worked out between like values, and flagged where it cannot be', () => {
	const before = [first(2016, 50), row(2017, 100, { latest: true })];
	const values = [first(2017, 120), row(2018, 150, { latest: true })];
	const grown = figureGrowth(before, values).map(({ by, percent, flagged }) => [
		by.rule,
		Math.round(percent),
		flagged
	]);
	expect(grown).toEqual([
		['first', 140, false],
		['second', 50, false],
		['latest', 50, false],
		['known', 20, true]
	]);
});

test('a value that is not known to be a first count is kept out of growth between first counts', () => {
	const unknown = row(2016, 50, { vintage: 'unknown', first: true, latest: true });
	const rules = figureGrowth([unknown], [first(2017, 120)]).map(({ by }) => by.rule);
	expect(rules).not.toContain('first');
});

test('nothing grows over a year that the tables do not hold', () => {
	expect(figureGrowth([], [first(2017, 120)])).toEqual([]);
});

test('the same figure of another year differs in its year only', () => {
	expect(figureOfYear('aze-2014-killed-civilian-by-anama', 2013)).toBe(
		'aze-2013-killed-civilian-by-anama'
	);
});
