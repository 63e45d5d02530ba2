/** The parts of a Frictionless data package that decide what a cell may hold. Source: `datasets/datapackage.json`. */
import { readFileSync } from 'node:fs';
import type { Column } from '../../src/lib/engine/manifest';

export interface Descriptor {
	/** The day the tables were last checked against their sources. */
	readonly checked: string;
	readonly resources: readonly Resource[];
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

export interface Field {
	readonly name: string;
	readonly type: Column['type'];
	readonly constraints?: {
		readonly required?: boolean;
		readonly unique?: boolean;
		readonly enum?: readonly string[];
		readonly pattern?: string;
		readonly minimum?: number;
		readonly maximum?: number;
	};
}

/** `resource` is empty where a table refers to itself. */
export interface ForeignKey {
	readonly fields: string;
	readonly reference: { readonly resource: string; readonly fields: string };
}

export function readDescriptor(folder: string): Descriptor {
	return JSON.parse(readFileSync(`${folder}/datapackage.json`, 'utf8'));
}
