/** The parts of a Frictionless data package that say what a table looks like. Source: `datapackage.json`. */
import { lookupsOf, type ColumnShape, type TableShape } from './table-shape';

export interface DataPackage {
	readonly resources: readonly Resource[];
}

interface Resource {
	/** The table's name with hyphens; files have underscores. */
	readonly path: string;
	readonly description: string;
	readonly schema: {
		readonly fields: readonly Field[];
		readonly primaryKey: string;
		readonly foreignKeys?: readonly {
			readonly fields: string;
			/** `resource` is empty where a table refers to itself. */
			readonly reference: { readonly resource: string };
		}[];
	};
}

interface Field {
	readonly name: string;
	readonly type: ColumnShape['type'];
	readonly description?: string;
	readonly unit?: string;
	readonly constraints?: { readonly enum?: readonly string[] };
}

const REFERRED = ['places', 'sources', 'editions', 'conflicts'] as const;

/** Shapes of all tables. @param rowsOf rows by the name of a table, as its file is named */
export function shapesOf(
	{ resources }: DataPackage,
	rowsOf: (table: string) => number
): readonly TableShape[] {
	return resources.map(({ path, description, schema }) => {
		const table = path.replace(/\.csv$/, '');
		const { fields, primaryKey: key, foreignKeys = [] } = schema;
		const columns = fields.map(
			({ name, type, description = '', unit, constraints }): ColumnShape => {
				const target = foreignKeys.find((reference) => reference.fields === name)?.reference
					.resource;
				const refersTo = REFERRED.find((known) => known === target) ?? null;
				return {
					name,
					type,
					description,
					unit: unit ?? null,
					codes: constraints?.enum ?? null,
					refersTo: name === key ? null : refersTo
				};
			}
		);
		return { table, description, key, rows: rowsOf(table), columns, lookups: lookupsOf(columns) };
	});
}
