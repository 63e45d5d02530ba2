/**
 * JSON Schemas (draft 2020-12) of the API's rows, from what the descriptor says of the columns: a required column is
 * never null. Schemas are open: fields may be added within a version.
 */
import type { ColumnDescription } from '../catalogue/data-package';

export const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

export type Schema = { readonly [keyword: string]: unknown };

/** An object that has all of these properties, and may have others. */
export function objectOf(properties: Properties): Schema {
	return { type: 'object', required: Object.keys(properties), properties };
}

export function listOf(items: Schema): Schema {
	return { type: 'array', items };
}

export type Properties = Readonly<Record<string, Schema>>;

/** Properties for columns. Columns of precision are left out: a date says by its length how precise it is. */
export function columnsOf(columns: readonly ColumnDescription[]): Properties {
	return Object.fromEntries(
		columns
			.filter(({ name }) => !name.endsWith('_precision'))
			.map((column) => [column.name, schemaOf(column)])
	);
}

/** Some of the properties. */
export function only(properties: Properties, names: readonly string[]): Properties {
	return Object.fromEntries(Object.entries(properties).filter(([name]) => names.includes(name)));
}

function schemaOf({ type, description, unit, constraints = {} }: ColumnDescription): Schema {
	const { required = false, enum: codes, pattern, minimum, maximum } = constraints;
	return {
		type: required ? type : [type, 'null'],
		description: unit ? `${description} (${unit})` : description,
		...(codes ? { enum: required ? codes : [...codes, null] } : {}),
		...(pattern === undefined ? {} : { pattern }),
		...(minimum === undefined ? {} : { minimum }),
		...(maximum === undefined ? {} : { maximum })
	};
}
