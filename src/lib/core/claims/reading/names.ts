/** Places and conflicts that a sentence names. Reads folded text beside the text itself, for capitals. */
import type { Conflict } from '../../conflicts/conflict';
import { WORLD, type Place } from '../../places/place';
import type { PlaceChip } from '../chip';
import { ADJECTIVES, TOGETHER, WORLD_WORDS } from '../words/adjectives';
import { folded } from './plain-text';

/** Names in small letters, and the one expression that finds them all, longest first. */
export interface Names {
	readonly meanings: ReadonlyMap<string, Meaning>;
	readonly pattern: RegExp;
}

interface Meaning {
	readonly places: readonly string[];
	readonly conflict: string | null;
}

/** Short names that are common words as well: only as they are written in capitals. */
const CAPITALS_ONLY: Readonly<Record<string, RegExp>> = {
	us: /^U\.?S\.?$/,
	'u.s.': /^U\.S\.$/,
	uk: /^U\.?K\.?$/,
	uae: /^UAE$/,
	car: /^CAR$/,
	drc: /^DRC$/,
	prc: /^PRC$/,
	dprk: /^DPRK$/
};

export function namesOf(places: readonly Place[], conflicts: readonly Conflict[]): Names {
	const meanings = new Map<string, Meaning>();
	const add = (name: string, codes: readonly string[], conflict: string | null = null) => {
		const key = folded(name);
		if (key.length > 1 && !meanings.has(key)) meanings.set(key, { places: codes, conflict });
	};
	for (const { place, name, aliases } of places) {
		for (const one of [name, ...aliases]) add(one, [place]);
		// "Korea, Republic of" is nowhere written so.
		const [last, first] = name.split(', ');
		if (first) add(`${first} ${last}`, [place]);
		if (name.startsWith('Saint ')) add(name.replace('Saint', 'St'), [place]);
	}
	add('U.S.', ['USA']);
	for (const [code, words] of Object.entries(ADJECTIVES))
		for (const word of words) {
			add(word, [code]);
			if (/[ni]$/.test(word)) add(`${word}s`, [code]);
		}
	for (const word of WORLD_WORDS) add(word, [WORLD]);
	for (const [name, codes] of Object.entries(TOGETHER)) add(name, codes);
	for (const { conflict, name, members } of conflicts)
		add(name, [...new Set(members.map(({ place }) => place))], conflict);
	const list = [...meanings.keys()].sort((a, b) => b.length - a.length).map(escaped);
	return { meanings, pattern: new RegExp(`(?<![\\w])(?:${list.join('|')})(?![\\w])`, 'g') };
}

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const COMPARED =
	/(?:overtook|overtaking|overtakes?|surpass(?:ed|ing|es)?|ahead of|(?:those|that) (?:in|of)|than (?:in |that of )?|compared (?:with|to)(?: those in)?|behind|followed by|versus|outstripp(?:ed|ing)|not|unlike|exceeded|exceeding|neighbou?ring|border (?:with|of)|bordering|against|troops from|invasion of|invaded by|by|with)(?: the)? $/;
const EXCLUDED = /\b(?:not|except(?: for)?|excluding|without|apart from)\b[^.;]{0,60}$/;
const LOCATED =
	/\b(?:in|across|throughout|within|inside|of|from|for|around)(?: (?:the|all of|whole of|neighbou?ring|eastern|western|northern|southern|war-torn))? $/;

export function placesIn(
	text: string,
	low: string,
	{ meanings, pattern }: Names
): readonly PlaceChip[] {
	const shouts = !/\p{Ll}/u.test(text);
	const whispers = !/\p{Lu}/u.test(text);
	const found: PlaceChip[] = [];
	for (const match of low.matchAll(pattern)) {
		const [name] = match;
		const meaning = meanings.get(name);
		const [from, to] = [match.index, match.index + name.length];
		const written = text.slice(from, to);
		const isWorld = meaning?.places[0] === WORLD;
		const capitals = CAPITALS_ONLY[name];
		if (capitals ? !capitals.test(written) : !(isWorld || whispers || /^\p{Lu}/u.test(written)))
			continue;
		if (!meaning || (capitals && shouts && name === 'us')) continue;
		if (isWorld && isTitle(low, from, to)) continue;
		const before = low.slice(Math.max(0, from - 40), from);
		const after = low.slice(to, to + 20);
		const last = found.at(-1);
		// "but not Russia, China or the United States": all of the list are left out.
		const isListed =
			last?.compared === true &&
			EXCLUDED.test(low.slice(0, from)) &&
			/^(?:,| and| or|, and|, or)(?: the)? $/.test(low.slice(last.to, from));
		const isCompared =
			isListed || (COMPARED.test(before) && !/(?:caused|reported|recorded) by $/.test(before));
		found.push({
			kind: 'place',
			from,
			to,
			places: meaning.places,
			conflict: meaning.conflict,
			compared: isCompared,
			located: LOCATED.test(before) || /^'s?\b/.test(after)
		});
	}
	return found;
}

/** "the world's largest", "World Health Organization", "the global treaty": no place where something happened. */
function isTitle(low: string, from: number, to: number): boolean {
	const word = low.slice(from, to);
	const after = low.slice(to, to + 24);
	if (
		/^ ?(?:war|bank|health|food|vision|food|economic|cup|court|day|record|leaders?)\b/.test(after)
	)
		return true;
	if (word === 'global')
		return /^ (?:treaty|ban|convention|norm|campaign|effort|community|movement|initiative|agreement|witness)/.test(
			after
		);
	return (
		(word === 'world' || word === "the world's") &&
		/^(?:'s)? (?:most|largest|biggest|worst|leading|only|first)/.test(after)
	);
}

/** Cities of meetings and releases, and other capitals behind "in" that name no place of events. */
const NEUTRAL =
	/^(?:geneva|oslo|brussels|london|vienna|washington|new york|ottawa|paris|berlin|siem reap|phnom penh|maputo|nairobi|the hague|strasbourg|rome|madrid|tokyo|landmine|cluster|monitor|mine|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|article|states|state|parties|total|un|united nations|reuters|parliament|icbl|english|erw|ied)/;
const UNKNOWN =
	/\b(?:[Ii]n|[Aa]cross|[Tt]hroughout)(?: the)? (\p{Lu}[\p{L}'’-]{2,}(?: \p{Lu}[\p{L}'’-]+)*)|^(?!Landmine|Monitor|Reuters|Unicef|They|There|That|This|Last|Total)(\p{Lu}[\p{Ll}'’-]{2,}[^s\W]) (?:had|saw|suffered|lost|recorded|reported|registered|counted)\b/gu;

/** Names behind "in" that stand in no list: an invented country, a city, a province. `text` has known names blanked. */
export function unknownPlaces(text: string): readonly PlaceChip[] {
	if (!/\p{Ll}/u.test(text)) return [];
	return [...text.matchAll(UNKNOWN)].flatMap((match): readonly PlaceChip[] => {
		const name = match[1] ?? match[2] ?? '';
		if (NEUTRAL.test(folded(name))) return [];
		const from = match.index + match[0].indexOf(name);
		return [
			{
				...{ kind: 'place', from, to: from + name.length, places: [], conflict: null },
				...{ compared: false, located: true }
			}
		];
	});
}
