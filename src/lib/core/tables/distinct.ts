/** Which codes occur in chosen rows: what the guard against unlike sums asks of a table. */
import { isCode } from '../families/rows-shown';
import type { TableChoice } from './table-choice';
import type { TableRow, TableShape } from './table-shape';
import type { TableView } from './table-view';

interface Answer {
	readonly choice: TableChoice;
	readonly rows: readonly TableRow[];
	/** Rows by column and value of listed columns, '' for an empty cell. */
	readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/**
 * Codes by column: of listed columns those of all chosen rows, of the others those of the page that is shown. Null while
 * the lists of codes are not counted.
 */
export function distinctOf(
	{ columns }: TableShape,
	{ facets }: TableView,
	{ choice, rows, counts }: Answer
): Readonly<Record<string, readonly string[]>> | null {
	if (facets.some((column) => isCode(column) && !counts[column])) return null;
	return Object.fromEntries(
		columns.map(({ name }) => {
			const counted = counts[name];
			if (!counted) return [name, [...new Set(rows.map((row) => String(row[name] ?? '')))]];
			const own = choice.chosen[name]?.map((value) => value ?? '');
			return [name, Object.keys(counted).filter((value) => !own?.length || own.includes(value))];
		})
	);
}
