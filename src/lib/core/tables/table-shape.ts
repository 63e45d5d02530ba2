/**
 * What a published table looks like: its columns with their meaning, its key, and what its columns refer to.
 * Source: `datapackage.json`.
 */
export interface TableShape {
	/** As its file is named, without ending. */
	readonly table: string;
	/** What a row is, in a sentence. */
	readonly description: string;
	readonly key: string;
	readonly rows: number;
	/** In the order of the file. */
	readonly columns: readonly ColumnShape[];
	/** Columns of other tables that rows can be read, searched and filtered by. */
	readonly lookups: readonly Lookup[];
}

export interface ColumnShape {
	readonly name: string;
	readonly type: 'string' | 'integer' | 'number' | 'boolean';
	readonly description: string;
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

/** Lookups of columns that refer to places or sources. */
export function lookupsOf(columns: readonly ColumnShape[]): readonly Lookup[] {
	return columns.flatMap(({ name: through, refersTo: table }) => {
		if (table !== 'places' && table !== 'sources') return [];
		const { key, columns: names } = LOOKED_UP[table];
		return names.map((column) => ({ name: `${through}.${column}`, through, table, key, column }));
	});
}

/** Columns of rows as they are filtered and shown: plain cells by column, lookups among them. Null: an empty cell. */
export type TableRow = Readonly<Record<string, string | number | boolean | null>>;
