/** What stands in our tables last of each thing: every row of its newest date, for two sources can print that one. */
import { lastDay } from '../dates/iso-date';
import { groupedBy } from '../grouped-by';

/** @param keyOf what a row is of. @param dateOf `YYYY`, `YYYY-MM` or `YYYY-MM-DD` */
export function newestOf<T>(
	rows: readonly T[],
	keyOf: (row: T) => string,
	dateOf: (row: T) => string
): readonly T[] {
	return [...groupedBy(rows, keyOf).values()].flatMap((own) => {
		const newest = own.map((row) => lastDay(dateOf(row))).reduce((a, b) => (a > b ? a : b));
		return own.filter((row) => lastDay(dateOf(row)) === newest);
	});
}

/** Newest date first. */
export function newestFirst<T>(rows: readonly T[], dateOf: (row: T) => string): readonly T[] {
	return rows.toSorted((a, b) => lastDay(dateOf(b)).localeCompare(lastDay(dateOf(a))));
}
