/** Rows of land, law, use and money as questions read them: every row of the real tables, with codes we know. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '$lib/engine/engine';
import { folderStore, nodeEngine } from '$lib/engine/node';
import * as land from '$lib/engine/queries/land';
import * as law from '$lib/engine/queries/law';
import { run, type Query } from '$lib/engine/query';

let engine: Engine;
beforeAll(async () => {
	engine = await nodeEngine();
});
afterAll(() => engine.close());

test('every row of these tables is read', async () => {
	const { tables } = await folderStore().manifest();
	const queries: readonly Query<void, { readonly id: string }>[] = [
		...Object.values(land),
		...Object.values(law)
	];
	for (const query of queries) {
		const rows = await run(engine, query, undefined);
		const [table = ''] = query.reads;
		expect(rows.length, query.name).toBe(tables[table]?.rows);
	}
});
