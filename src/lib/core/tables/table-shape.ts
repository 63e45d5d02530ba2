/**
 * What a published table looks like to those who ask for its rows: its columns with their types, its key, and what its
 * columns refer to. Worked out from its description in `datapackage.json`.
 */
import { tableOf, type TableDescription } from '../catalogue/data-package';

export interface TableShape {
	/** As its file is named, without ending. */
	readonly table: string;
	readonly key: string;
	/** In the order of the file. */
	readonly columns: readonly ColumnShape[];
	/** Columns of other tables that rows can be read, searched and filtered by. */
	readonly lookups: readonly Lookup[];
}

export interface ColumnShape {
	readonly name: string;
	readonly type: 'string' | 'integer' | 'number' | 'boolean';
	/** Null where a value has none, or its unit stands in another column. */
	readonly unit: string | null;
	/** The codes that may stand in it; null for any. */
	readonly codes: readonly string[] | null;
	/** Table that it names a row of. */
	readonly refersTo: 'places' | 'sources' | 'editions' | 'conflicts' | null;
}

/** `source.kind`: the column `kind` of the table that `source` refers to, read as a text. */
export interface Lookup {
	readonly name: string;
	/** Column of the table itself. */
	readonly through: string;
	readonly table: string;
	/** Key of that table. */
	readonly key: string;
	readonly column: string;
}

/** What is worth looking up of places and sources, by the table referred to. */
const LOOKED_UP = {
	places: { key: 'place', columns: ['name', 'region', 'aliases'] },
	sources: {
		key: 'source',
		columns: ['title', 'publisher', 'published', 'url', 'link', 'kind', 'control']
	}
} as const;

const REFERRED = ['places', 'sources', 'editions', 'conflicts'] as const;

/** The shape of a table. Of its description only what the descriptor says itself is read, nothing that is counted. */
export function shapeOf({ path, schema }: Pick<TableDescription, 'path' | 'schema'>): TableShape {
	const { fields, primaryKey: key, foreignKeys = [] } = schema;
	const columns = fields.map(({ name, type, unit = null, constraints = {} }): ColumnShape => {
		const target = foreignKeys.find((reference) => reference.fields === name)?.reference.resource;
		const refersTo = name === key ? null : (REFERRED.find((known) => known === target) ?? null);
		return { name, type, unit, codes: constraints.enum ?? null, refersTo };
	});
	return { table: tableOf({ path }), key, columns, lookups: lookupsOf(columns) };
}

function lookupsOf(columns: readonly ColumnShape[]): readonly Lookup[] {
	return columns.flatMap(({ name: through, refersTo: table }) => {
		if (table !== 'places' && table !== 'sources') return [];
		const { key, columns: names } = LOOKED_UP[table];
		return names.map((column) => ({ name: `${through}.${column}`, through, table, key, column }));
	});
}

/** Columns of rows as they are filtered and shown: plain cells by column, lookups among them. Null: an empty cell. */
export type TableRow = Readonly<Record<string, string | number | boolean | null>>;
