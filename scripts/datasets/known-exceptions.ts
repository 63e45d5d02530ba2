/** Exceptions somebody has looked at: `known-exceptions.csv`, one row a rule and row, with what the page prints. */
import type { Finding } from './finding';
import type { Table, TableRecord } from './read-table';

/** `row` is the id of the row that breaks the rule, `reason` what the page prints. */
export interface KnownException {
	readonly rule: string;
	readonly row: string;
	readonly reason: string;
}

/** What a rule finds wrong with a cell, unless somebody knows better. */
export interface Suspicion {
	readonly record: TableRecord;
	readonly column: string;
	/** A sentence saying what contradicts it and what to look at. */
	readonly because: string;
}

/** The suspicions of a rule that nobody has looked at, and exceptions from it that nothing needs any more. */
export function withoutKnown(
	rule: string,
	table: Table,
	suspicions: readonly Suspicion[],
	exceptions: readonly KnownException[]
): readonly Finding[] {
	const known = exceptions.filter((exception) => exception.rule === rule).map(({ row }) => row);
	const found = new Set(suspicions.map(({ record }) => record.cells['id'] ?? ''));
	return [
		...suspicions
			.filter(({ record }) => !known.includes(record.cells['id'] ?? ''))
			.map(({ record, column, because }) => ({
				file: table.resource.path,
				line: record.line,
				column,
				value: record.cells[column] ?? '',
				allowed: `${because} If that is right, list the row in known-exceptions.csv with the reason, under the rule "${rule}".`
			})),
		...known
			.filter((row) => !found.has(row))
			.map((row) => ({
				file: 'known-exceptions.csv',
				line: 1,
				column: 'row',
				value: row,
				allowed: `Nothing breaks the rule "${rule}" there any more. Remove the exception.`
			}))
	];
}
