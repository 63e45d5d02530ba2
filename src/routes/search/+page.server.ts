import { buildEngine } from '$lib/engine/node';
import { fixedEntries } from '$lib/messages/fixed-entries';
import { askSearchIndex } from '$lib/state/search-index';

export const load = async () => ({
	entries: await askSearchIndex(await buildEngine(), fixedEntries())
});
