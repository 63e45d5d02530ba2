/** Of which years a number speaks, and as of which day a sentence does. */
import type { IsoDate } from '../dates/iso-date';
import { chipsOf, type NumberChip, type Reading, type TimeChip } from './chip';
import { editionOf, newestYearOn, type ClaimBase } from './indexed';
import { nearest, peersOf } from './nearest';

/** Years of the events, both ends inclusive. */
export interface Years {
	readonly from: number;
	readonly to: number;
}

/** Between a number and the year that is its own. */
const IN = /^(?: [a-z]+){0,2} (?:in|for|during) $/i;

/** Before a year that a rank reaches back to. */
const SINCE =
	/\b(?:highest|lowest|most|fewest|worst|deadliest|largest|record|first|peak|level|toll|total|figure|number)\b[^,.;]{0,30}\bsince (?:the year )?$/i;

/** Behind a number of the year before. */
const YEAR_BEFORE =
	/^(?: [a-z]+){0,4} (?:a year (?:earlier|before|ago|prior)|(?:in |during )?the (?:previous|prior|preceding) year|(?:in )?the year before)\b/;

/** Years named beside a number. */
export function yearsNear(reading: Reading, number: NumberChip): Years | null {
	const all = chipsOf(reading, 'time').filter(({ role }) => role !== 'issued');
	// "in 2024, the highest since 2020": the year after "since" is what the other is set against.
	const dated = all.filter(
		({ from, to }) =>
			!SINCE.test(reading.text.slice(0, from)) || /^,? (?:when|\()/.test(reading.text.slice(to))
	);
	const times = dated.length > 0 ? dated : all;
	const counts = peersOf(reading, number);
	// "from 4,710 to 5,757 in 2023": the first is of the year before.
	const time =
		times.length === counts.length && counts.includes(number)
			? times[counts.indexOf(number)]
			: nearest(reading, number, times);
	if (!time) return null;
	// "2,029, up from 1,003 in 2023": the year goes with the number beside it alone.
	if (times.length === 1 && isOfOther(reading, number, time, counts)) return null;
	const own = yearsOf(time);
	const before = reading.text.slice(Math.max(0, number.from - 24), number.from).toLowerCase();
	const behind = reading.text.slice(number.to, number.to + 60).toLowerCase();
	const isSaidEarlier = YEAR_BEFORE.test(behind) || /\bprevious year's $/.test(before);
	const isEarlier =
		own.from === own.to &&
		(isSaidEarlier ||
			(times.length === 1 &&
				counts.length > 1 &&
				!IN.test(reading.text.slice(number.to, Math.max(number.to, time.from))) &&
				/\b(?:up |down )?from (?:about |around |some |nearly |over |more than |at least )?$/.test(
					before
				)));
	return isEarlier ? { from: own.from - 1, to: own.to - 1 } : own;
}

/** Whether a lone year stands right behind another number that this one is set against. */
function isOfOther(
	reading: Reading,
	number: NumberChip,
	time: TimeChip,
	counts: readonly NumberChip[]
): boolean {
	const other = counts.find(
		(chip) => chip.from >= number.to && IN.test(reading.text.slice(chip.to, time.from))
	);
	if (!other || other === number) return false;
	return /\b(?:up|down|compared|against|versus|rising|falling|increase|decrease|rise|drop|more than double)\b[^.;]{0,20}$/i.test(
		reading.text.slice(number.to, other.from)
	);
}

export function yearsOf(time: TimeChip): Years {
	return { from: Number(time.start.slice(0, 4)), to: Number(time.end.slice(0, 4)) };
}

/** Years where none stands beside the number: of the edition named, or the newest by the day of publication. */
export function yearsSaid(reading: Reading, base: ClaimBase, known: IsoDate | null): Years | null {
	const [edition] = chipsOf(reading, 'edition');
	if (edition && edition.series !== 'clearing')
		return { from: edition.year - 1, to: edition.year - 1 };
	const newest = known === null ? null : newestYearOn(base, known);
	return newest === null ? null : { from: newest, to: newest };
}

/** The day as of which a sentence speaks. */
export function knownBy(reading: Reading, base: ClaimBase): IsoDate | null {
	const [edition] = chipsOf(reading, 'edition');
	if (edition && edition.series !== 'clearing')
		return editionOf(base, edition.year)?.published ?? `${edition.year}-12-31`;
	const issued = chipsOf(reading, 'time').find(({ role }) => role === 'issued');
	return issued?.end ?? reading.published;
}
