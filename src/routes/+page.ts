/**
 * The overview asks nothing, so it is written at build and stays as it is. Its code and figures are fetched only by a
 * reader who comes from another page without a new document.
 */
import { resolve } from '$app/paths';
import { fetchOverview } from './fetch-json';
import { IN_PAGE, isInPage } from './printed';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => {
	if (!import.meta.env.SSR && isInPage('overview')) return { printed: IN_PAGE };
	// Imported alike at build and in the browser: by that the page finds the styles of what is written in it.
	const { default: Overview } = await import('./Overview.svelte');
	if (import.meta.env.SSR) {
		const [{ print }, { overviewFacts }] = await Promise.all([
			import('./print.server'),
			import('./overview-facts.server')
		]);
		return { printed: print(Overview, { facts: await overviewFacts() }) };
	}
	return { printed: null, Overview, facts: await fetchOverview(resolve('/')) };
};
