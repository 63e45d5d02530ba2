/** What moved in each table from each version to the next, oldest step first. */
import { rowChanges, type RowChanges } from '../../src/lib/core/changes/row-changes';
import type { Table, TableRecord } from '../datasets/read-table';
import { allVersions, tablesOf, type TableVersion } from './kept-versions';

export interface Step {
	readonly before: TableVersion;
	readonly after: TableVersion;
	readonly tables: readonly TableStep[];
}

/** A table that only one of the two versions has counts as one without rows in the other. */
export interface TableStep {
	readonly table: string;
	readonly changes: RowChanges;
	/** Where the records of the two versions stand, by their keys. */
	readonly before: Located;
	readonly after: Located;
}

interface Located {
	/** Path inside the folder of tables. */
	readonly path: string;
	readonly records: ReadonlyMap<string, TableRecord>;
}

export function stepsOf(folder: string): readonly Step[] {
	const versions = allVersions(folder);
	const tables = versions.map(tablesOf);
	return versions.slice(1).flatMap((after, index) => {
		const before = versions[index];
		const [earlier, later] = [tables[index], tables[index + 1]];
		return before && earlier && later ? [{ before, after, tables: between(earlier, later) }] : [];
	});
}

function between(
	before: ReadonlyMap<string, Table>,
	after: ReadonlyMap<string, Table>
): readonly TableStep[] {
	return [...new Set([...before.keys(), ...after.keys()])].map((table) => {
		const [earlier, later] = [before.get(table), after.get(table)];
		const key = (later ?? earlier)?.resource.schema.primaryKey ?? '';
		const cells = (version: Table | undefined) => version?.records.map((row) => row.cells) ?? [];
		return {
			table,
			changes: rowChanges(cells(earlier), cells(later), key),
			before: locate(earlier, key),
			after: locate(later, key)
		};
	});
}

function locate(table: Table | undefined, key: string): Located {
	const records = table?.records.map((record) => [record.cells[key] ?? '', record] as const) ?? [];
	return { path: table?.resource.path ?? '', records: new Map(records) };
}
