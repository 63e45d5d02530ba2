import { describe, expect, test } from 'vitest';
import type { Place } from '../places/place';
import { byRegion } from '../places/by-region';
import { laddersOfPotential, newestAreas, newestBands } from './areas';
import { isSize, termOf } from './bands';
import type { Clearance } from './clearance';
import type { Area, Banded, BandMeaning } from './contamination';
import { newestOf } from './newest';
import { inColumn, newestResults, releasedInParts, worldLines, yearsOfTwoSeries } from './results';

const area = (place: string, asOf: string, more: Partial<Area> = {}): Area => ({
	id: `${place}-${asOf}-${more.measure ?? 'area_km2'}-${more.value ?? 1}`,
	source: 'un',
	note: null,
	locator: null,
	place,
	asOf,
	hazard: 'antipersonnel',
	measure: 'area_km2',
	value: 1,
	qualifier: 'exact',
	...more
});

const band = (place: string, asOf: string, more: Partial<Banded> = {}): Banded => ({
	id: `${place}-${asOf}-${more.scale ?? 'monitor'}`,
	source: 'un',
	note: null,
	locator: null,
	place,
	asOf,
	hazard: 'antipersonnel',
	measure: 'band',
	band: 'massive',
	scale: 'monitor',
	...more
});

const result = (year: number, more: Partial<Clearance> = {}): Clearance => ({
	id: `${more.place ?? 'WLD'}-${year}-${more.measure ?? 'cleared_km2'}-${more.source ?? 'un'}`,
	source: 'un',
	note: null,
	locator: null,
	place: 'WLD',
	year,
	hazard: 'antipersonnel',
	measure: 'cleared_km2',
	value: 100,
	qualifier: 'exact',
	coverage: 'world',
	series: 'monitor',
	...more
});

describe('the newest of each thing', () => {
	test('counts a date of lower precision from its last day', () => {
		const rows = [area('AAA', '2016'), area('AAA', '2016-05', { value: 2 })];
		const newest = newestOf(
			rows,
			({ place }) => place,
			({ asOf }) => asOf
		);
		expect(newest.map(({ asOf }) => asOf)).toEqual(['2016']);
	});

	test('is two rows where two sources print one day', () => {
		const rows = [area('AAA', '2016'), area('AAA', '2016-12-31', { value: 2 })];
		expect(newestAreas(rows)[0]?.areas.area_km2).toHaveLength(2);
	});
});

describe('contaminated land', () => {
	test('keeps hazards and measures of a place apart, and leaves a rung without a row empty', () => {
		const [place] = newestAreas([
			area('AAA', '2015'),
			area('AAA', '2010', { hazard: 'mixed', value: 9 }),
			area('AAA', '2016', { measure: 'confirmed_km2' })
		]);
		expect(place?.areas.area_km2.map(({ value }) => value)).toEqual([1, 9]);
		expect(place?.areas.confirmed_km2).toHaveLength(1);
		expect(place?.areas.suspected_km2).toEqual([]);
	});

	test('has a ladder only where potential land was published', () => {
		const ladders = laddersOfPotential([
			area('AAA', '2015'),
			area('BBB', '2022', { measure: 'potential_km2' }),
			area('BBB', '2025', { measure: 'potential_km2', value: 2 }),
			area('BBB', '2019')
		]);
		expect(ladders.map(({ place }) => place)).toEqual(['BBB']);
		expect(ladders[0]?.areas.potential_km2.map(({ asOf }) => asOf)).toEqual(['2025', '2022']);
		expect(ladders[0]?.areas.area_km2).toHaveLength(1);
	});

	test('never shows bands of two scales together', () => {
		const scales = newestBands([
			band('AAA', '2016'),
			band('AAA', '2018', { band: 'heavy' }),
			band('AAA', '2020', { scale: 'mine_action_review', band: 'medium' })
		]);
		expect(scales.map(({ scale, bands }) => [scale, ...bands.map((row) => row.band)])).toEqual([
			['monitor', 'heavy'],
			['mine_action_review', 'medium'],
			['not_stated']
		]);
	});

	test('has a printed term in the edition of its year alone, and none for a state of knowledge', () => {
		const meaning: BandMeaning = {
			id: 'monitor-2016-small',
			source: 'un',
			note: null,
			scale: 'monitor',
			edition: '2016',
			band: 'small',
			printedTerm: 'light',
			minKm2: null,
			maxKm2: null
		};
		expect(termOf(band('AAA', '2016', { band: 'small' }), [meaning])?.printedTerm).toBe('light');
		expect(termOf(band('AAA', '2017', { band: 'small' }), [meaning])).toBeNull();
		expect([isSize({ band: 'small' }), isSize({ band: 'unknown' })]).toEqual([true, false]);
	});

	test('stands by the names of regions and places, the world last', () => {
		const named = (place: string, name: string, region: string | null): [string, Place] => [
			place,
			{ place, name, region, kind: 'state', aliases: [], disputedNote: null }
		];
		const places = new Map([
			named('AAA', 'Zembla', 'Africa'),
			named('BBB', 'Aldoria', 'Africa'),
			named('WLD', 'World', null)
		]);
		const rows = [{ place: 'WLD' }, { place: 'AAA' }, { place: 'BBB' }];
		expect(byRegion(rows, places)).toEqual([
			{ region: 'Africa', rows: [{ place: 'BBB' }, { place: 'AAA' }] },
			{ region: '', rows: [{ place: 'WLD' }] }
		]);
	});
});

