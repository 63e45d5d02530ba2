import { error } from '@sveltejs/kit';
import { packageOfTable, tableOf } from '$lib/core/catalogue/data-package';
import { nearest } from '$lib/core/search/nearest';
import { buildEngine } from '$lib/engine/node';
import { licenceText } from '$lib/messages/licence-text';
import { askKnowledge } from '$lib/state/table-knowledge';
import { askTable } from '$lib/state/table-rows';
import { publishedPackage } from '../../published-package.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () =>
	(await publishedPackage()).resources.map((described) => ({ table: tableOf(described) }));

/** The first rows of the whole table: a page without a choice needs no engine. */
export const load: PageServerLoad = async ({ params }) => {
	const all = await publishedPackage();
	const description = all.resources.find((described) => tableOf(described) === params.table);
	if (!description) {
		const names = all.resources.map(tableOf).map((table) => ({ key: table, names: [table] }));
		const near = nearest(params.table, names).join(', ');
		error(404, `There is no table "${params.table}". Nearest: ${near || 'none'}.`);
	}
	const engine = await buildEngine();
	const knowledge = await askKnowledge(engine, description);
	return {
		knowledge,
		answer: await askTable(engine, knowledge, [], 'all'),
		licence: licenceText(packageOfTable(all, description))
	};
};
