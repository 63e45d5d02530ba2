/**
 * The published descriptor of all tables, `/data/datapackage.json`: a Frictionless tabular data package, version 1, and
 * what `scripts/build-static` counts for it (`rows`, `bytes`, `hash`, `covers`, `licences`, `empty`).
 */
export interface DataPackage {
	readonly name: string;
	readonly title: string;
	readonly description: string;
	/** `<YYYY-MM-DD>-<hash8>`. */
	readonly version: string;
	/** The day of the last check of all tables. */
	readonly checked: string;
	/** Of our selection, codes and notes. */
	readonly licenses: readonly {
		readonly name: string;
		readonly title: string;
		readonly path: string;
	}[];
	readonly attributions: readonly Attribution[];
	/** The attributions again, where the Frictionless tools look for them; absent where there are none. */
	readonly sources?: readonly { readonly title: string }[] | undefined;
	readonly resources: readonly TableDescription[];
}

/** A line that must go with rows of these sources wherever they are carried. */
export interface Attribution {
	readonly name: string;
	readonly text: string;
	/** Ids of the documents that ask for it. */
	readonly sources: readonly string[];
}

export interface TableDescription {
	/** Name for the Frictionless tools, in kebab case; readers know the table by its file (`tableOf`). */
	readonly name: string;
	readonly path: string;
	/** What a row is. */
	readonly description: string;
	/** What the table does not hold, in a sentence or two. */
	readonly gaps: string;
	readonly rows: number;
	readonly bytes: number;
	/** `sha256:` and the hash of the bytes. */
	readonly hash: string;
	/** Attributions that a download of the table carries. */
	readonly sources?: readonly { readonly title: string }[] | undefined;
	readonly covers: Coverage;
	/** Licences of the documents its rows rest on, by the number of documents; an empty licence is not known. */
	readonly licences: readonly { readonly licence: string; readonly documents: number }[];
	readonly schema: {
		readonly fields: readonly ColumnDescription[];
		readonly primaryKey: string;
		readonly foreignKeys?: readonly ForeignKey[];
	};
}

/** `resource` is empty where a table refers to itself. */
export interface ForeignKey {
	readonly fields: string;
	readonly reference: { readonly resource: string; readonly fields: string };
}

/** What the rows of a table speak of, as far as its columns say it. */
export interface Coverage {
	/** First and last year of its columns of years and dates; null where it has none. */
	readonly years: readonly [number, number] | null;
	/** Years between the two that no row names; empty where rows have a first and a last year. */
	readonly yearsWithout: readonly number[];
	/** Number of states and areas that it names; null where it names none by a column. The world is not counted. */
	readonly places: number | null;
	/** Whether it has rows of the world. */
	readonly world: boolean;
}

export interface ColumnDescription {
	readonly name: string;
	readonly type: 'string' | 'integer' | 'number' | 'boolean';
	readonly description: string;
	readonly unit?: string;
	readonly constraints?: {
		readonly required?: boolean;
		readonly unique?: boolean;
		readonly enum?: readonly string[];
		readonly pattern?: string;
		readonly minimum?: number;
		readonly maximum?: number;
	};
	/** Cells that are empty: not stated, or does not apply. Never zero. */
	readonly empty: number;
}

/** Name of a table as its file, its page and its address have it: `casualty_places`. */
export function tableOf({ path }: { readonly path: string }): string {
	return path.replace(/\.csv$/, '');
}

/** The descriptor of one table alone. Keys that lead to other tables are left out: these are not beside it. */
export function packageOfTable(all: DataPackage, table: TableDescription): DataPackage {
	const { foreignKeys = [], ...schema } = table.schema;
	const within = foreignKeys.filter(({ reference }) => reference.resource === '');
	const carried = new Set(table.sources?.map(({ title }) => title));
	const attributions = all.attributions.filter(({ text }) => carried.has(text));
	const alone = {
		...table,
		schema: within.length > 0 ? { ...schema, foreignKeys: within } : schema
	};
	return {
		...all,
		name: `${all.name}-${table.name}`,
		attributions,
		// Left out of the JSON where the table has none: the list may not be empty.
		sources: table.sources,
		resources: [alone]
	};
}
