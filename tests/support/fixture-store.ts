/** The invented world of `tests/fixtures/tables`: its folder, an engine on it, and the manifest that fits its files. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Engine } from '$lib/engine/engine';
import type { Column, Manifest } from '$lib/engine/manifest';
import { folderStore, nodeEngine } from '$lib/engine/node';

export const FIXTURES = 'tests/fixtures/tables';

/** A locked engine on the invented world. */
export function fixtureEngine(): Promise<Engine> {
	return nodeEngine(folderStore(FIXTURES));
}

const TYPES: Readonly<Record<string, Column['type']>> = {
	...every('integer', 'year value population started ended from_year to_year'),
	...every('integer', 'edition_year events_year extension_no states other_areas total'),
	...every('number', 'usd_million min_km2 max_km2'),
	...every('boolean', 'legacy link preferred')
};
/** Tables whose values are no whole numbers. */
const VALUES: Readonly<Record<string, Column['type']>> = {
	...every('number', 'clearance clearance_cumulative contamination'),
	...every('string', 'withdrawal_context')
};

function every(type: Column['type'], names: string): Record<string, Column['type']> {
	return Object.fromEntries(names.split(' ').map((name) => [name, type]));
}

/** What the manifest of the fixtures has to say. Its version names no day: an invented world has none. */
export async function describeFixtures(): Promise<Manifest> {
	const files = (await readdir(FIXTURES)).filter((file) => file.endsWith('.csv')).sort();
	const tables = await Promise.all(
		files.map(async (path) => {
			const bytes = await readFile(join(FIXTURES, path));
			const lines = bytes.toString('utf8').trimEnd().split('\n');
			const name = path.replace('.csv', '');
			const types: typeof TYPES = VALUES[name] ? { ...TYPES, value: VALUES[name] } : TYPES;
			const columns = (lines[0] ?? '')
				.split(',')
				.map((name) => ({ name, type: types[name] ?? ('string' as const) }));
			const sha256 = createHash('sha256').update(bytes).digest('hex');
			const table = { path, rows: lines.length - 1, bytes: bytes.length, sha256, columns };
			return [name, table] as const;
		})
	);
	return { version: '0000-00-00-invented', tables: Object.fromEntries(tables) };
}