describe('clearance', () => {
	const alike = (source: string) => (source === 'late' ? '2020' : '2018');

	test('of a place stands for the newest year of each publisher, without the world', () => {
		const own = [
			result(2018, { place: 'AAA' }),
			result(2016, { place: 'AAA', series: 'mine_action_review' }),
			result(2015, { place: 'AAA' }),
			result(2020)
		];
		expect(newestResults(own).map(({ series, year }) => [series, year])).toEqual([
			['monitor', 2018],
			['mine_action_review', 2016]
		]);
		expect(inColumn(own, 'cleared')).toHaveLength(4);
		expect(inColumn([result(2006, { measure: 'cancelled_or_reduced_km2' })], 'cancelled')).toEqual(
			[]
		);
	});

	test('of the world takes the value published last, and keeps the range of those that differ', () => {
		const [line] = worldLines(
			[
				result(2015),
				result(2016, { value: 170 }),
				result(2016, { value: 145, source: 'late' }),
				result(2017)
			],
			alike
		);
		expect(line?.points.map(({ value }) => value)).toEqual([100, 145, 100]);
		expect(line?.ranges).toEqual({ 2016: { low: 145, high: 170 } });
	});

	test('of two publishers, coverages or hazards shares no line', () => {
		const years = [2020, 2021, 2022];
		const lines = worldLines(
			[
				...years.map((year) => result(year)),
				...years.map((year) => result(year, { coverage: 'states_parties' })),
				...years.map((year) => result(year, { series: 'mine_action_review' })),
				...years.map((year) => result(year, { hazard: 'all_mines' }))
			],
			alike
		);
		expect(lines).toHaveLength(3);
		expect(yearsOfTwoSeries(lines).map(({ year }) => year)).toEqual([2022, 2021, 2020]);
		expect(yearsOfTwoSeries(lines)[0]?.refusals.map(({ refusal }) => refusal)).toContain('series');
	});

	test('of too few years is left to the table', () => {
		expect(worldLines([result(2015), result(2016)], alike)).toEqual([]);
	});

	test('is released land in three parts, whose sum is ours and names its qualifier', () => {
		const parts = [
			result(2022, { value: 2 }),
			result(2022, { measure: 'reduced_km2', value: 3 }),
			result(2022, { measure: 'cancelled_km2', value: 4, qualifier: 'about' })
		];
		expect(releasedInParts(parts)).toMatchObject([
			{ year: 2022, printed: null, sum: { value: 9, qualifier: 'about' } }
		]);
		expect(releasedInParts(parts.slice(1))).toEqual([]);
		const mixed = parts.map((part, index) =>
			index === 2 ? { ...part, coverage: 'states_parties' as const } : part
		);
		expect(releasedInParts(mixed)).toEqual([]);
	});
});
