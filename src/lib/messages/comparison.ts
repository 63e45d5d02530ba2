/** What is said beside a comparison. */
import type { Note } from '../core/compare/notes';
import type { Collection, CollectionRow } from '../core/harm/collection';
import type { Source } from '../core/sources/source';
import * as m from './compiled/messages.js';
import { describeFirstCounts } from './first-counts';
import { listOf, yearList } from './lists';

export function describeNote(note: Note, sources: readonly Source[]): string {
	switch (note.note) {
		case 'no_figure':
			return m.note_no_figure({ item: note.item });
		case 'years_missing':
			return m.note_years_missing({ item: note.item, years: yearList(note.years) });
		case 'places_missing':
			return m.note_places_missing({ item: note.item, places: listOf(note.places) });
		case 'not_reported':
			return m.note_not_reported({ place: note.place, years: yearList(note.years) });
		case 'sources':
			return m.note_sources({
				item: note.item,
				count: note.sources.length,
				publishers: publishersOf(note.sources, sources).length
			});
		case 'other_vintage':
			return note.rule.rule === 'first'
				? m.note_no_first_count({ item: note.item, years: yearList(note.years) })
				: m.note_first_counts({ item: note.item, years: yearList(note.years) });
		case 'relays':
			return m.note_relays({ item: note.item, years: yearList(note.years) });
		case 'collection':
			return describeCollection(note);
		case 'shared_places':
			return m.note_shared_places({
				one: note.items[0],
				other: note.items[1],
				places: listOf(note.places)
			});
		case 'first_counts':
			return describeFirstCounts(note.record);
		case 'sudan_with_south':
			return m.note_sudan_with_south();
		case 'small_counts':
			return m.note_small_counts({ item: note.item, years: yearList(note.years) });
		case 'population':
			return m.note_population({ publishers: listOf(publishersOf(note.sources, sources)) });
		case 'no_child_population':
			return m.note_no_child_population();
		case 'disputed':
			return m.note_disputed({ place: note.place, text: note.text });
	}
}

function describeCollection({
	place,
	rows,
	unknown
}: Extract<Note, { note: 'collection' }>): string {
	if (rows.length === 0) return m.note_collection_unknown({ place });
	const byKind = new Map<Collection, CollectionRow[]>();
	for (const row of rows) byKind.set(row.collection, [...(byKind.get(row.collection) ?? []), row]);
	const known = [...byKind].map(([collection, own]) =>
		m.note_collection_years({
			collection: nameCollection(collection),
			years: yearList([...new Set(own.map(({ year }) => year))])
		})
	);
	const how = known.join('; ');
	return m.note_collection({ place, how: unknown ? m.note_collection_partly({ how }) : how });
}

function nameCollection(collection: Collection): string {
	switch (collection) {
		case 'national_system':
			return m.collection_national_system();
		case 'un':
			return m.collection_un();
		case 'media_only':
			return m.collection_media_only();
		case 'ngo':
			return m.collection_ngo();
		case 'none':
			return m.collection_none();
		case 'unknown':
			return m.collection_unknown();
	}
}

function publishersOf(ids: readonly string[], sources: readonly Source[]): readonly string[] {
	return [
		...new Set(
			sources.filter(({ source }) => ids.includes(source)).map(({ publisher }) => publisher)
		)
	];
}
