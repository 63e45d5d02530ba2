/** What must be said beside a comparison: each note appears where the world calls for it, and only there. */
import { describe, expect, test } from 'vitest';
import {
	conflictOf,
	countedBy,
	figureOf,
	peopleOf,
	placeOf
} from '../../../../tests/support/invented';
import { LATEST } from '../figures/vintage-rule';
import type { CollectionRow } from '../harm/collection';
import type { PlaceYear } from '../harm/place-year';
import type { Choice } from './choice';
import { compare, type Material } from './comparison';
import { FEW_CASUALTIES, notesOn, type Note } from './notes';

const full = (place: string, part: Partial<PlaceYear> = {}): readonly PlaceYear[] =>
	[2020, 2021, 2022].map((year) => figureOf(place, year, 100, part));

interface Scene extends Partial<Material> {
	readonly items: readonly string[];
	readonly collections?: readonly CollectionRow[];
	readonly choice?: Partial<Choice>;
}

function notesIn({ items, collections = [], choice, ...part }: Scene): readonly Note[] {
	const chosen: Choice = {
		items,
		measure: 'casualties',
		from: 2020,
		to: 2022,
		perMillion: false,
		revisions: false,
		rule: LATEST,
		...choice
	};
	const comparison = compare(chosen, {
		places: ['MLI', 'NER', 'SDN', 'TCD'].map((code) => placeOf(code)),
		conflicts: [conflictOf('sahel', ['MLI', 'NER']), conflictOf('lake-chad', ['NER', 'TCD'])],
		figures: [...full('MLI'), ...full('NER'), ...full('SDN')],
		populations: [],
		ranges: [],
		unreported: new Set(),
		acts: [],
		newest: 2022,
		...part
	});
	return notesOn(comparison, collections);
}

const kinds = (scene: Scene) => notesIn(scene).map(({ note }) => note);
const of = (kind: Note['note'], scene: Scene) => notesIn(scene).filter(({ note }) => note === kind);

test('an item with every figure says where they come from and how it was counted, no more', () => {
	expect(kinds({ items: ['MLI'] })).toEqual(['sources', 'collection']);
});

describe('gaps', () => {
	test('an item without any figure is named, and nothing else is said of it', () => {
		expect(notesIn({ items: ['TCD'] })).toEqual([{ note: 'no_figure', item: 'Land TCD' }]);
	});

	test('years not in our tables are listed; years not yet published are not', () => {
		const figures = [figureOf('MLI', 2020, 1)];
		expect(of('years_missing', { items: ['MLI'], figures, newest: 2021 })).toEqual([
			{ note: 'years_missing', item: 'Land MLI', years: [2021] }
		]);
	});

	test('a place of a conflict that never has a figure is named', () => {
		expect(of('places_missing', { items: ['lake-chad'] })).toEqual([
			{ note: 'places_missing', item: 'War lake-chad', places: ['Land TCD'] }
		]);
	});

	test('a place that the war reached only after the years shown is no gap', () => {
		const members = [
			{ place: 'MLI', fromYear: 2012, toYear: null },
			{ place: 'TCD', fromYear: 2023, toYear: null }
		];
		const conflicts = [conflictOf('sahel', [], { members })];
		expect(kinds({ items: ['sahel'], conflicts })).not.toContain('places_missing');
	});
});

describe('what a figure is', () => {
	test('first counts and relays are listed by year, each year once', () => {
		const figures = [
			...full('MLI'),
			figureOf('NER', 2020, 1),
			figureOf('NER', 2021, 1, { relay: true }),
			figureOf('NER', 2022, 1, { vintage: 'first_published' })
		];
		const notes = notesIn({ items: ['sahel'], figures });
		expect(notes).toContainEqual({
			note: 'other_vintage',
			rule: LATEST,
			item: 'War sahel',
			years: [2022]
		});
		expect(notes).toContainEqual({ note: 'relays', item: 'War sahel', years: [2021] });
	});

	test('each source is counted once', () => {
		const figures = [...full('MLI'), ...full('NER', { source: 'page' })];
		expect(of('sources', { items: ['sahel'], figures })).toEqual([
			{ note: 'sources', item: 'War sahel', sources: ['atlas', 'page'] }
		]);
	});
});

