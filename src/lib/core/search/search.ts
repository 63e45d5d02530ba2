/** The index behind every search box, and its ranking. */
import { fold } from './fold';
import { nearest } from './nearest';

/** `key` is a place code, a conflict id or the name of a page; `href` starts at the site's base. */
export interface Entry {
	readonly kind: 'place' | 'conflict' | 'treaty' | 'page';
	readonly key: string;
	readonly name: string;
	/** Other names, and codes: all are found. */
	readonly aliases: readonly string[];
	readonly href: string;
}

/** An entry and the alias through which it was found, null when its own name matched. */
export interface Hit {
	readonly entry: Entry;
	readonly through: string | null;
}

/**
 * Best hits first: a name that is what was typed, then one that starts with it, then one with a word that does; names
 * before aliases. When nothing matches, the nearest names are offered. An empty query finds nothing.
 */
export function search(entries: readonly Entry[], query: string, most = 12): readonly Hit[] {
	const wanted = fold(query);
	if (!wanted) return [];
	const ranked = entries
		.flatMap((entry) => {
			const best = [null, ...entry.aliases]
				.map((through) => ({
					entry,
					through,
					rank: rank(fold(through ?? entry.name), wanted) + (through ? 0.5 : 0)
				}))
				.reduce((a, b) => (b.rank < a.rank ? b : a));
			return best.rank < NO_MATCH ? [best] : [];
		})
		.sort((a, b) => a.rank - b.rank || a.entry.name.localeCompare(b.entry.name));
	return ranked.length > 0 ? ranked.slice(0, most) : guesses(entries, query);
}

const NO_MATCH = 3;

function rank(name: string, wanted: string): number {
	if (name === wanted) return 0;
	if (name.startsWith(wanted)) return 1;
	return ` ${name}`.includes(` ${wanted}`) ? 2 : NO_MATCH;
}

function guesses(entries: readonly Entry[], query: string): readonly Hit[] {
	const named = entries.map(({ key, name, aliases }) => ({ key, names: [name, ...aliases] }));
	return nearest(query, named).flatMap((key) => {
		const entry = entries.find((candidate) => candidate.key === key);
		return entry ? [{ entry, through: null }] : [];
	});
}
