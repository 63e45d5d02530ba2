/** Areas of land: what lies in it, and what was done to it. Potential, suspected and confirmed land are three things. */
import { WORLD } from '../../places/place';
import type { Clearance } from '../../land/clearance';
import type { Area } from '../../land/contamination';
import { chipsOf, type LandWord, type NumberChip, type Reading } from '../chip';
import { evidenceOfRow } from '../evidence';
import { fitOf, type Fit } from '../fits';
import type { ClaimBase } from '../indexed';
import { nearest } from '../nearest';
import { placeOf } from '../statement';
import { knownBy, yearsOf } from '../statement-years';
import type { Finding } from '../verdict';
import { finding, type Rule } from './rule';

const DONE: readonly LandWord[] = ['cleared', 'released', 'reduced', 'cancelled'];

export const land: Rule = (reading, base) => {
	const areas = chipsOf(reading, 'number').filter(({ unit }) => unit === 'km2');
	if (areas.length === 0) return shareOfLand(reading, base);
	return areas.flatMap((number) => {
		const done = nearest(
			reading,
			number,
			chipsOf(reading, 'land').filter((chip) => DONE.includes(chip.land))
		);
		const is = nearest(
			reading,
			number,
			chipsOf(reading, 'land').filter((chip) => !DONE.includes(chip.land))
		);
		const isDone =
			done !== null &&
			(is === null ||
				Math.abs(done.from - number.from) <= Math.abs(is.from - number.from) ||
				!/\bstill|remain|need|must|to be\b/i.test(reading.text));
		return isDone && done
			? cleared(number, done.land, reading, base)
			: contaminated(number, reading, base);
	});
};

/** An area given in other units was rounded twice. */
function fits(number: NumberChip, value: number): Fit {
	const fit = fitOf(number, value);
	if (fit !== null) return fit;
	const { value: said } = number;
	const isConverted = Math.abs(said - Math.round(said * 100) / 100) > 1e-9 || said > 1000;
	if (isConverted && Math.abs(number.value - value) <= value * 0.015) return 'rounded';
	return number.value > 0 && Math.round(value) === number.value ? 'rounded' : null;
}

function placesOf(reading: Reading, number: NumberChip): readonly string[] {
	return placeOf(reading, number)?.places ?? [WORLD];
}

function cleared(
	number: NumberChip,
	word: LandWord,
	reading: Reading,
	base: ClaimBase
): readonly Finding[] {
	const places = placesOf(reading, number);
	const time = nearest(
		reading,
		number,
		chipsOf(reading, 'time').filter(({ role }) => role !== 'issued')
	);
	const known = knownBy(reading, base);
	const years = time
		? yearsOf(time)
		: known
			? { from: Number(known.slice(0, 4)) - 1, to: Number(known.slice(0, 4)) - 1 }
			: null;
	const measure = `${word}_km2`;
	const rows = base.clearance.filter(
		(row) => places.includes(row.place) && row.measure.endsWith('_km2')
	);
	const here = rows.filter(
		({ year }) => years === null || (year >= years.from && year <= years.to)
	);
	const rest = {
		rows: here
			.filter((row) => row.measure === measure)
			.slice(0, 4)
			.map(evidence),
		values: { said: number.value, year: years?.from ?? '' }
	};
	const matches = (list: readonly Clearance[]) =>
		list.filter(({ value }) => fits(number, value) !== null);
	const own = matches(here.filter((row) => row.measure === measure));
	const withRow = (row: Clearance | undefined) =>
		row
			? {
					...rest,
					rows: [evidence(row)],
					safe: { of: 'row', row: evidence(row), published: null } as const,
					values: { ...rest.values, printed: row.value, year: row.year, measure: row.measure }
				}
			: rest;
	if (own.length > 0) {
		const exact = own.find(({ value }) => fits(number, value) === 'exact');
		return [
			finding(
				exact ? 'correct' : 'rounded_ok',
				exact ? 'as_printed' : 'rounded',
				withRow(exact ?? own[0])
			)
		];
	}
	const over = base.clearedOverYears.find(
		(row) =>
			places.includes(row.place) && fits(number, row.value) !== null && row.measure.endsWith('_km2')
	);
	if (over && (time === null || time.start !== time.end))
		return [
			finding('correct', 'as_printed', {
				...rest,
				rows: [
					evidenceOfRow(
						'clearance_cumulative',
						over,
						`${over.from}–${over.to}`,
						over.measure,
						over.value
					)
				]
			})
		];
	const [other] = matches(here).filter((row) => row.measure !== measure);
	// "Cleared" is often said of all three; the number then is of the released land.
	if (other && fits(number, other.value) !== 'loose')
		return [finding('wrong_unit', 'released', withRow(other))];
	const [elsewhen] = matches(rows.filter((row) => row.measure === measure && row.value > 5)).filter(
		({ value }) => fits(number, value) === 'exact'
	);
	if (elsewhen && years) return [finding('wrong_year', 'year', withRow(elsewhen))];
	const held = here.filter((row) => row.measure === measure);
	if (held.length > 0 && years && years.from === years.to)
		return [finding('wrong_value', 'land', withRow(held[0]))];
	return [finding(years ? 'nothing_published' : 'cannot_tell', 'no_row', rest)];
}

