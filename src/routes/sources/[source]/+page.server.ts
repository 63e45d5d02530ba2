import { error } from '@sveltejs/kit';
import { sourceCatalogue } from '../../source-catalogue.server';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Hundreds of short pages that ask nothing: they are read without a script. */
export const csr = false;

export const entries: EntryGenerator = async () =>
	(await sourceCatalogue()).answers.map(({ source: { source } }) => ({ source }));

export const load: PageServerLoad = async ({ params }) => {
	const { answers, names } = await sourceCatalogue();
	const answer = answers.find(({ source: { source } }) => source === params.source);
	return answer ? { answer, names } : error(404, `No source has the id "${params.source}".`);
};
