import { describe, expect, test } from 'vitest';
import type { Conflict } from '../conflicts/conflict';
import { isKnown, type Qualifier } from '../figures/figure';
import { byPlaceAndYear, type PlaceYear } from './place-year';
import { rateOf, type Population } from './rate';
import { conflictSeries, placeSeries } from './series';

const figure = (
	place: string,
	year: number,
	value: number,
	qualifier: Qualifier = 'exact'
): PlaceYear => ({
	figure: `${place.toLowerCase()}-${year}-casualties`,
	place,
	year,
	value,
	qualifier,
	vintage: 'first_published',
	edition: null,
	source: 'lm',
	relay: false
});

const war = (part: Partial<Conflict>): Conflict => ({
	conflict: 'war',
	name: 'War',
	partOf: null,
	region: 'Africa',
	started: 2010,
	ended: null,
	legacy: false,
	source: 'ucdp',
	note: null,
	members: [
		{ place: 'MLI', fromYear: 2012, toYear: null },
		{ place: 'NER', fromYear: 2015, toYear: null }
	],
	...part
});

const span = (from: number, to: number, newest = 2024) => ({ from, to, newest });
const figures = (...rows: PlaceYear[]) => byPlaceAndYear(rows);

describe('a place', () => {
	test('without a figure for a year is not in our tables, and after the newest edition not yet published', () => {
		const years = placeSeries('MLI', figures(figure('MLI', 2023, 5)), span(2023, 2025));
		expect(years.map(({ total }) => (isKnown(total) ? total.value : total.missing))).toEqual([
			5,
			'not_in_tables',
			'not_yet_published'
		]);
	});

	test('with a reported zero has a value', () => {
		const [year] = placeSeries('MLI', figures(figure('MLI', 2020, 0)), span(2020, 2020));
		expect(year?.total).toMatchObject({ value: 0, qualifier: 'exact' });
	});

	test('cannot have two figures for one year', () => {
		expect(() => figures(figure('MLI', 2020, 1), figure('MLI', 2020, 2))).toThrow(
			'MLI 2020 has two figures'
		);
	});
});

describe('a conflict', () => {
	test('adds its places once each and names those without a figure', () => {
		const [year] = conflictSeries(war({}), figures(figure('MLI', 2016, 7)), span(2016, 2016));
		expect(year?.total).toMatchObject({ value: 7, without: ['NER'] });
	});

	test('does not name a place before its years, and leaves out what it recorded then', () => {
		const [year] = conflictSeries(
			war({}),
			figures(figure('MLI', 2013, 7), figure('NER', 2013, 9)),
			span(2013, 2013)
		);
		expect(year?.total).toMatchObject({ value: 7, without: [] });
		expect(year?.parts[1]?.cell).toEqual({ missing: 'not_applicable' });
	});

	test('has a floor as its sum where one part is a floor', () => {
		const [year] = conflictSeries(
			war({}),
			figures(figure('MLI', 2016, 7, 'at_least'), figure('NER', 2016, 2)),
			span(2016, 2016)
		);
		expect(year?.total).toMatchObject({ value: 9, qualifier: 'at_least' });
	});

	test('stops at its end, unless people are still hurt by what it left', () => {
		const rows = figures(figure('MLI', 2022, 4));
		const members = [{ place: 'MLI', fromYear: 2012, toYear: 2020 }];
		const over = (legacy: boolean) =>
			conflictSeries(war({ members, ended: 2020, legacy }), rows, span(2022, 2022))[0]?.total;
		expect(over(false)).toEqual({ missing: 'not_applicable' });
		expect(over(true)).toMatchObject({ value: 4 });
	});

	test('is not in our tables for a year in which one place is and no figure is held', () => {
		expect(conflictSeries(war({}), figures(), span(2013, 2013))[0]?.total).toEqual({
			missing: 'not_in_tables'
		});
	});
});

describe('a year without any figure', () => {
	const missingIn = (...unreported: string[]) =>
		conflictSeries(war({}), figures(), span(2016, 2016), new Set(unreported))[0]?.total;

	test('is not reported where sources say so of all its places', () => {
		expect(missingIn('MLI 2016', 'NER 2016')).toEqual({ missing: 'not_reported' });
	});

	test('is not in our tables where they say so of some: of the others we have only read nothing', () => {
		expect(missingIn('MLI 2016')).toEqual({ missing: 'not_in_tables' });
	});

	test('a figure goes before what a source says of there being none', () => {
		const [year] = placeSeries(
			'MLI',
			figures(figure('MLI', 2016, 7)),
			span(2016, 2016),
			new Set(['MLI 2016'])
		);
		expect(year?.total).toMatchObject({ value: 7 });
	});
});

describe('casualties per million people', () => {
	const people = (place: string, population: number): Population => ({
		id: place,
		place,
		year: 2016,
		population,
		source: 'wb'
	});
	const rate = (rows: readonly PlaceYear[], populations: readonly Population[]) => {
		const [year] = conflictSeries(war({}), figures(...rows), span(2016, 2016));
		if (!year) throw new Error('no year');
		return rateOf(year, (place) => populations.find((row) => row.place === place));
	};

	test('count only places with a figure, above and below the line', () => {
		const both = [people('MLI', 2_000_000), people('NER', 8_000_000)];
		expect(rate([figure('MLI', 2016, 10)], both)).toMatchObject({
			perMillion: 5,
			people: 2_000_000,
			without: ['NER']
		});
	});

	test('leave out a place without a population, above and below the line', () => {
		const answer = rate(
			[figure('MLI', 2016, 10), figure('NER', 2016, 90)],
			[people('MLI', 2_000_000)]
		);
		expect(answer).toMatchObject({ perMillion: 5, casualties: 10, without: ['NER'] });
	});

	test('cannot be worked out without any population', () => {
		expect(rate([figure('MLI', 2016, 10)], [])).toEqual({ missing: 'not_in_tables' });
	});
});
