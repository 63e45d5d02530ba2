/** What moved from each version to the next, in the tables that changed, oldest step first. */
import { rowChanges, type RowChanges } from '../../src/lib/core/changes/row-changes';
import type { Table, TableRecord } from '../datasets/read-table';
import { allVersions, readTableOf, type TableVersion } from './kept-versions';

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
	return versions.slice(1).flatMap((after, index) => {
		const before = versions[index];
		return before ? [{ before, after, tables: between(before, after) }] : [];
	});
}

/** Tables of one hash are not read: nothing in them moved. */
function between(before: TableVersion, after: TableVersion): readonly TableStep[] {
	const [was, is] = [before.manifest.tables, after.manifest.tables];
	return [...new Set([...Object.keys(was), ...Object.keys(is)])]
		.filter((table) => was[table]?.sha256 !== is[table]?.sha256)
		.map((table) => {
			const [earlier, later] = [readTableOf(before, table), readTableOf(after, table)];
			const key = (later ?? earlier)?.resource.schema.primaryKey ?? '';
			const cells = (of: Table | undefined) => of?.records.map((record) => record.cells) ?? [];
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
