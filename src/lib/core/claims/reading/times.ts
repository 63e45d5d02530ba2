/** Years, days and periods of a sentence, and the editions it names. Reads folded text. */
import type { IsoDate } from '../../dates/iso-date';
import type { EditionChip, TimeChip } from '../chip';

const MONTHS = [
	...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'],
	...['october', 'november', 'december']
];
const MONTH =
	'(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\.?';
const YEAR = '((?:18|19|20)\\d\\d)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';

/** Any date, as precise as it is written. Groups differ, so each is tried in turn. */
const DATES: readonly (readonly [RegExp, (groups: readonly string[]) => IsoDate])[] = [
	[
		new RegExp(`\\b${YEAR}-(\\d\\d)-(\\d\\d)\\b`, 'g'),
		([year, month, day]) => `${year}-${month}-${day}`
	],
	[
		new RegExp(`\\b${DAY}(?: of)? ${MONTH},? ${YEAR}\\b`, 'g'),
		([day = '', month = '', year]) => `${year}-${monthOf(month)}-${day.padStart(2, '0')}`
	],
	[
		new RegExp(`\\b${MONTH} ${DAY},? ${YEAR}\\b`, 'g'),
		([month = '', day = '', year]) => `${year}-${monthOf(month)}-${day.padStart(2, '0')}`
	],
	[
		new RegExp(`\\b(?:the end of |late |early |mid-)?${MONTH},?(?: of)? ${YEAR}\\b`, 'g'),
		([month = '', year]) => `${year}-${monthOf(month)}`
	]
];
const SPANS = new RegExp(
	`\\b${YEAR} ?(?:-|to|and|until|through|till) ?(?:(?:the )?(?:end of |early |late |mid-?)?(?:${MONTH} )?)${YEAR}\\b`,
	'g'
);
const SHORT_SPAN = new RegExp(`\\b${YEAR}[-/](\\d\\d)\\b(?!-)`, 'g');
const SINGLE = new RegExp(`(?<![\\d.,'])${YEAR}(?![\\d%]|'(?!s\\b)|[.,]\\d|-year)(?:'s)?`, 'g');

