import { tableOf } from '$lib/core/catalogue/data-package';
import type { Entry } from '$lib/core/search/search';
import { buildEngine } from '$lib/engine/node';
import { fixedEntries } from '$lib/messages/fixed-entries';
import { askSearchIndex } from '$lib/state/search-index';
import { publishedPackage } from './published-package.server';

/** Everything that can be found, with the words of the site. */
export async function searchIndex(): Promise<readonly Entry[]> {
	const { resources } = await publishedPackage();
	return askSearchIndex(await buildEngine(), fixedEntries(resources.map(tableOf)));
}
