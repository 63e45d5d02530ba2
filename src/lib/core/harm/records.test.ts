/** How far figures reach: runs of years, how first counts moved, what can be placed, what is on offer. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureOf } from '../../../../tests/support/invented';
import { recordOf, type FirstCount } from './first-counts';
import { CUTS, MEASURES, offerOf, type Offer } from './measure';
import { placedInCountries } from './placed';
import { runsOfYears } from './runs';

const years = (...of: number[]) => of.map((year) => ({ year }));

describe('runs of years', () => {
	test('a missing year starts a new run', () => {
		expect(runsOfYears(years(2001, 2002, 2005))).toEqual([years(2001, 2002), years(2005)]);
		expect(runsOfYears([])).toEqual([]);
	});

	test('hold every row once, in order, and no gap', () => {
		const some = fc
			.uniqueArray(fc.integer({ min: 1990, max: 2030 }))
			.map((list) => list.toSorted((a, b) => a - b));
		fc.assert(
			fc.property(some, (list) => {
				const runs = runsOfYears(years(...list));
				expect(runs.flat()).toEqual(years(...list));
				for (const run of runs)
					expect((run.at(-1)?.year ?? 0) - (run[0]?.year ?? 0)).toBe(run.length - 1);
			})
		);
	});
});

describe('first counts', () => {
	const count = (first: number, latest: number, printedAgain = true): FirstCount => ({
		year: 2020,
		first,
		latest,
		printedAgain
	});

	test('are counted by how they moved; one never printed again is not unmoved', () => {
		const record = recordOf([
			count(100, 130),
			count(200, 210),
			count(100, 90),
			count(50, 50),
			count(70, 70, false)
		]);
		expect(record).toEqual({
			counts: 5,
			rose: 2,
			fell: 1,
			unmoved: 1,
			noOther: 1,
			largestRisePercent: 30
		});
	});

	test('that only fell have no largest rise', () => {
		expect(recordOf([count(100, 60)]).largestRisePercent).toBe(0);
		expect(recordOf([])).toMatchObject({ counts: 0, largestRisePercent: 0 });
	});
});

describe('what can be placed in a country', () => {
	const world = figureOf('WLD', 2022, 1000);

	test('is the sum of the national figures of that year, without the world itself', () => {
		const placed = placedInCountries(
			[world, figureOf('ALD', 2022, 150), figureOf('CEB', 2022, 106), figureOf('ALD', 2021, 999)],
			world
		);
		expect(placed).toMatchObject({ sum: 256, percent: 26 });
		expect(placed?.figures.map(({ place }) => place)).toEqual(['ALD', 'CEB']);
	});

	test('is nothing without a national figure, and unknown without a world total', () => {
		expect(placedInCountries([], world)).toMatchObject({ sum: 0, percent: 0, figures: [] });
		expect(placedInCountries([figureOf('ALD', 2022, 5)], undefined)).toBeNull();
	});
});

describe('a measure', () => {
	const offers: readonly Offer[] = [
		{ measure: 'killed', year: 2010, places: 3 },
		{ measure: 'killed', year: 2004, places: 9 },
		{ measure: 'child', year: 1999, places: 40 }
	];

	test('is offered from its first to its last year, with its widest one', () => {
		expect(offerOf(offers, 'killed')).toEqual({ from: 2004, to: 2010, most: 9 });
		expect(offerOf(offers, 'civilian')).toBeNull();
	});

	test('stands for one cut of the figures, and no two for the same', () => {
		const cuts = MEASURES.map((measure) => JSON.stringify(CUTS[measure]));
		expect(new Set(cuts).size).toBe(MEASURES.length);
	});
});
