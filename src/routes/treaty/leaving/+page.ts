/**
 * Nothing here changes but the words that tell a day from today, so all else is written at build and stays as it is. Its
 * code and facts are fetched only by a reader who comes from another page without a new document, or opens a card.
 */
import { resolve } from '$app/paths';
import { fetchLeaving } from '../../fetch-json';
import { IN_PAGE, isInPage } from '../../printed';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => {
	if (!import.meta.env.SSR && isInPage('leaving'))
		return { ...data, printed: { main: IN_PAGE, sources: IN_PAGE } };
	// Imported alike at build and in the browser: by that the page finds the styles of what is written in it.
	const [{ default: View }, { default: Sources }] = await Promise.all([
		import('./Leaving.svelte'),
		import('$lib/components/SourceList.svelte')
	]);
	if (import.meta.env.SSR) {
		const [{ print }, { leavingFacts }] = await Promise.all([
			import('../../print.server'),
			import('./leaving-facts.server')
		]);
		const facts = await leavingFacts();
		const { sources } = facts;
		return {
			...data,
			printed: { main: print(View, { facts }), sources: print(Sources, { sources }) }
		};
	}
	const facts = await fetchLeaving(resolve('/'));
	return { ...data, printed: null, View, Sources, facts };
};
