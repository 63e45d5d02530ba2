/** Numbers of a sentence with their bound and unit. Reads folded text, in which years and names are blanked out. */
import type { Bound, NumberChip, Per, Unit } from '../chip';
import { DIGITS, numberOfDigits, significant } from './digits';
import { fractionsOf } from './fractions';
import { NUMBER_WORDS, numberOfWords } from './number-words';

const SCALE = '(?:hundred|thousand|k|million|mn|mln|m|billion|bn)';
const SCALES: Readonly<Record<string, number>> = {
	...{ hundred: 100, thousand: 1000, k: 1000, million: 1e6, mn: 1e6, mln: 1e6, m: 1e6 },
	...{ billion: 1e9, bn: 1e9 }
};
const ONE = `(?:${DIGITS}(?:[ -]?${SCALE}\\b)?|${NUMBER_WORDS})`;
const NUMBER = new RegExp(
	`(?<![\\w.,/]|[a-z]-|\\d')(${ONE})(?:(?![\\w/]|-(?:year|month|day|week|hour|member|page|point|state|nation|country|kilomet|km))|(?=(?:km|ha|m2|sq)))`,
	'g'
);

const BOUNDS: readonly (readonly [RegExp, Bound])[] = [
	[/(?:no (?:more|greater) than|up to|at most|a maximum of|as many as|at the most)\s*$/, 'at_most'],
	[/(?:no (?:fewer|less) than|at least|a minimum of|minimum of|at the least)\s*$/, 'at_least'],
	[/(?:fewer than|less than|under|below|lower than)\s*$/, 'less_than'],
	[
		/(?:more than|over|above|upwards? of|in excess of|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|top(?:s|ped|ping)?|beyond|well over|north of|passed|greater than)\s*$/,
		'more_than'
	],
	[/(?:nearly|almost|close to|just under|just below|not quite|approaching|near)\s*$/, 'nearly'],
	[
		/(?:about|around|some|roughly|approximately|an estimated|estimated|circa|ca\.?|approx\.?|or so|~|in the region of|just over|an average of|on average)\s*$/,
		'about'
	],
	[/(?:exactly|precisely)\s*$/, 'exactly']
];

/** Before a number that counts nothing we hold: articles, pages, ages, resolutions. */
const NAMED_BY_NUMBER =
	/\b(?:article|articles|art\.?|page|pages|pp?\.|chapter|section|paragraph|resolution|protocol|no\.|nos?\.|number|bill|aged?|ages|item|act|route|highway|chapter|figure|table|group of|class|level|phase|day|week|part|(?:the|its|their) top|version|covid|g)[ -]?$/;
const MONEY_BEFORE = /(?:[$€£¥]|usd|eur|us\$|chf)\s?$/;

const UNITS: readonly (readonly [RegExp, Unit, number])[] = [
	[/^ ?(?:%|percent\b|per ?cent\b|pct\b)/, 'percent', 1],
	[/^ ?(?:percentage )?points?\b/, 'other', 1],
	[/^[ -]?(?:sq\.? ?km\b|km2\b|km²|square[ -]kilomet(?:er|re)s?\b|square km\b)/, 'km2', 1],
	[/^[ -]?(?:hectares?\b|ha\b)/, 'km2', 0.01],
	[/^[ -]?acres?\b/, 'km2', 0.0040468564],
	[/^[ -]?(?:square[ -]miles?\b|sq\.? ?mi(?:les?)?\b|mi2\b)/, 'km2', 2.589988],
	[/^[ -]?(?:m2\b|m²|square[ -]met(?:er|re)s?\b|sq\.? ?m\b)/, 'km2', 1e-6],
	[/^[ -]?(?:times|fold|x)\b/, 'times', 1],
	[
		/^ ?(?:dollars?|us dollars|euros?|pounds|usd|eur|km\b|kms\b|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|years?(?! (?:old )?(?:toll|total))|months?|weeks?|days?|hours?|minutes?|seconds?|kg\b|kilos?|kilograms?|tons?\b|tonnes?|-year-olds?|years? old|percentage|degrees|pages?|articles?)\b/,
		'other',
		1
	],
	[
		/^ ?(?:votes?|in favou?r|against|abstentions?|lawmakers|deputies|mps|members of parliament)\b/,
		'votes',
		1
	],
	[
		/^(?: \w+){0,3} (?:states parties|state parties|parties|signatories|states|countries|nations|governments|members|member states|territories|areas)\b/,
		'states',
		1
	],
	[
		/^(?: (?:anti-?personnel|antitank|anti-?vehicle|land|stockpiled|remaining|improvised|such|of (?:its|the|their)|emplaced|sea)){0,3} ?(?:land)?mines\b(?![/-]|,? (?:and|or|victims?|casualt|deaths?|fatalit|injur|incidents?|accidents?|explosi|blasts?|fields?|action|clear))/,
		'mines',
		1
	],
	[
		/^ (?:\w+ ){0,2}(?:people|persons?|civilians?|children|men|women|boys|girls|adults|individuals|victims|casualties|deaths|fatalities|lives|soldiers|deminers|minors|kids|inhabitants)\b/,
		'people',
		1
	]
];

const RATE =
	/^(?:(?!\d)[^;.!?]){0,110}?\b(?:(?:a|per|every|each|an)[ -](?:single )?(day|hour|week|month)\b|(daily|hourly|weekly|monthly)\b)/;
const RATE_BEFORE =
	/\b(?:(?:every|each|per|a) (?:single )?(day|hour|week|month)|(daily|hourly|weekly|monthly))\b(?:(?!\d)[^;.!?]){0,30}$/;
