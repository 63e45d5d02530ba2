import type { Entry } from '$lib/core/search/search';
import { nearest } from '$lib/core/search/nearest';
import { wordsOfAddress } from '$lib/core/search/words-of-address';
import { fetchEntries } from './fetch-json';

/** Places nearest to the code or name that an address of a place asks for; none where it asks for something else. */
export async function nearestPlaces(root: string, path: string): Promise<readonly Entry[]> {
	if (!/^\/places\/[^/]+\/?$/.test(path)) return [];
	const places = (await fetchEntries(root)).filter(({ href }) => href.startsWith('/places/'));
	const found = nearest(
		wordsOfAddress(path),
		places.map(({ key, name, aliases }) => ({ key, names: [name, ...aliases] })),
		5
	);
	return found.flatMap((key) => places.find((place) => place.key === key) ?? []);
}
