import { error } from '@sveltejs/kit';
import { nearest } from '$lib/core/search/nearest';
import { buildEngine } from '$lib/engine/node';
import { askKnowledge } from '$lib/state/table-knowledge';
import { askTable } from '$lib/state/table-rows';
import { tableShapes } from '../table-shapes.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () =>
	(await tableShapes()).map(({ table }) => ({ table }));

/** The first rows of the whole table: a page without a choice needs no engine. */
export const load: PageServerLoad = async ({ params }) => {
	const shapes = await tableShapes();
	const shape = shapes.find(({ table }) => table === params.table);
	if (!shape) {
		const names = shapes.map(({ table }) => ({ key: table, names: [table] }));
		const near = nearest(params.table, names).join(', ');
		error(404, `There is no table "${params.table}". Nearest: ${near || 'none'}.`);
	}
	const engine = await buildEngine();
	const knowledge = await askKnowledge(engine, shape);
	return { knowledge, answer: await askTable(engine, knowledge, []) };
};