function evidence(row: Clearance) {
	return evidenceOfRow('clearance', row, String(row.year), row.measure, row.value);
}

/** Words that leave open whether the land is mined. */
const HEDGED =
	/\b(?:suspect|possib|may |might|could|potential|up to|contaminated or|at risk|expos)/i;

const isArea = (row: { measure: string }): row is Area => row.measure !== 'band';

function contaminated(number: NumberChip, reading: Reading, base: ClaimBase): readonly Finding[] {
	if (chipsOf(reading, 'land').length === 0 && chipsOf(reading, 'device').length === 0) return [];
	const places = placesOf(reading, number);
	const rows = base.contamination.filter(isArea).filter((row) => places.includes(row.place));
	if (rows.length === 0)
		return [finding('nothing_published', 'no_row', { values: { said: number.value } })];
	const [time] = chipsOf(reading, 'time').filter(({ role }) => role !== 'issued');
	const known = knownBy(reading, base);
	const year = time
		? yearsOf(time)
		: known
			? { from: Number(known.slice(0, 4)) - 2, to: Number(known.slice(0, 4)) }
			: null;
	const words = chipsOf(reading, 'land').map((chip) => chip.land);
	const isHedged =
		words.includes('potential') || words.includes('suspected') || HEDGED.test(reading.text);
	const match = rows
		.filter((row) => fits(number, row.value) !== null && fits(number, row.value) !== 'loose')
		.toSorted(
			(a, b) => Number(inYears(b, year)) - Number(inYears(a, year)) || b.asOf.localeCompare(a.asOf)
		)[0];
	const newest = rows.reduce((a, b) => (a.asOf > b.asOf ? a : b));
	const shown = (match ? [match, newest] : [newest]).map(areaEvidence);
	const rest = {
		rows: [...new Map(shown.map((row) => [row.id, row])).values()],
		values: {
			said: number.value,
			printed: (match ?? newest).value,
			measure: (match ?? newest).measure,
			on: (match ?? newest).asOf
		},
		safe: { of: 'row', row: areaEvidence(newest), published: null } as const
	};
	if (!match)
		return [
			finding(
				year && rows.some((row) => inYears(row, year)) ? 'wrong_value' : 'cannot_tell',
				'land',
				rest
			)
		];
	const found: Finding[] = [];
	if (match.measure === 'potential_km2' && !isHedged)
		found.push(finding('false_precision', 'potential_land', rest));
	if (match.measure === 'potential_km2' && words.includes('confirmed'))
		found.push(finding('false_precision', 'potential_land', rest));
	const later = rows.filter(
		(row) =>
			row.measure === match.measure && row.asOf > match.asOf && fits(number, row.value) === null
	);
	if (later.length > 0 && match.measure === 'potential_km2' && !inYears(match, year))
		found.push(finding('outdated_edition', 'superseded', rest));
	if (found.length > 0) return found;
	return [
		finding(fits(number, match.value) === 'exact' ? 'correct' : 'rounded_ok', 'as_printed', rest)
	];
}

function inYears({ asOf }: Area, years: { from: number; to: number } | null): boolean {
	const year = Number(asOf.slice(0, 4));
	return years !== null && year >= years.from && year <= years.to;
}

function areaEvidence(row: Area) {
	return evidenceOfRow('contamination', row, row.asOf, row.measure, row.value);
}

/** "A third of Ukraine is mined": our tables hold areas, no shares of a country; potential land is not mined land. */
function shareOfLand(reading: Reading, base: ClaimBase): readonly Finding[] {
	const number = chipsOf(reading, 'number').find(({ unit }) => unit === 'percent');
	const place = number ? placeOf(reading, number)?.places[0] : undefined;
	const isOfPeople = chipsOf(reading, 'measure').length > 0 || chipsOf(reading, 'group').length > 0;
	const isMined = chipsOf(reading, 'land').some((chip) => chip.land === 'mined');
	if (!number || !place || isOfPeople || !isMined) return [];
	const rows = base.contamination.filter(isArea).filter((row) => row.place === place);
	const potential = rows.filter(({ measure }) => measure === 'potential_km2');
	const rest = { rows: potential.slice(-3).map(areaEvidence), values: { said: number.value } };
	if (potential.length === 0 || HEDGED.test(reading.text))
		return [finding('nothing_published', 'no_row', rest)];
	return [finding('false_precision', 'potential_land', rest)];
}
