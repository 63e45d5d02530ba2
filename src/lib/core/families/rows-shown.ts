/** The guard for rows of a table of which only the codes that occur are known: what a page of filters can ask. */
import { PREDECESSORS } from '../places/predecessor';
import { findFamily, TABLES, type Thing } from './family';
import { refusalsOf } from './guard';
import { signature } from './place-and-time';
import { gathered, refuse, type Refusal } from './refusal';

/**
 * Why the numbers of the rows shown are not added, or make no ranking when they are sorted; empty where nothing speaks
 * against it.
 *
 * @param table name of the table, as its file is named
 * @param distinct codes that occur in the rows shown, by column, of every column that says what a number is; empty
 * where a code does not apply
 */
export function whyNot(
	operation: 'add' | 'rank',
	table: string,
	distinct: Readonly<Record<string, readonly string[]>>
): readonly Refusal[] {
	const known = TABLES.find((name) => name === table);
	if (!known) return [refuse('no_quantities', [table])];
	const { id = [], figure = [], ...columns } = distinct;
	const printedTwice = operation === 'add' && figure.length > 0 && id.length > figure.length;
	const things = new Map(oneAtATime(known, columns).map((thing) => [signature(thing), thing]));
	return gathered([
		...refusalsOf(operation, [...things.values()]),
		...(printedTwice ? [refuse('same_figure')] : [])
	]);
}

/** Columns that say what a number is; those of sources, notes and values do not. */
const CODES = [
	...['place', 'year', 'as_of', 'from', 'to', 'from_year', 'to_year', 'donor', 'recipient'],
	...['measure', 'group', 'age', 'sex', 'device', 'scope', 'coverage', 'counter', 'series'],
	...['hazard', 'scale', 'counted', 'period', 'of', 'base', 'status', 'preferred']
];

/** Whether the values of a column say what its numbers are. */
export function isCode(column: string): boolean {
	return CODES.includes(column);
}

/**
 * Numbers that differ from the first in one column each: every two codes of a column meet, and every two columns. More
 * combinations would say nothing new, and most of them do not occur.
 */
function oneAtATime(
	table: Thing['table'],
	distinct: Readonly<Record<string, readonly string[]>>
): readonly Thing[] {
	const columns = Object.entries(distinct).filter(([column]) => isCode(column));
	const first = Object.fromEntries(columns.map(([column, [code = '']]) => [column, code]));
	const { place: places = [], year: years = [], scale: scales = [] } = distinct;
	const bands = distinct['measure']?.includes('band') ? scales : [];
	return [
		{ table, codes: first },
		...columns.flatMap(([column, [, ...others]]) =>
			others.map((code) => ({ table, codes: { ...first, [column]: code } }))
		),
		// What a name stood for depends on the year.
		...PREDECESSORS.filter(({ place }) => places.includes(place)).flatMap(({ place }) =>
			years.map((year) => ({ table, codes: { ...first, place, year } }))
		),
		// A band has a scale, and nothing else has one.
		...bands.map((scale) => ({ table, codes: { ...first, measure: 'band', scale } }))
	].filter((thing) => findFamily(thing) !== undefined);
}