describe('how it was counted', () => {
	test('is known in whole, in part or not at all, by the years with a figure', () => {
		const rows = [2020, 2021, 2022].map((year) => countedBy('MLI', year, 'un'));
		const said = (collections: readonly CollectionRow[]) =>
			of('collection', { items: ['MLI'], collections });
		expect(said(rows)).toMatchObject([{ place: 'Land MLI', unknown: false, rows }]);
		expect(said(rows.slice(1))).toMatchObject([{ unknown: true, rows: rows.slice(1) }]);
		expect(said([])).toMatchObject([{ unknown: true, rows: [] }]);
	});

	test('is not known by a row that says so, nor by one of a year without a figure', () => {
		const collections = [countedBy('MLI', 2020, 'unknown'), countedBy('MLI', 2010, 'un')];
		expect(of('collection', { items: ['MLI'], collections })).toMatchObject([{ rows: [] }]);
	});

	test('is said once of a place that stands in two items', () => {
		expect(of('collection', { items: ['NER', 'sahel', 'lake-chad'] })).toHaveLength(2);
	});
});

describe('what must not be added or trusted', () => {
	test('items that share places, each pair once', () => {
		expect(of('shared_places', { items: ['sahel', 'lake-chad', 'MLI'] })).toEqual([
			{ note: 'shared_places', items: ['War sahel', 'War lake-chad'], places: ['Land NER'] },
			{ note: 'shared_places', items: ['War sahel', 'Land MLI'], places: ['Land MLI'] }
		]);
	});

	test('Sudan with the south, only where years before the split and a figure are shown', () => {
		const early = { from: 2008, to: 2022 };
		expect(kinds({ items: ['SDN'], choice: early })).toContain('sudan_with_south');
		expect(kinds({ items: ['SDN'] })).not.toContain('sudan_with_south');
		expect(kinds({ items: ['MLI'], choice: early })).not.toContain('sudan_with_south');
		expect(kinds({ items: ['SDN'], figures: [], choice: early })).not.toContain('sudan_with_south');
	});

	test('a rate from fewer than twenty casualties, and whose population it divides by', () => {
		const scene: Scene = {
			items: ['MLI'],
			choice: { perMillion: true },
			figures: [figureOf('MLI', 2020, FEW_CASUALTIES), figureOf('MLI', 2021, FEW_CASUALTIES - 1)],
			populations: [2020, 2021].map((year) => peopleOf('MLI', year, 1_000_000))
		};
		expect(notesIn(scene).slice(-2)).toEqual([
			{ note: 'small_counts', item: 'Land MLI', years: [2021] },
			{ note: 'population', sources: ['census'] }
		]);
		expect(kinds({ ...scene, choice: {} })).not.toContain('small_counts');
		expect(kinds({ ...scene, populations: [] })).not.toContain('population');
	});

	test('a rate of children is by people of all ages, and says that there is none by children', () => {
		const children: Scene = { items: ['MLI'], choice: { perMillion: true, measure: 'child' } };
		expect(kinds(children)).toContain('no_child_population');
		expect(kinds({ ...children, choice: { measure: 'child' } })).not.toContain(
			'no_child_population'
		);
		expect(kinds({ ...children, choice: { perMillion: true } })).not.toContain(
			'no_child_population'
		);
	});

	test('a disputed place, once, even without a figure', () => {
		const places = ['MLI', 'NER'].map((code) => placeOf(code));
		const disputed = placeOf('TCD', { disputedNote: 'Claimed by two.' });
		const scene = { items: ['lake-chad', 'TCD'], places: [...places, disputed] };
		expect(of('disputed', scene)).toEqual([
			{ note: 'disputed', place: 'Land TCD', text: 'Claimed by two.' }
		]);
	});
});
