/** Reads a sentence: every piece of it that a verdict may turn on. */
import type { IsoDate } from '../../dates/iso-date';
import type { Chip, NumberChip, Reading } from '../chip';
import * as words from '../words/patterns';
import { folded, LONGEST_SENTENCE, MASK, masked, plainText } from './plain-text';
import { placesIn, unknownPlaces, type Names } from './names';
import { numbersIn } from './numbers';
import { editionsIn, timesIn } from './times';

export function read(pasted: string, names: Names, published: IsoDate | null): Reading {
	const whole = plainText(pasted.slice(0, LONGEST_SENTENCE * 20))
		.replace(/\s+/g, ' ')
		.trim();
	const text = whole.slice(0, LONGEST_SENTENCE);
	const chips: Chip[] = [];
	let low = folded(text);
	const take = (found: readonly Chip[]) => {
		for (const chip of found) {
			chips.push(chip);
			low = masked(low, chip.from, chip.to);
		}
	};
	const blank = (pattern: RegExp) => {
		for (const match of low.matchAll(pattern))
			low = masked(low, match.index, match.index + match[0].length);
	};
	const takeWords = <T>(rows: readonly (readonly [RegExp, T])[], chipOf: (value: T) => object) => {
		for (const [pattern, value] of rows)
			for (const match of low.matchAll(pattern)) {
				const span = { from: match.index, to: match.index + match[0].length };
				take([{ ...chipOf(value), ...span } as Chip]);
			}
	};

	take(editionsIn(low));
	take(timesIn(low, published));
	blank(DAY_WITHOUT_YEAR);
	// "1997" of the treaty's name is a year by now; the treaty is looked for without it.
	blank(words.BODIES);
	takeWords(words.TREATIES, (treaty) => ({ kind: 'treaty', treaty }));
	takeWords(words.CHANGES.slice(0, EARLY), (change) => ({ kind: 'change', run: null, ...change }));
	const named = placesIn(text, low, names);
	take(named);
	const numbers = numbersIn(low);
	const runs = runsIn(low);
	take(unknownPlaces(blankedLike(text, low)));
	// "Three years running" counts years.
	const isOfRun = ({ from, to }: NumberChip) => runs.some((run) => from < run.to && to > run.from);
	take(numbers.filter((number) => !isPartOfWord(low, number) && !isOfRun(number)));
	take(runs);
	takeWords(words.MEASURES, (measure) => ({ kind: 'measure', ...measure }));
	takeWords(words.DEVICES, (device) => ({ kind: 'device', device }));
	takeWords(words.GROUPS, (group) => ({ kind: 'group', group }));
	const unnegated = low;
	takeWords(words.ACTS, (act) => ({ kind: 'act', act, negated: false }));
	takeWords(words.RANKS, (rank) => ({ kind: 'rank', rank }));
	takeWords(words.LAND, (land) => ({ kind: 'land', land }));
	takeWords(words.STOCKS, (stock) => ({ kind: 'stock', stock }));
	takeWords(words.CHANGES.slice(EARLY), (change) => ({ kind: 'change', run: null, ...change }));
	return {
		text,
		chips: chips
			.map((chip) =>
				chip.kind === 'act' && isNegated(unnegated, text, chip) ? { ...chip, negated: true } : chip
			)
			.sort((a, b) => a.from - b.from || a.to - b.to),
		published,
		cut: whole.length > text.length
	};
}

/** Changes that are read before places and numbers are blanked: they look at the words behind them. */
const EARLY = 4;

/** "has not joined", "remains outside". */
function isNegated(
	low: string,
	text: string,
	{ from, to }: { readonly from: number; readonly to: number }
): boolean {
	const before = low.slice(Math.max(0, from - 45), from);
	// The convention may not allow what was done all the same.
	const isOfRules =
		/\bnot (?:allow|permit|provide|foresee|envisage|contain)\w*(?: \w+){0,3} $/.test(before);
	return (
		(words.NEGATION.test(before) && !isOfRules) ||
		/^(?:outside|states? not party)$/i.test(text.slice(from, to))
	);
}

/** "Dec. 1": a day of a year that is not said counts nothing. */
const DAY_WITHOUT_YEAR =
	/\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|ober)?\.? \d{1,2}(?:st|nd|rd|th)?\b(?![,.]?\d)|\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/g;

const RUN =
	/\b(?:for (?:the|a) (\w+) (?:time|year|consecutive (?:year|time)|straight year|successive year)s?(?: in a row| running| in succession)?|(\w+) (?:years?|times) (?:in a row|running|in succession)|(\w+) (?:consecutive|straight|successive) (?:years?|rises|increases|falls))\b/g;
const ORDINALS = [
	...['zeroth', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'],
	...['ninth', 'tenth', 'eleventh', 'twelfth']
];
const CARDINALS = [
	...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
	...['eleven', 'twelve']
];

/** "for the ninth time in a row". The direction stands elsewhere in the sentence. */
function runsIn(low: string): readonly Chip[] {
	return [...low.matchAll(RUN)].flatMap((match): readonly Chip[] => {
		const word = match[1] ?? match[2] ?? match[3] ?? '';
		const count = Number.parseInt(word, 10) || ORDINALS.indexOf(word);
		const run = count > 0 ? count : CARDINALS.indexOf(word);
		if (run < 2) return [];
		const down = /\b(?:fell|fall\w*|drop\w*|declin\w*|decreas\w*)\b/.test(low);
		return [
			{
				...{ kind: 'change', from: match.index, to: match.index + match[0].length },
				...{ direction: down ? 'down' : 'up', strong: false, run }
			}
		];
	});
}

/** The text with what is blanked in its folded form blanked as well. */
function blankedLike(text: string, low: string): string {
	let out = '';
	for (let at = 0; at < text.length; at++) {
		const unit = text.charAt(at);
		// A blank where a name stood must not join the words beside it.
		out += low.charAt(at) === MASK ? '\u0000' : unit;
	}
	return out;
}

/** "one of", "half-year": no numbers. */
function isPartOfWord(low: string, { from, to, loose, unit }: NumberChip): boolean {
	if (!loose || unit === 'times') return false;
	return (
		/^ (?:the )?(?:number|year|century|decade|way|dozen|million|billion|a million|a dozen)/.test(
			low.slice(to, to + 14)
		) || /(?:first|second|last|other|latter) $/.test(low.slice(Math.max(0, from - 8), from))
	);
}
