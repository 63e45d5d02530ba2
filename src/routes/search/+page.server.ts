import { buildEngine } from '$lib/engine/node';
import { fixedEntries } from '$lib/messages/fixed-entries';
import { askSearchIndex } from '$lib/state/search-index';

export const load = async () => ({
	// Sources have a page of their own; here they would be three quarters of the list.
	entries: (await askSearchIndex(await buildEngine(), fixedEntries())).filter(
		({ kind }) => kind !== 'source'
	)
});
