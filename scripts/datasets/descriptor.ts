/** The parts of a Frictionless data package that decide what a cell may hold. Source: `datasets/datapackage.json`. */
import { readFileSync } from 'node:fs';
import type {
	ColumnDescription,
	DataPackage,
	ForeignKey,
	TableDescription
} from '../../src/lib/core/catalogue/data-package';

type Said = 'name' | 'title' | 'description' | 'checked' | 'licenses' | 'attributions';

/** What the descriptor says of the tables; what can be counted is added when they are published. */
export interface Descriptor extends Pick<DataPackage, Said> {
	readonly resources: readonly DescribedResource[];
}

export interface DescribedResource
	extends Resource, Pick<TableDescription, 'description' | 'gaps'> {
	readonly schema: Omit<Resource['schema'], 'fields'> & {
		readonly fields: readonly Omit<ColumnDescription, 'empty'>[];
	};
}

export interface Resource {
	readonly name: string;
	readonly path: string;
	readonly schema: {
		readonly fields: readonly Field[];
		readonly primaryKey: string;
		readonly foreignKeys?: readonly ForeignKey[];
	};
}

export type Field = Omit<ColumnDescription, 'description' | 'empty'>;

export function readDescriptor(folder: string): Descriptor {
	return JSON.parse(readFileSync(`${folder}/datapackage.json`, 'utf8'));
}
