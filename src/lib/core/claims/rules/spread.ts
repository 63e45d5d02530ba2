/** In how many states and areas people were hurt, and how many are contaminated. */
import { WORLD } from '../../places/place';
import { chipsOf, type NumberChip, type Reading } from '../chip';
import { evidenceOfRow } from '../evidence';
import { fitOf } from '../fits';
import type { ClaimBase } from '../indexed';
import { yearsSaid, knownBy, yearsOf } from '../statement-years';
import type { Finding } from '../verdict';
import { finding, type Rule } from './rule';

export const spread: Rule = (reading, base) => {
	if (
		chipsOf(reading, 'act').some(({ act }) => act !== 'leave') &&
		chipsOf(reading, 'measure').length === 0
	)
		return [];
	const numbers = chipsOf(reading, 'number').filter((number) => number.unit === 'states');
	const [first, second] = numbers;
	if (!first || chipsOf(reading, 'place').some(({ places }) => !places.includes(WORLD))) return [];
	const isParties = /^(?: \w+)? (?:states? part|parties|signator|member)/.test(
		reading.text.slice(first.to).toLowerCase()
	);
	const isAtWork =
		/\b(?:works?|working|attended|active|operat\w+|represent\w+|backed|supported|delegat\w+|campaign\w*|network\w*|members?|offices?|projects?|fund\w*|donors?) (?:\w+ ){0,3}$/i.test(
			reading.text.slice(0, first.from)
		);
	if (isParties || isAtWork) return [];
	if (isContaminated(reading)) return contaminated(first, reading, base);
	return chipsOf(reading, 'measure').length > 0 ? casualties(first, second, reading, base) : [];
};

function isContaminated(reading: Reading): boolean {
	return (
		chipsOf(reading, 'land').some(
			({ land }) => land === 'mined' || land === 'confirmed' || land === 'suspected'
		) && chipsOf(reading, 'measure').length === 0
	);
}

function casualties(
	first: NumberChip,
	second: NumberChip | undefined,
	reading: Reading,
	base: ClaimBase
): readonly Finding[] {
	const [time] = chipsOf(reading, 'time').filter(({ role }) => role !== 'issued');
	const years = time ? yearsOf(time) : yearsSaid(reading, base, knownBy(reading, base));
	const year = years?.from ?? base.newestYear;
	const rows = base.spread.filter((row) => row.year === year && row.calendarYear);
	const text = (row: (typeof rows)[number]) =>
		row.otherAreas === null ? row.places : `${row.places} + ${row.otherAreas}`;
	const shown = rows.map((row) =>
		evidenceOfRow('casualty_places', row, String(row.year), row.counted, text(row))
	);
	const rest = { rows: shown, values: { said: first.value, year } };
	if (rows.length === 0) return [finding('nothing_published', 'no_row', rest)];
	const [states, areas] = [first.value, second?.value ?? null];
	const total = areas === null ? null : states + areas;
	const fitting = rows.filter(
		(row) =>
			(fitOf(first, row.places) !== null &&
				(second === undefined || row.otherAreas === null || row.otherAreas === second.value)) ||
			(total !== null && row.counted === 'states_and_areas' && row.places === total) ||
			(second === undefined &&
				row.otherAreas !== null &&
				fitOf(first, row.places + row.otherAreas) !== null)
	);
	if (fitting.length === 0) return [finding(years ? 'wrong_value' : 'cannot_tell', 'spread', rest)];
	const together = new Set(
		rows.map((row) => row.places + (row.counted === 'states' ? (row.otherAreas ?? 0) : 0))
	);
	const isDisputed =
		new Set(rows.filter(({ counted }) => counted === 'states').map(({ places }) => places)).size >
		1;
	const isApart =
		together.size > 1 &&
		rows.some(({ otherAreas }) => otherAreas !== null) &&
		rows.some(({ counted }) => counted === 'states_and_areas');
	if (first.bound === 'plain' && (isDisputed || isApart))
		return [finding('sources_disagree', 'spread', rest)];
	return [
		finding(
			fitting.some(({ places }) => places === first.value) ? 'correct' : 'rounded_ok',
			'spread',
			rest
		)
	];
}

function contaminated(number: NumberChip, reading: Reading, base: ClaimBase): readonly Finding[] {
	const rows = base.contaminated.filter(({ total, states }) => total !== null || states !== null);
	const known = knownBy(reading, base);
	const [time] = chipsOf(reading, 'time');
	const year = time ? yearsOf(time).from : known ? Number(known.slice(0, 4)) : null;
	const shown = rows.map((row) =>
		evidenceOfRow('contaminated_states', row, row.asOf, row.status, row.total ?? row.states ?? '')
	);
	const fits = rows.filter(({ total, states }) =>
		[total, states].some((count) => count !== null && fitOf(number, count) !== null)
	);
	const rest = { rows: shown.slice(-4), values: { said: number.value, year: year ?? '' } };
	const near = fits.filter(
		({ editionYear, asOf }) =>
			year === null || Math.abs(editionYear - year) <= 1 || asOf.startsWith(String(year))
	);
	if (near.length > 0) {
		const newest = rows.reduce((a, b) => (a.editionYear > b.editionYear ? a : b));
		if (year === null && !near.some(({ editionYear }) => editionYear >= newest.editionYear - 1))
			return [finding('outdated_edition', 'superseded', rest)];
		return [finding('correct', 'spread', rest)];
	}
	return [
		finding(
			year !== null && rows.some(({ editionYear }) => editionYear === year)
				? 'wrong_value'
				: 'cannot_tell',
			'spread',
			rest
		)
	];
}
