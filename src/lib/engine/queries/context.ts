/** Questions about what stands around the figures: places, conflicts, acts, sources, how was counted. */
import type { Conflict, Member } from '../../core/conflicts/conflict';
import { QUALIFIERS, VINTAGES } from '../../core/figures/figure';
import type { PublishedValue } from '../../core/figures/published-value';
import { COLLECTIONS, REPORTED, type CollectionRow } from '../../core/harm/collection';
import type { Place } from '../../core/places/place';
import type { Edition } from '../../core/sources/edition';
import { CONTROLS, SOURCE_KINDS, type Source, type Support } from '../../core/sources/source';
import { ACTIONS, type Act } from '../../core/treaty/act';
import { flag, number, oneOf, optionalNumber, optionalText, text } from '../decode';
import type { Query } from '../query';
import collectionSql from '../sql/collection.sql?raw';
import conflictsSql from '../sql/conflicts.sql?raw';
import editionsSql from '../sql/editions.sql?raw';
import placesSql from '../sql/places.sql?raw';
import publishedValuesSql from '../sql/published-values.sql?raw';
import sourceSupportSql from '../sql/source-support.sql?raw';
import sourcesSql from '../sql/sources.sql?raw';
import treatyActsSql from '../sql/treaty-acts.sql?raw';

export const allPlaces: Query<void, Place> = {
	name: 'places',
	sql: placesSql,
	reads: ['places'],
	bind: () => [],
	decode: (row) => ({
		place: text(row, 'place'),
		name: text(row, 'name'),
		kind: oneOf(row, 'kind', ['state', 'other_area', 'world']),
		region: optionalText(row, 'region'),
		aliases: optionalText(row, 'aliases')?.split(';') ?? [],
		disputedNote: optionalText(row, 'disputed_note')
	})
};

/** A conflict in one of its places: rows of one conflict follow each other (see `gatherConflicts`). */
type ConflictRow = Omit<Conflict, 'members'> & { readonly member: Member };

export const conflictRows: Query<void, ConflictRow> = {
	name: 'conflicts',
	sql: conflictsSql,
	reads: ['conflicts', 'conflict_places'],
	bind: () => [],
	decode: (row) => ({
		conflict: text(row, 'conflict'),
		name: text(row, 'name'),
		partOf: optionalText(row, 'part_of'),
		region: text(row, 'region'),
		started: number(row, 'started'),
		ended: optionalNumber(row, 'ended'),
		legacy: flag(row, 'legacy'),
		source: text(row, 'source'),
		note: optionalText(row, 'note'),
		member: {
			place: text(row, 'place'),
			fromYear: number(row, 'from_year'),
			toYear: optionalNumber(row, 'to_year')
		}
	})
};

/** Conflicts with all their places, in the order of the rows. */
export function gatherConflicts(rows: readonly ConflictRow[]): readonly Conflict[] {
	const conflicts = new Map<string, Conflict>();
	for (const { member, ...conflict } of rows) {
		const members = [...(conflicts.get(conflict.conflict)?.members ?? []), member];
		conflicts.set(conflict.conflict, { ...conflict, members });
	}
	return [...conflicts.values()];
}

export const treatyActs: Query<void, Act> = {
	name: 'treaty-acts',
	sql: treatyActsSql,
	reads: ['treaty_actions'],
	bind: () => [],
	decode: (row) => ({
		id: text(row, 'id'),
		act: text(row, 'act'),
		place: text(row, 'place'),
		action: oneOf(row, 'action', ACTIONS),
		date: text(row, 'date'),
		about: optionalText(row, 'about'),
		source: text(row, 'source'),
		locator: optionalText(row, 'locator'),
		note: optionalText(row, 'note')
	})
};

export const allCollections: Query<void, CollectionRow> = {
	name: 'collection',
	sql: collectionSql,
	reads: ['casualty_coverage'],
	bind: () => [],
	decode: (row) => ({
		id: text(row, 'id'),
		place: text(row, 'place'),
		year: number(row, 'year'),
		collection: oneOf(row, 'collection', COLLECTIONS),
		reported: oneOf(row, 'reported', REPORTED),
		source: text(row, 'source')
	})
};

/** Rows of each table that rest on a source. */
export const sourceSupport: Query<void, Support> = {
	name: 'source-support',
	sql: sourceSupportSql,
	reads: [
		'casualties',
		'casualties_cumulative',
		'casualty_coverage',
		'casualty_places',
		'claims',
		'clearance',
		'clearance_cumulative',
		'conflicts',
		'contaminated_states',
		'contamination',
		'contamination_bands',
		'deadlines',
		'editions',
		'funding',
		'mine_use',
		'population',
		'shares',
		'stockpiles',
		'treaty_actions',
		'unga_votes',
		'withdrawal_context'
	],
	bind: () => [],
	decode: (row) => ({
		source: text(row, 'source'),
		table: text(row, 'table'),
		rows: number(row, 'rows')
	})
};

export const allSources: Query<void, Source> = {
	name: 'sources',
	sql: sourcesSql,
	reads: ['sources'],
	bind: () => [],
	decode: (row) => ({
		source: text(row, 'source'),
		title: text(row, 'title'),
		publisher: text(row, 'publisher'),
		edition: optionalText(row, 'edition'),
		published: optionalText(row, 'published'),
		url: flag(row, 'link') ? optionalText(row, 'url') : null,
		kind: oneOf(row, 'kind', SOURCE_KINDS),
		control: row['control'] === null ? null : oneOf(row, 'control', CONTROLS)
	})
};

export const allEditions: Query<void, Edition> = {
	name: 'editions',
	sql: editionsSql,
	reads: ['editions'],
	bind: () => [],
	decode: (row) => ({
		edition: text(row, 'edition'),
		eventsYear: number(row, 'events_year'),
		published: text(row, 'published')
	})
};

export const publishedValues: Query<{ places: readonly string[] | null }, PublishedValue> = {
	name: 'published-values',
	sql: publishedValuesSql,
	reads: ['casualties_as', 'casualty_rows', 'latest_casualties'],
	bind: ({ places }) => {
		const list = places?.join(',') ?? null;
		return [list, list];
	},
	decode: (row) => ({
		id: text(row, 'id'),
		figure: text(row, 'figure'),
		place: text(row, 'place'),
		year: number(row, 'year'),
		measure: text(row, 'measure'),
		group: text(row, 'group'),
		age: text(row, 'age'),
		sex: text(row, 'sex'),
		device: text(row, 'device'),
		scope: text(row, 'scope'),
		coverage: text(row, 'coverage'),
		counter: optionalText(row, 'counter'),
		value: number(row, 'value'),
		qualifier: oneOf(row, 'qualifier', QUALIFIERS),
		vintage: oneOf(row, 'vintage', VINTAGES),
		edition: optionalText(row, 'edition'),
		published: optionalText(row, 'published'),
		relay: flag(row, 'relay'),
		source: text(row, 'source'),
		locator: optionalText(row, 'locator'),
		note: optionalText(row, 'note'),
		latest: flag(row, 'latest'),
		first: flag(row, 'first')
	})
};
