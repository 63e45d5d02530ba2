/** Rows that break a rule on the page itself: listed by somebody who has looked, until they fit. */
import type { KnownException } from './check-rules';
import type { Finding } from './finding';
import type { Table, TableRecord } from './read-table';

/**
 * A finding for each misfit that is not listed under the rule, and one for each listed row that is no misfit.
 *
 * @param sentences what is wrong with the value of a misfit, and of an exception that is not needed
 */
export function exceptKnown(
	rule: string,
	{ resource }: Table,
	misfits: readonly TableRecord[],
	exceptions: readonly KnownException[],
	sentences: { readonly misfit: string; readonly fits: string }
): readonly Finding[] {
	const known = new Set(
		exceptions.filter((exception) => exception.rule === rule).map(({ row }) => row)
	);
	const found = new Set(misfits.map(({ cells }) => cells['id'] ?? ''));
	return [
		...misfits
			.filter(({ cells }) => !known.has(cells['id'] ?? ''))
			.map(({ line, cells }) => ({
				file: resource.path,
				line,
				column: 'value',
				value: cells['value'] ?? '',
				allowed: `${sentences.misfit} Correct them, or list it in known-exceptions.csv.`
			})),
		...[...known]
			.filter((row) => !found.has(row))
			.map((row) => ({
				file: 'known-exceptions.csv',
				line: 1,
				column: 'row',
				value: row,
				allowed: `${sentences.fits}, or the row is gone. Remove the exception.`
			}))
	];
}
