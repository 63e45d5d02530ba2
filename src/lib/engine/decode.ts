/**
 * Reading one cell of an answer with its type. A decoder fails loudly, naming column and value:
 * an answer of another shape is a defect in the SQL, never something to show.
 */
import type { Cited } from '../core/sources/cited';
import type { Cell, Row } from './engine';

function cell<T extends Cell>(
	row: Row,
	column: string,
	is: (value: Cell) => value is T,
	wanted: string
): T {
	const value = row[column];
	if (value === undefined) throw new TypeError(`The answer has no column "${column}".`);
	if (!is(value))
		throw new TypeError(`Column "${column}" holds ${JSON.stringify(value)}, not ${wanted}.`);
	return value;
}

const isText = (value: Cell): value is string => typeof value === 'string';
const isNumber = (value: Cell): value is number =>
	typeof value === 'number' && Number.isFinite(value);
const isFlag = (value: Cell): value is boolean => typeof value === 'boolean';

export const text = (row: Row, column: string): string => cell(row, column, isText, 'a text');
export const number = (row: Row, column: string): number => cell(row, column, isNumber, 'a number');
export const flag = (row: Row, column: string): boolean =>
	cell(row, column, isFlag, 'true or false');

/** Null where the table has an empty cell: not stated, or does not apply. */
export const optionalText = (row: Row, column: string): string | null =>
	row[column] === null ? null : text(row, column);

/** Null where the table has an empty cell. Never zero. */
export const optionalNumber = (row: Row, column: string): number | null =>
	row[column] === null ? null : number(row, column);

/** One of the codes that the descriptor allows for the column. */
export function oneOf<const T extends string>(row: Row, column: string, codes: readonly T[]): T {
	const value = text(row, column);
	const code = codes.find((known) => known === value);
	if (code === undefined)
		throw new TypeError(`Column "${column}" holds "${value}", not one of ${codes.join(', ')}.`);
	return code;
}

/** What every row of a published table carries. */
export const cited = (row: Row): Cited => ({
	id: text(row, 'id'),
	source: text(row, 'source'),
	note: optionalText(row, 'note')
});
