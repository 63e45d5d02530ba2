/** Counts of people: the number printed for the place, year, measure and cut that the sentence names. */
import { take } from '../../figures/history';
import type { PublishedValue } from '../../figures/published-value';
import { WORLD } from '../../places/place';
import { chipsOf, type Group, type Reading } from '../chip';
import { evidenceOfValue } from '../evidence';
import type { ClaimBase } from '../indexed';
import { bestMatch, differencesOf, type Match } from '../match-people';
import { isWhole as isWholeNumber, peopleNumbers, statementOf, type Statement } from '../statement';
import { yearsOf } from '../statement-years';
import type { Finding } from '../verdict';
import { finding, type Rule } from './rule';
import { addedUp, denominator } from './people-bases';
import { isWhole, safeOf, unmatched } from './people-unmatched';
import { vintageOf } from './people-vintage';

export const people: Rule = (reading, base) =>
	peopleNumbers(reading)
		.filter(({ per, unit }) => per === null && (unit === 'people' || isCounted(reading)))
		.flatMap((number) =>
			judge(likelier(statementOf(reading, number, base), reading, base), base, reading)
		);

/** "were reported in 2017": of that year, or printed in it. The number shows which; where it does not, printed. */
function likelier(said: Statement, reading: Reading, base: ClaimBase): Statement {
	const [time, ...others] = chipsOf(reading, 'time');
	const isOpen =
		time?.role === 'issued' &&
		time.start.length === 4 &&
		others.length === 0 &&
		/\b(?:were|was|been) (?:\w+ )?(?:reported|recorded|registered) (?:in|during|for) $/i.test(
			reading.text.slice(0, time.from)
		);
	if (!isOpen) return said;
	const events: Statement = { ...said, years: yearsOf(time), isDated: true, known: null };
	const [printed, happened] = [bestMatch(said, base), bestMatch(events, base)];
	return happened && happened.cost < (printed?.cost ?? 33) ? events : said;
}

/** A bare number counts people only in a sentence that says what of. */
function isCounted(reading: Reading): boolean {
	return chipsOf(reading, 'measure').length > 0;
}

function judge(said: Statement, base: ClaimBase, reading: Reading): readonly Finding[] {
	if (!said.measure && !said.group) return [];
	if (said.places.length === 0) return [finding('nothing_published', 'unknown_place')];
	if (said.years && said.years.from !== said.years.to) return [];
	if (said.isDated && said.years && said.years.from < 1999 && said.places.includes(WORLD))
		return [finding('nothing_published', 'no_row', { values: { year: said.years.from } })];
	if (isUnknown(said, base, reading)) return [];
	const match = bestMatch(said, base);
	const part = denominator(said, base);
	// Whoever says of whom the number is has said nothing wrong.
	if (part && (!match || match.cost > 11) && NAMES_BASE.test(reading.text))
		return [{ ...part, code: 'correct', reason: 'as_printed' }];
	const other = part ?? addedUp(said, base);
	if (other && (!match || match.cost > 11)) return [other];
	// The sum of several places stands in no row.
	if (isOfSeveral(reading) && (!match || match.differs.length > 0))
		return [finding('cannot_tell', 'no_match')];
	if (match) return findingsOf(spared(match, said, reading), said, base, reading);
	return [unmatched(said, base, reading)];
}

const NAMES_BASE =
	/\bwhose (?:\w+ )?(?:status|ages?|sex|gender)\b|\bknown (?:status|ages?|sex|gender)\b/i;

/** "Syria and Myanmar together". */
function isOfSeveral(reading: Reading): boolean {
	return (
		/\b(?:together|combined|jointly|between them|alongside)\b/i.test(reading.text) &&
		chipsOf(reading, 'place').length > 1
	);
}

/**
 * What the sentence itself names elsewhere is not held against it: the number may have been set beside the wrong word by us.
 * Years and places count only where they do not stand one to one with the numbers.
 */
function spared(match: Match, said: Statement, reading: Reading): Match {
	const { row } = match;
	const peers = peopleNumbers(reading).length;
	const times = chipsOf(reading, 'time').filter(({ role }) => role !== 'issued');
	const places = chipsOf(reading, 'place');
	const names = (difference: Match['differs'][number]): boolean => {
		switch (difference) {
			case 'group':
				return chipsOf(reading, 'group').some(
					({ group }) => group !== said.group && isCutOf(group, row)
				);
			case 'device':
				return chipsOf(reading, 'device').some(
					({ device }) =>
						device === row.device || (device === 'cluster' && row.scope.startsWith('cluster'))
				);
			case 'year':
				return (
					times.length > 1 &&
					times.length !== peers &&
					times.some((time) => yearsOf(time).from === row.year)
				);
			case 'place':
				return (
					(row.place === WORLD && isWholeNumber(reading, said.number)) ||
					places.some((place) => place.compared && place.places.includes(row.place)) ||
					(places.length > 1 &&
						places.length !== peers &&
						places.some((place) => place.places.includes(row.place)))
				);
			default:
				return false;
		}
	};
	const differs = match.differs.filter((difference) => !names(difference));
	return { ...match, differs };
}

