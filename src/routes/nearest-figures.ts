import { nearest } from '$lib/core/search/nearest';
import type { Entry } from '$lib/core/search/search';
import { fetchEntries, fetchFigures } from './fetch-json';

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

/** Conflicts nearest to the one that an address asks for; none where it asks for something else. */
export async function nearestConflicts(root: string, path: string): Promise<readonly Entry[]> {
	const asked = path.match(/^\/conflicts\/([^/]+)\/?$/)?.[1];
	if (!asked) return [];
	const conflicts = (await fetchEntries(root)).filter(({ kind }) => kind === 'conflict');
	const keys = nearest(
		asked,
		conflicts.map(({ key, name }) => ({ key, names: [key, name] })),
		5
	);
	return keys.flatMap((key) => conflicts.find((conflict) => conflict.key === key) ?? []);
}