const ANY_NUMBER = new RegExp(`(?<![\\w])(?:\\d|(?:${NUMBER_WORDS})\\b)`);
const PERS: Readonly<Record<string, Per>> = {
	...{ day: 'day', hour: 'hour', week: 'week', month: 'month' },
	...{ daily: 'day', hourly: 'hour', weekly: 'week', monthly: 'month' }
};

export function numbersIn(text: string): readonly NumberChip[] {
	const fractions = fractionsOf(text, boundBefore);
	const isTaken = (from: number, to: number) =>
		fractions.some((chip) => from < chip.to && to > chip.from);
	const found: NumberChip[] = [...fractions];
	for (const match of text.matchAll(NUMBER)) {
		const chip = chipOf(text, match);
		if (chip && !isTaken(chip.from, chip.to)) found.push(chip);
	}
	return joined(
		text,
		found.sort((a, b) => a.from - b.from)
	);
}

function chipOf(
	text: string,
	{ index: from, 1: written = '' }: RegExpExecArray
): NumberChip | null {
	const to = from + written.length;
	const before = text.slice(Math.max(0, from - 40), from);
	if (NAMED_BY_NUMBER.test(before)) return null;
	const after = text.slice(to, to + 90);
	const [unit, factor] = unitOf(before, after);
	const read = valueOf(written, unit === 'percent' || unit === 'km2' || unit === 'times');
	if (!read) return null;
	return {
		kind: 'number',
		from,
		to,
		value: read.said * factor,
		high: null,
		bound: boundBefore(before, after),
		unit,
		digits: read.digits,
		per: perOf(text, from, to),
		loose: false
	};
}

/** "5,000 to 6,000" is one number with two ends; "from 5,000 to 6,000" and "5,000 and 6,000" are two numbers. */
function joined(text: string, chips: readonly NumberChip[]): readonly NumberChip[] {
	const out: NumberChip[] = [];
	for (const chip of chips) {
		const low = out.at(-1);
		const joint = low ? text.slice(low.to, chip.from) : '';
		const before = low ? text.slice(Math.max(0, low.from - 14), low.from) : '';
		const isRange =
			low !== undefined &&
			!low.loose &&
			((/^ ?(?:-|to) ?$/.test(joint) && !/\bfrom (?:about |some |around |over )?$/.test(before)) ||
				(joint === ' and ' && /between $/.test(before))) &&
			chip.unit !== 'votes';
		if (!isRange) {
			out.push(chip);
			continue;
		}
		const { value: top } = chip;
		const bottom = low.value < 1000 ? inScaleOf(low.value, top, text.slice(0, chip.to)) : low.value;
		if (top > bottom)
			out.splice(-1, 1, { ...chip, from: low.from, value: bottom, high: top, bound: low.bound });
		else out.push(chip);
	}
	return out;
}

/** "5 to 6 million": the scale behind belongs to both. */
function inScaleOf(small: number, top: number, text: string): number {
	const scale = SCALES[/(thousand|million|billion)$/.exec(text)?.[1] ?? ''];
	return scale !== undefined && top >= scale ? small * scale : small;
}

function valueOf(written: string, decimals: boolean): { said: number; digits: number } | null {
	const scaled = new RegExp(`^(${DIGITS})[ -]?(${SCALE})$`).exec(written);
	if (scaled) {
		const { value: front, digits } = numberOfDigits(scaled[1] ?? '', true);
		const scale = SCALES[scaled[2] ?? ''] ?? 1;
		return { said: Math.round(front * scale * 1000) / 1000, digits };
	}
	if (/^\d/.test(written)) {
		const { value: said, digits } = numberOfDigits(written, decimals);
		return { said, digits };
	}
	// "one" alone is rarely a count.
	if (written === 'one' || written === 'zero') return null;
	const said = numberOfWords(written);
	return said === null ? null : { said, digits: significant(String(said)) };
}

function boundBefore(before: string, after = ''): Bound {
	// "fewer than the 651 of 2023": a comparison with a number, no bound of it.
	if (/\b(?:more|fewer|less|higher|lower|greater) than the\s*$/.test(before)) return 'plain';
	const bare = before.replace(/\b(?:the|a|an|a total of|total of|as)\s*$/, '').trimEnd();
	const found =
		BOUNDS.find(([pattern]) => pattern.test(before)) ??
		BOUNDS.find(([pattern]) => pattern.test(`${bare} `));
	if (found) return found[1];
	if (/^(?:\s\w+){0,3}\s(?:or more|and counting|or above)\b|^\+/.test(after)) return 'at_least';
	return /^(?:\s\w+)?\s(?:or so)\b/.test(after) ? 'about' : 'plain';
}

function unitOf(before: string, after: string): readonly [Unit, number] {
	if (MONEY_BEFORE.test(before)) return ['other', 1];
	const found = UNITS.find(([pattern]) => pattern.test(after));
	return found ? [found[1], found[2]] : ['count', 1];
}

/** A rate goes with the number nearest before it, or behind "every day,". */
function perOf(text: string, from: number, to: number): Per | null {
	const after = RATE.exec(text.slice(to, to + 130));
	if (after && !ANY_NUMBER.test(after[0])) return PERS[after[1] ?? after[2] ?? ''] ?? null;
	const before = RATE_BEFORE.exec(text.slice(Math.max(0, from - 50), from));
	if (!before || ANY_NUMBER.test(before[0])) return null;
	return PERS[before[1] ?? before[2] ?? ''] ?? null;
}
