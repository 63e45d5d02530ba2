/** The index behind every search box, and its ranking. */
import { fold } from './fold';
import { nearest } from './nearest';

/** `key` is a place code, a conflict id, a source id or the name of a page; `href` starts at the site's base. */
export interface Entry {
	readonly kind: 'place' | 'conflict' | 'treaty' | 'page' | 'source';
	readonly key: string;
	readonly name: string;
	/** Other names, and codes: all are found. */
	readonly aliases: readonly string[];
	/** Codes of the places of a conflict: it is found through each of their names. */
	readonly places?: readonly string[];
	readonly href: string;
	/** Of a conflict: the year it ended, whether people are still hurt by what it left, and what it is a phase of. */
	readonly standing?: {
		readonly ended: number | null;
		readonly legacy: boolean;
		readonly whole: string | null;
	};
	/** Neutral words that must stand wherever a disputed place is named. */
	readonly note?: string;
}

/** An entry and how it was found: null by its own name, else by an alias or through the name of one of its places. */
export interface Hit {
	readonly entry: Entry;
	readonly through: { readonly by: 'alias' | 'place'; readonly name: string } | null;
}

type Ranked = Hit & { readonly rank: number };

/**
 * Best hits first: a name that is what was typed, then one that starts with it, then one with a word that does; names
 * before aliases, conflicts found through a place after them, and sources, whose titles name everything, last. When nothing matches, the nearest names are offered. An
 * empty query finds nothing.
 */
export function search(entries: readonly Entry[], query: string, most = 12): readonly Hit[] {
	const wanted = fold(query);
	if (!wanted) return [];
	const direct = entries.flatMap((entry) => byName(entry, wanted));
	const places = direct.filter(({ entry }) => entry.kind === 'place');
	const through = entries.flatMap((entry) =>
		places
			.filter((place) => entry.places?.includes(place.entry.key))
			.map((place): Ranked => ({
				entry,
				through: { by: 'place', name: place.entry.name },
				rank: NO_NAME + place.rank
			}))
	);
	const ranked = [...direct, ...through].sort(
		(a, b) => a.rank - b.rank || a.entry.name.localeCompare(b.entry.name)
	);
	const best = ranked.filter(
		({ entry }, index) => index === ranked.findIndex((hit) => hit.entry === entry)
	);
	return best.length > 0 ? best.slice(0, most) : guesses(entries, query);
}

/** Worse than any name: what is found in another way comes after. */
const NO_NAME = 3;
const LAST = 10;

/** An entry by the best of its names, none where no name matches. */
function byName(entry: Entry, wanted: string): readonly Ranked[] {
	const aliases = entry.aliases.map((name): Ranked => ({
		entry,
		through: { by: 'alias', name },
		rank: rank(fold(name), wanted) + 0.5
	}));
	return [{ entry, through: null, rank: rank(fold(entry.name), wanted) }, ...aliases]
		.filter((hit) => hit.rank < NO_NAME)
		.sort((a, b) => a.rank - b.rank)
		.slice(0, 1)
		.map((hit) => (entry.kind === 'source' ? { ...hit, rank: hit.rank + LAST } : hit));
}

function rank(name: string, wanted: string): number {
	if (name === wanted) return 0;
	if (name.startsWith(wanted)) return 1;
	return ` ${name}`.includes(` ${wanted}`) ? 2 : NO_NAME;
}

function guesses(entries: readonly Entry[], query: string): readonly Hit[] {
	const named = entries.map(({ key, name, aliases }) => ({ key, names: [name, ...aliases] }));
	return nearest(query, named).flatMap((key) => {
		const entry = entries.find((candidate) => candidate.key === key);
		return entry ? [{ entry, through: null }] : [];
	});
}
