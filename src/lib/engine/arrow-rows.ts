import type { RecordBatch, Table } from 'apache-arrow';
import type { Cell, Row } from './engine';

/**
 * Plain rows of an Arrow table, or of a part of it that arrived. Queries cast every column, so cells are strings,
 * numbers, booleans or null. Read column by column: Arrow's own rows take several times as long.
 */
export function arrowRows(table: Table | RecordBatch): readonly Row[] {
	const rows = Array.from({ length: table.numRows }, (): Record<string, Cell> => ({}));
	table.schema.fields.forEach(({ name }, index) => {
		let at = 0;
		for (const cell of table.getChildAt(index) ?? []) {
			const row = rows[at++];
			if (row) row[name] = cell;
		}
	});
	return rows;
}
