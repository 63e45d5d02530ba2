import { createHash } from 'node:crypto';
import type { Manifest, ManifestTable } from '../../src/lib/engine/manifest';
import type { Table } from './read-table';

/** One published table: its rows, and the bytes a reader downloads. */
export interface PublishedTable {
	readonly table: Table;
	readonly bytes: Buffer;
}

/** The manifest of published tables. The version's hash covers every file, so that any change makes a new version. */
export function manifestOf(published: readonly PublishedTable[], checked: string): Manifest {
	const tables = published.map(({ table, bytes }): [string, ManifestTable] => [
		table.resource.path.replace(/\.csv$/, ''),
		{
			path: table.resource.path,
			rows: table.records.length,
			bytes: bytes.length,
			sha256: sha256(bytes),
			columns: table.resource.schema.fields.map(({ name, type }) => ({ name, type }))
		}
	]);
	const listed = Object.fromEntries(tables);
	return { version: `${checked}-${hashOf(listed)}`, tables: listed };
}

/** The eight digits at the end of a version's name. */
export function hashOf(tables: Manifest['tables']): string {
	const lines = Object.values(tables).map(({ path, sha256: hash }) => `${path} ${hash}`);
	return sha256(Buffer.from(lines.sort().join('\n'))).slice(0, 8);
}

export function sha256(bytes: Buffer): string {
	return createHash('sha256').update(bytes).digest('hex');
}
