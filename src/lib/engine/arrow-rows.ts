import type { Table } from 'apache-arrow';
import type { Row } from './engine';

/** Plain rows of an Arrow table. Queries cast every column, so cells are strings, numbers, booleans or null. */
export function arrowRows(table: Table): readonly Row[] {
	return table.toArray().map((row) => ({ ...row.toJSON() }));
}
