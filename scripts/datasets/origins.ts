/** Which documents the rows of a table rest on, and what these ask of a download. */
import type { Attribution, ForeignKey } from '../../src/lib/core/catalogue/data-package';
import type { Table } from './read-table';

/** Tables that say what things are called, not what was counted. */
const NAMES = ['sources', 'editions', 'places'];

/**
 * Ids of the documents that the rows of a table name. A table that names none rests on those of the table whose parts it
 * lists: places of a conflict on the sources of conflicts.
 */
export function documentsOf(table: Table, tables: readonly Table[]): ReadonlySet<string> {
	const keys = table.resource.schema.foreignKeys ?? [];
	const own = keys.filter(({ reference }) => reference.resource === 'sources');
	if (own.length > 0) return valuesIn(table, own);
	const whole = keys
		.map(({ reference }) => reference.resource)
		.filter((name) => !NAMES.includes(name));
	return new Set(
		tables
			.filter(({ resource }) => whole.includes(resource.name))
			.flatMap((other) => [...documentsOf(other, tables)])
	);
}

function valuesIn({ records }: Table, keys: readonly ForeignKey[]): ReadonlySet<string> {
	const values = records.flatMap(({ cells }) => keys.map(({ fields }) => cells[fields] ?? ''));
	return new Set(values.filter(Boolean));
}

/** Attributions that a download with rows of these documents carries, in the order of the descriptor. */
export function attributionsFor(
	documents: ReadonlySet<string>,
	attributions: readonly Attribution[]
): readonly Attribution[] {
	return attributions.filter(({ sources }) => sources.some((source) => documents.has(source)));
}

/** Licences of documents as the table of sources prints them, the most frequent first, those not known last. */
export function licencesOf(
	documents: ReadonlySet<string>,
	tables: readonly Table[]
): readonly { readonly licence: string; readonly documents: number }[] {
	const licences = new Map<string, number>();
	for (const { cells } of tables.find(({ resource }) => resource.name === 'sources')?.records ?? [])
		if (documents.has(cells['source'] ?? '')) {
			const licence = cells['licence'] ?? '';
			licences.set(licence, (licences.get(licence) ?? 0) + 1);
		}
	return [...licences]
		.map(([licence, count]) => ({ licence, documents: count }))
		.sort(
			(a, b) =>
				Number(a.licence === '') - Number(b.licence === '') ||
				b.documents - a.documents ||
				(a.licence < b.licence ? -1 : 1)
		);
}
