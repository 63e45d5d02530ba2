/**
 * How a table is shown and filtered, worked out from its shape, so that a column that is added needs no second list.
 */
import type { PlanOrder } from '../plan/plan';
import type { ColumnShape, TableShape } from './table-shape';

export interface TableView {
	/** Columns shown unless all are asked for. */
	readonly shown: readonly string[];
	/** Columns, looked-up ones among them, with a list of their values to choose from. */
	readonly facets: readonly string[];
	/** Columns that only an address chooses by: what they hold is too much for a list. */
	readonly pinned: readonly string[];
	/** First and last year or date that a row speaks of, the same column where it is one; null for none. */
	readonly years: { readonly from: string; readonly to: string } | null;
	/** Rows have a place, and so belong to the conflicts of that place and year. */
	readonly ofConflicts: boolean;
	/** Rows are published values of figures, of which a rule takes one. */
	readonly ofVintages: boolean;
	/** What the full-text search looks in. */
	readonly searched: readonly string[];
	/** The order while none is asked for. */
	readonly order: readonly PlanOrder[];
	/** The number or word that the row is about; the qualifier belongs to it. */
	readonly figure: string;
}

/** First of these that a table has says when. */
const YEARS: readonly (readonly [from: string, to: string])[] = [
	['year', 'year'],
	['from_year', 'to_year'],
	['from', 'to'],
	['started', 'ended'],
	['as_of', 'as_of'],
	['date', 'date'],
	['deadline', 'deadline'],
	['edition_year', 'edition_year'],
	['published', 'published']
];

/** First of these that a table has is what a row is about. */
const FIGURES = [
	'value',
	'percent',
	'usd_million',
	'total',
	'population',
	'places',
	'in_favour',
	'finding',
	'deadline',
	'action',
	'reported',
	'verdict',
	'min_km2',
	'title',
	'name'
];

export function viewOf(shape: TableShape): TableView {
	const { columns, key } = shape;
	const names = columns.map(({ name }) => name);
	const has = (name: string) => names.includes(name);
	const years = YEARS.find(([from]) => has(from));
	const referring = (table: ColumnShape['refersTo']) =>
		columns.filter(({ refersTo }) => refersTo === table).map(({ name }) => name);
	const sources = referring('sources').filter((name) => name !== key);
	const figure = FIGURES.find(has) ?? key;
	// On a phone no more than these are seen at once.
	const [first = key] = names.filter((name) => !isAside(name));
	const leading = [first, ...(years ?? []), figure];
	const sort = shape.lookups.find(({ column }) => column === 'name')?.name ?? key;
	return {
		shown: [...new Set([...leading, ...names])].filter(
			(name) => has(name) && !isAside(name) && !(name === 'qualifier' && figure !== key)
		),
		facets: [
			...columns
				.filter((column) => column.name !== key && isListed(column))
				.map(({ name }) => name),
			...(has('place') && key !== 'place' ? ['place.region'] : []),
			...(sources.includes('source') ? ['source.kind', 'source.control'] : [])
		],
		pinned: [
			key,
			...(has('figure') ? ['figure'] : []),
			...(has('act') ? ['act'] : []),
			...sources
		].filter((name, index, all) => all.indexOf(name) === index),
		years: years ? { from: years[0], to: years[1] } : null,
		ofConflicts: has('place') && !has('conflict'),
		ofVintages: has('figure') && has('vintage'),
		searched: [
			...columns.filter(({ type }) => type === 'string').map(({ name }) => name),
			...shape.lookups
				.filter(({ column }) => ['name', 'aliases', 'title', 'publisher'].includes(column))
				.map(({ name }) => name)
		],
		order: [
			...(years ? [{ by: years[0], descending: true }] : []),
			{ by: sort, descending: false }
		],
		figure
	};
}

/** Names of rows, and what the length of a date says already. */
function isAside(name: string): boolean {
	return name === 'id' || name === 'figure' || name === 'act' || name.endsWith('_precision');
}

/** Codes, flags, places, editions and conflicts come in few enough values for a list. */
function isListed({ name, type, codes, refersTo }: ColumnShape): boolean {
	if (isAside(name)) return false;
	return (
		codes !== null ||
		type === 'boolean' ||
		['places', 'editions', 'conflicts'].includes(refersTo ?? '') ||
		name === 'edition'
	);
}
