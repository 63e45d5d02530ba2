/**
 * What moved between two versions of one table, row by row. A row is known by its permanent key.
 *
 * Columns that only one of the two versions has are passed over: a new column corrects nothing.
 */

/** The cells of a row as texts; an empty one is "not stated" or "does not apply". */
export type Cells = Readonly<Record<string, string>>;

export interface RowChanges {
	/** Keys of rows that only the later version has, in its order. */
	readonly added: readonly string[];
	/** Keys of rows that only the earlier one has: an error of permanence. */
	readonly removed: readonly string[];
	readonly changed: readonly CellChange[];
}

/** A cell of a row that both versions have. */
export interface CellChange {
	readonly row: string;
	readonly column: string;
	readonly old: string;
	readonly new: string;
}

export function rowChanges(
	before: readonly Cells[],
	after: readonly Cells[],
	key: string
): RowChanges {
	const earlier = new Map(before.map((cells) => [cells[key] ?? '', cells]));
	const later = new Map(after.map((cells) => [cells[key] ?? '', cells]));
	return {
		added: [...later.keys()].filter((row) => !earlier.has(row)),
		removed: [...earlier.keys()].filter((row) => !later.has(row)),
		changed: [...later].flatMap(([row, cells]) => {
			const old = earlier.get(row);
			return old ? cellChanges(row, old, cells) : [];
		})
	};
}

function cellChanges(row: string, before: Cells, after: Cells): readonly CellChange[] {
	return Object.entries(after).flatMap(([column, value]) => {
		const old = before[column];
		return old === undefined || old === value ? [] : [{ row, column, old, new: value }];
	});
}
