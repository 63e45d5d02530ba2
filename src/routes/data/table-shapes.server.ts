import { readFile } from 'node:fs/promises';
import { shapesOf } from '$lib/core/tables/data-package';
import type { TableShape } from '$lib/core/tables/table-shape';
import { folderStore } from '$lib/engine/node';

let read: Promise<readonly TableShape[]> | undefined;

/** Shapes of all published tables, in the order of the descriptor. */
export function tableShapes(): Promise<readonly TableShape[]> {
	return (read ??= readShapes());
}

async function readShapes(): Promise<readonly TableShape[]> {
	const { tables } = await folderStore().manifest();
	const descriptor = JSON.parse(await readFile('static/data/datapackage.json', 'utf8'));
	return shapesOf(descriptor, (table) => tables[table]?.rows ?? 0);
}