/** Words after which four digits are a number of people, and no year. */
const COUNTED =
	/^(?:'s)? (?:\w+ )?(?:people|persons|civilians|children|women|men|casualties|victims|deaths|fatalities|killed|lives|injured|incidents|accidents|landmine casualties|mine casualties)\b/;
/** Before four digits that are a number: "at least 2029", "reached 2029". */
const COUNTING =
	/(?:at least|more than|over|nearly|almost|around|about|some|killed|injured|of|recorded|reached|totalled|totaled|with|had|counted|than|to|from|at) $/;

/** "reported in November 2025": when it was said, not when it happened. */
const ISSUED =
	/(?:published|released|launched|issued|report(?:ed|s)?|said|announced|presented|according to (?:a|the) report|dated|press release|writing|statement|read|printed)(?: (?:on|in|of|from|for|this|by|monday|tuesday|wednesday|thursday|friday),?){0,2} $/;

const AREA = /\b(?:land|areas?|hectares?|ha|km2|sq\.? ?km|square|acres?)\b|km²|m²/;

const EDITIONS: readonly RegExp[] = [
	/\b(landmine|cluster munition|cluster munitions|land mine)?( ?)(?:monitor|monitor report|monitor's|monitor annual report)(?: report| edition)?,? \(?(20\d\d|1999)\b\)?(?! (?:total|toll|figure|casualt))/g,
	/\b(20\d\d|1999) (?:edition of (?:the )?)?(landmine |land mine |cluster munitions? |annual |global |mine action review |icbl |monitor )*(?:monitor|report|edition|clearing the mines)\b/g,
	/\b(?:report|edition|monitor) (?:of|for|from|published in|released in) (20\d\d|1999)\b/g,
	/\bclearing the mines,? \(?(20\d\d)\)?/g
];

export function editionsIn(text: string): readonly EditionChip[] {
	const found: EditionChip[] = [];
	for (const pattern of EDITIONS)
		for (const match of text.matchAll(pattern)) {
			const [from, to] = [match.index, match.index + match[0].length];
			if (found.some((chip) => from < chip.to && to > chip.from)) continue;
			const year = Number(/(?:19|20)\d\d/.exec(match[0])?.[0]);
			found.push({ kind: 'edition', from, to, year, series: seriesOf(match[0]) });
		}
	return found;
}

function seriesOf(words: string): EditionChip['series'] {
	if (words.includes('cluster')) return 'cluster';
	if (/clearing|mine action review/.test(words)) return 'clearing';
	return words.includes('landmine') || words.includes('land mine') ? 'landmine' : null;
}

/** @param published day of publication: "last year" is the one before it; without one it is not read */
export function timesIn(text: string, published: IsoDate | null): readonly TimeChip[] {
	const found: TimeChip[] = [];
	const add = (match: RegExpExecArray, start: IsoDate, end: IsoDate, role?: TimeChip['role']) => {
		const [from, to] = [match.index, match.index + match[0].length];
		if (found.some((chip) => from < chip.to && to > chip.from) || !isDate(start) || !isDate(end))
			return;
		found.push({ kind: 'time', from, to, start, end, role: role ?? roleOf(text, from) });
	};
	for (const match of text.matchAll(SPANS)) {
		const [, start = '', month, end = ''] = match;
		// "between 2013 and 2016" and "2013 to 2016" are periods; "in 2013 and 2016" are two years.
		const isAnd = match[0].includes(' and ') && !/between $/.test(text.slice(0, match.index));
		if (!isAnd && start < end) add(match, start, month ? `${end}-${monthOf(month)}` : end);
	}
	for (const [pattern, dateOf] of DATES)
		for (const match of text.matchAll(pattern))
			add(match, dateOf(match.slice(1)), dateOf(match.slice(1)));
	for (const match of text.matchAll(SHORT_SPAN)) {
		const end = (match[1] ?? '').slice(0, 2) + match[2];
		if (Number(end) === Number(match[1]) + 1) add(match, match[1] ?? '', end);
	}
	for (const match of text.matchAll(SINGLE)) {
		const [, year = ''] = match;
		// Four digits of another century are a year only where they are called one.
		const isCalled = /\b(?:in|during|since|until|by|year|before|after) $/.test(
			text.slice(0, match.index)
		);
		const isRecent = Number(year) >= 1990 && Number(year) <= 2049;
		if ((isRecent || isCalled) && !isCount(text, match)) add(match, year, year);
	}
	if (published) relative(text, published, add);
	return found.sort((a, b) => a.from - b.from);
}

function isCount(text: string, match: RegExpExecArray): boolean {
	const after = text.slice(match.index + match[0].length);
	if (!COUNTED.test(after)) return false;
	if (/\b(?:in|during|since|of the|for|throughout|by|until|the) $/.test(text.slice(0, match.index)))
		return false;
	const others = text.slice(0, match.index) + after;
	// "2029 casualties in 2024", but "2019 victims" where no other year stands.
	return (
		/(?:^|\D)(?:199|20[0-4])\d(?!\d)/.test(others) ||
		COUNTING.test(text.slice(0, match.index)) ||
		/^ (?:people|persons|civilians|children|women|men)\b/.test(after)
	);
}

function relative(
	text: string,
	published: IsoDate,
	add: (match: RegExpExecArray, start: IsoDate, end: IsoDate, role?: TimeChip['role']) => void
): void {
	const year = Number(published.slice(0, 4));
	for (const match of text.matchAll(/\b(?:last year|the previous year|the past year)\b/g))
		add(match, String(year - 1), String(year - 1), 'past');
	for (const match of text.matchAll(/\b(?:this year|so far this year)\b/g))
		add(match, String(year), String(year), 'past');
}

function roleOf(text: string, from: number): TimeChip['role'] {
	const before = text.slice(Math.max(0, from - 50), from);
	// Land is released as reports are.
	const isLand = /\breleased? (?:in|during|on) $/.test(before) && AREA.test(text);
	if (ISSUED.test(before) && !isLand) return 'issued';
	return /(?:by|until|as of|as at|end of|till) (?:the )?(?:end of )?$/.test(before)
		? 'until'
		: 'events';
}

function monthOf(name: string): string {
	const index = MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3)));
	return String(index + 1).padStart(2, '0');
}

function isDate(date: IsoDate): boolean {
	const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
	return year > 1799 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
