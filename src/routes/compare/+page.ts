/**
 * The default comparison is written at build and stays as it is until the reader asks something, so a page without
 * parameters needs neither the engine nor the code of charts and tables.
 */
import { resolve } from '$app/paths';
import { fetchComparison } from '../fetch-json';
import { IN_PAGE, isInPage } from '../printed';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => {
	if (!import.meta.env.SSR && isInPage('comparison')) return { ...data, printed: IN_PAGE };
	// Imported alike at build and in the browser: by that the page finds the styles of what is written in it.
	const { default: View } = await import('./Comparison.svelte');
	if (import.meta.env.SSR) {
		const [{ print }, { defaultComparison }] = await Promise.all([
			import('../print.server'),
			import('./default-comparison.server')
		]);
		return { ...data, printed: print(View, await defaultComparison()) };
	}
	return { ...data, printed: null, View, facts: await fetchComparison(resolve('/')) };
};
