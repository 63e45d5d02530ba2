/** Pages of conflicts on the real tables: what each must say, and what none may. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasFigures } from '$lib/core/compare/comparison';
import { isKnown } from '$lib/core/figures/figure';
import { isOfUse } from '$lib/core/use/mine-use';
import type { Engine } from '$lib/engine/engine';
import { nodeEngine } from '$lib/engine/node';
import { describeConflict, describeKnownYears, describeNewest } from '$lib/messages/conflict-page';
import { askConflictProfiles, type ConflictProfiles } from '$lib/state/conflict-profiles';

let engine: Engine;
let all: ConflictProfiles;
beforeAll(async () => {
	engine = await nodeEngine();
	all = await askConflictProfiles(engine);
}, 60_000);
afterAll(() => engine.close());

function profileOf(id: string) {
	const profile = all.byId.get(id);
	if (!profile) throw new RangeError(`There is no conflict "${id}".`);
	return profile;
}
const yearOf = (id: string, year: number) =>
	profileOf(id).item.years.find((some) => some.year === year)?.total;
const nameOf = (place: string) => all.names[place] ?? place;

test('all forty-two have a page, of which five have no figure in their years', () => {
	expect(all.byId.size).toBe(42);
	const bare = [...all.byId].filter(([, { item }]) => !hasFigures(item)).map(([id]) => id);
	expect(bare.sort()).toEqual([
		'cyprus-legacy',
		'ethiopia-tigray',
		'nagorno-karabakh-2020',
		'sudan-2023',
		'thailand-cambodia'
	]);
});

test('every figure, act, statement and dating names a source that stands at the end of its page', () => {
	for (const { conflict, item, use, sources, comparison } of all.byId.values()) {
		const listed = new Set(sources.map(({ source }) => source));
		const cited = [
			conflict.source,
			...use.map(({ source }) => source),
			...item.years.flatMap(({ total }) =>
				isKnown(total) ? total.inputs.map(({ figure }) => figure.source) : []
			),
			...comparison.treaty.flatMap(({ spans, marks }) => [
				...spans.flatMap(({ act }) => (act ? [act.source] : [])),
				...marks.map(({ act }) => act.source)
			])
		];
		expect(cited.filter((source) => !listed.has(source), conflict.conflict)).toEqual([]);
	}
});

describe('the Russia-Ukraine war', () => {
	test('counts Ukraine since 2014, and Russia only since 2022, of which there is no figure', () => {
		const { comparison, item } = profileOf('russia-ukraine');
		expect(comparison.span).toMatchObject({ from: 2014, to: 2024 });
		expect(yearOf('russia-ukraine', 2023)).toMatchObject({ value: 580, without: ['RUS'] });
		expect(yearOf('russia-ukraine', 2021)).toEqual({ missing: 'not_in_tables' });
		expect(describeKnownYears(item)).toBe('10 of 11 years, newest 2024');
	});

	test('leads to its phase, and the phase to it', () => {
		expect(profileOf('russia-ukraine').phases.map(({ conflict }) => conflict)).toEqual([
			'russia-ukraine-full-scale'
		]);
		const phase = profileOf('russia-ukraine-full-scale');
		expect(phase.whole?.conflict).toBe('russia-ukraine');
		expect(phase.comparison.span.from).toBe(2022);
		expect(phase.use.every(({ to }) => to >= '2022')).toBe(true);
		expect(phase.use.length).toBeLessThan(profileOf('russia-ukraine').use.length);
	});
});

describe('the Sahel', () => {
	test('sums its places, each once, as our calculation, and names those without a figure', () => {
		const total = yearOf('sahel', 2023);
		expect(total).toMatchObject({ value: 482, without: ['BEN', 'NER'] });
		expect(total && isKnown(total) && describeNewest(2023, total, nameOf)).toContain(
			'in Burkina Faso and Mali in 2023'
		);
	});

	test('knows that the first year of Benin is not known', () => {
		const unsure = profileOf('sahel').records.filter(({ firstYearKnown }) => !firstYearKnown);
		expect(unsure.map(({ place }) => place)).toEqual(['BEN']);
	});

	test('is never added to the Lake Chad insurgency, with which it shares Niger', () => {
		expect(profileOf('sahel').overlaps).toEqual([
			expect.objectContaining({ conflict: 'lake-chad', places: ['NER'], sameYears: true })
		]);
	});

	test('tells an unconfirmed report from a finding of use', () => {
		const apart = profileOf('sahel').use.filter((row) => !isOfUse(row));
		expect(apart.map(({ place, finding }) => `${place} ${finding}`)).toEqual([
			'MLI unconfirmed_report',
			'NER unconfirmed_report'
		]);
	});
});

test('the war of Angola is over, and its figures go on, for people are hurt by what was left', () => {
	const { conflict, comparison } = profileOf('angola-legacy');
	expect(describeConflict(conflict)).toBe(
		'Africa. 1975 to 2002: over; people are hurt by what was left.'
	);
	expect(comparison.span).toMatchObject({ from: 1999, to: 2024 });
	expect(yearOf('angola-legacy', 2016)).toMatchObject({ value: 44 });
});

test('a war that ended and left no legacy in our list stops with its last year', () => {
	const { comparison, overlaps } = profileOf('iraq-2003');
	expect(comparison.span).toMatchObject({ from: 2003, to: 2013 });
	expect(overlaps.map(({ conflict, sameYears }) => [conflict, sameYears])).toEqual([
		['iran-iraq-legacy', true],
		['turkey-pkk', true],
		['iraq-islamic-state', false]
	]);
});

test('what began after the newest edition is not yet published', () => {
	const { comparison, item } = profileOf('thailand-cambodia');
	expect(comparison.span).toMatchObject({ from: 2025, to: 2025, newest: 2024 });
	expect(item.years[0]?.total).toEqual({ missing: 'not_yet_published' });
});

test('Sudan before 2009 is said to include the later South Sudan, where those years are shown', () => {
	const kinds = (id: string) => profileOf(id).notes.map(({ note }) => note);
	expect(kinds('sudan-legacy')).toContain('sudan_with_south');
	expect(kinds('south-sudan')).not.toContain('sudan_with_south');
});
