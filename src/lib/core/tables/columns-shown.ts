/** Which columns are shown: what all chosen rows have in common is said once, and makes a table narrower. */
import type { TableChoice } from './table-choice';
import type { ColumnShape, TableShape } from './table-shape';
import type { TableView } from './table-view';

export interface Constant {
	readonly column: string;
	/** Null: the cell is empty in every row. */
	readonly value: string | null;
}

/** What an answer says of the rows that were chosen. */
interface Chosen {
	readonly choice: TableChoice;
	readonly total: number;
	/** Rows with something in a column. */
	readonly filled: Readonly<Record<string, number>>;
	/** What all that have something in a listed column share in it; null where they differ. */
	readonly same: Readonly<Record<string, string | null>>;
}

/** Columns with something to show, and what is the same in all rows; every column where a reader asks for all. */
export function columnsShown(
	{ columns }: TableShape,
	view: TableView,
	rows: Chosen
): { readonly columns: readonly ColumnShape[]; readonly constants: readonly Constant[] } {
	if (rows.choice.allColumns) return { columns, constants: [] };
	const constants = rows.total > 1 ? constantsOf(view, rows) : [];
	const same = new Set(constants.map(({ column }) => column));
	const shown = view.shown.filter((name) => !same.has(name));
	return {
		columns: shown.flatMap((name) => columns.find((column) => column.name === name) ?? []),
		constants
	};
}

/** Of the columns shown, those that are the same in every row; but for the first, which names the row, and the figure. */
function constantsOf(
	{ shown, figure }: TableView,
	{ total, filled, same }: Chosen
): readonly Constant[] {
	return shown
		.slice(1)
		.filter((column) => column !== figure)
		.flatMap((column): readonly Constant[] => {
			if (filled[column] === 0) return [{ column, value: null }];
			const value = filled[column] === total ? same[column] : null;
			return value ? [{ column, value }] : [];
		});
}