function isCutOf(group: Group, row: PublishedValue): boolean {
	return [row.group, row.age, row.sex].includes(group) || (group === 'boy' && row.age === 'child');
}

/** The row to print instead: the latest of the figure that the sentence is about. */
function answerTo(said: Statement, base: ClaimBase, match: Match | null): PublishedValue | null {
	const rows = said.places.flatMap((place) => base.byPlace.get(place) ?? []);
	const row = match?.row ?? null;
	const year = said.years?.from ?? row?.year ?? base.newestYear;
	const own = rows.filter((row) => row.latest && row.year === year);
	return (
		own.find((row) => differencesOf({ ...said, years: null }, row).length === 0) ??
		(row !== null && row.place === said.places[0] && row.year === year
			? latestOf(row, base)
			: null) ??
		own.find((row) => row.measure === 'casualties' && isWhole(row)) ??
		null
	);
}

function latestOf(row: PublishedValue, base: ClaimBase): PublishedValue {
	return take(base.byFigure.get(row.figure) ?? [], { rule: 'latest' }) ?? row;
}

function findingsOf(
	match: Match,
	said: Statement,
	base: ClaimBase,
	reading: Reading
): readonly Finding[] {
	const { row, slip, fit, differs } = match;
	const answer = answerTo(said, base, match);
	const rest = {
		rows: [...new Set([answer ?? row, row])].map(evidenceOfValue),
		safe: safeOf(answer ?? row),
		values: {
			said: said.number.value,
			printed: row.value,
			year: row.year,
			place: row.place,
			measure: row.measure
		}
	};
	const found: Finding[] = [];
	// A sentence that speaks of the world near the name of a place is not about the place.
	if (differs.includes('place') && row.place === WORLD && !said.isPlaced)
		return [finding(fit === 'exact' ? 'correct' : 'rounded_ok', 'as_printed', rest)];
	if (differs.includes('measure')) found.push(finding('wrong_unit', 'measure', rest));
	if (differs.includes('place')) found.push(finding('wrong_place', 'place', rest));
	if (differs.includes('year')) found.push(finding('wrong_year', 'year', rest));
	if (slip)
		found.push(finding('digit_error', 'slip', { ...rest, values: { ...rest.values, slip } }));
	if (differs.includes('device')) found.push(finding('wrong_scope', 'device', rest));
	if (differs.includes('coverage')) found.push(finding('wrong_scope', 'coverage', rest));
	if (differs.includes('group')) found.push(finding('wrong_base', 'group', rest));
	if ((said.number.bound === 'exactly' || WHOLE_TRUTH.test(reading.text)) && fit === 'exact')
		found.push(finding('false_precision', 'floor_as_total', rest));
	// Undated, and rounded to a year that nobody named: not to be held against anyone, nor to be vouched for.
	if (!said.years && fit !== 'exact' && row.year !== base.newestYear && differs.length === 0)
		return [finding('cannot_tell', 'no_match', rest)];
	if (
		!said.years &&
		differs.length > 0 &&
		(fit !== 'exact' || row.value < 100) &&
		row.year !== base.newestYear
	)
		return [finding('cannot_tell', 'no_match', rest)];
	const vintage = slip
		? null
		: vintageOf(match, said, base, rest, chipsOf(reading, 'edition').length > 0);
	if (found.length > 0) return vintage?.code === 'outdated_edition' ? [...found, vintage] : found;
	return [
		vintage ??
			finding(
				fit === 'exact' ? 'correct' : 'rounded_ok',
				fit === 'exact' ? 'as_printed' : 'rounded',
				rest
			)
	];
}

/** Every count is a minimum: the page that printed it says so. */
const WHOLE_TRUTH =
	/\b(?:exact|precise|true|real|actual) (?:number|figure|toll|total|count)\b(?! (?:is|may be|is likely|could be|remains|of \w+ is) (?:\w+ )?(?:higher|unknown))/i;

/** "the status of 111 others unknown": no number of killed, injured or casualties. */
function isUnknown(
	{ number, places, years }: Statement,
	base: ClaimBase,
	reading: Reading
): boolean {
	if (!/\b(?:unknown|unclear|not known|unrecorded|unspecified)\b/i.test(reading.text)) return false;
	return places.some((place) =>
		(base.byPlace.get(place) ?? []).some(
			(row) =>
				row.measure === 'survival_unknown' &&
				row.value === number.value &&
				(years === null || years.from === row.year)
		)
	);
}
