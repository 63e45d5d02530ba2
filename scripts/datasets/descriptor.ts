/** The parts of a Frictionless data package that decide what a cell may hold. Source: `datasets/datapackage.json`. */
import { readFileSync } from 'node:fs';
import type {
	ColumnDescription,
	DataPackage,
	ForeignKey,
	TableDescription
} from '../../src/lib/core/catalogue/data-package';
import type { Column } from '../../src/lib/engine/manifest';

type Said = 'name' | 'title' | 'description' | 'checked' | 'licenses' | 'attributions';

/** What the descriptor says of the tables; what can be counted is added when they are published. */
export interface Descriptor extends Pick<DataPackage, Said> {
	readonly resources: readonly DescribedResource[];
}

export type DescribedResource = Resource &
	Pick<TableDescription, 'description' | 'gaps'> & {
		readonly schema: {
			readonly fields: readonly (Field & Pick<ColumnDescription, 'description'>)[];
		};
	};

export interface Resource {
	readonly name: string;
	readonly path: string;
	readonly schema: {
		readonly fields: readonly Field[];
		readonly primaryKey: string;
		readonly foreignKeys?: readonly ForeignKey[];
	};
}

export interface Field {
	readonly name: string;
	readonly type: Column['type'];
	readonly unit?: string;
	readonly constraints?: {
		readonly required?: boolean;
		readonly unique?: boolean;
		readonly enum?: readonly string[];
		readonly pattern?: string;
		readonly minimum?: number;
		readonly maximum?: number;
	};
}

export function readDescriptor(folder: string): Descriptor {
	return JSON.parse(readFileSync(`${folder}/datapackage.json`, 'utf8'));
}
