import { nearest } from '$lib/core/search/nearest';
import { fetchFigures } from './fetch-json';

/** Names of the figures nearest to the one that an address asks for; none where it asks for something else. */
export async function nearestFigures(root: string, path: string): Promise<readonly string[]> {
	const asked = path.match(/^\/figure\/([^/]+)\/?$/)?.[1];
	if (!asked) return [];
	const names = await fetchFigures(root);
	return nearest(
		asked,
		names.map((name) => ({ key: name, names: [name] })),
		5
	);
}
