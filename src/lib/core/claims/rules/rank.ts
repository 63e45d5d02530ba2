/** Ranks: of places in one year, or of years in the world. Only counts of people carry them, and only among those we hold. */
import type { PublishedValue } from '../../figures/published-value';
import { WORLD } from '../../places/place';
import { chipsOf, type Measure, type Reading } from '../chip';
import { evidenceOfValue } from '../evidence';
import { newestYearOn, type ClaimBase } from '../indexed';
import { knownBy, yearsOf, yearsSaid } from '../statement-years';
import type { Finding } from '../verdict';
import { finding, type Rule } from './rule';

export const rank: Rule = (reading, base) => {
	const [chip] = chipsOf(reading, 'rank');
	if (!chip) return [];
	const places = chipsOf(reading, 'place').filter(({ compared }) => !compared);
	const named = places.find((place) => place.places.length === 1 && place.places[0] !== WORLD);
	const isOfLand = chipsOf(reading, 'land').some(({ land }) => land === 'mined');
	const measures = chipsOf(reading, 'measure');
	if (isOfLand && measures.length === 0 && named) return [finding('unsupported', 'no_ranking')];
	if (measures.length === 0 || chipsOf(reading, 'act').some(({ act }) => act !== 'leave')) {
		const isList = /\b(?:topp?(?:ed|s) the list|top of the list)\b/i.test(reading.text);
		if (!isList) return [];
	}
	const years = yearsIn(reading, base);
	if (named?.places[0])
		return chipsOf(reading, 'group').length > 0 && measures.length === 0
			? []
			: amongPlaces(named.places[0], years.at(-1) ?? base.newestYear, chip.rank, reading, base);
	return amongYears(reading, years, chip.rank, base);
};

function yearsIn(reading: Reading, base: ClaimBase): readonly number[] {
	const said = chipsOf(reading, 'time')
		.filter(({ role }) => role !== 'issued')
		.map((time) => yearsOf(time).to);
	if (said.length > 0) return said;
	return [yearsSaid(reading, base, knownBy(reading, base))?.to ?? base.newestYear];
}

/** What is ranked: the dead or the injured where they stand alone, all of them where both do. */
function measureOf(reading: Reading): Measure {
	const firm = new Set(
		chipsOf(reading, 'measure').flatMap(({ loose, measure }) => (loose ? [] : [measure]))
	);
	const [only] = firm;
	return firm.size === 1 && only ? only : 'casualties';
}

/** The number of one country for a whole year, cut by nothing. */
function isWholeOfPlace(row: PublishedValue, year: number, measure: string): boolean {
	return (
		row.place !== WORLD &&
		row.coverage === 'national' &&
		row.counter === null &&
		row.figure === `${row.place.toLowerCase()}-${year}-${measure}`
	);
}

function amongPlaces(
	place: string,
	year: number,
	wanted: 'highest' | 'lowest',
	reading: Reading,
	base: ClaimBase
): readonly Finding[] {
	const measure = measureOf(reading);
	const rows = (base.byYear.get(String(year)) ?? []).filter(
		(row) => row.latest && isWholeOfPlace(row, year, measure)
	);
	const own = rows.find((row) => row.place === place);
	const sorted = rows.toSorted((a, b) => b.value - a.value);
	const rest = {
		rows: sorted.slice(0, 3).map(evidenceOfValue),
		values: { year, held: rows.length }
	};
	const casualties =
		measure === 'casualties'
			? own
			: (base.byFigure.get(`${place.toLowerCase()}-${year}-casualties`) ?? [])[0];
	// An edition that prints several national figures prints those of its first places.
	const ofLeaders = (base.byYear.get(String(year)) ?? []).filter(
		(row) => row.edition !== null && isWholeOfPlace(row, year, 'casualties')
	);
	const hasLeaders = new Set(ofLeaders.map((row) => row.place)).size >= 3;
	if (!own)
		return (measure !== 'casualties' && casualties) || (wanted === 'highest' && hasLeaders)
			? [
					finding('unsupported', 'rank', {
						...rest,
						rows:
							rest.rows.length > 0
								? rest.rows
								: ofLeaders
										.toSorted((a, b) => b.value - a.value)
										.slice(0, 3)
										.map(evidenceOfValue)
					})
				]
			: [finding('nothing_published', 'no_row', rest)];
	// A few places are no field to be last of.
	if (wanted === 'lowest' || rows.length < 4) return [finding('unsupported', 'rank', rest)];
	if (
		/\b(?:second|third|fourth|fifth|2nd|3rd)[ -](?:highest|largest|most|biggest|worst)\b/i.test(
			reading.text
		)
	) {
		const position = sorted.indexOf(own) + 1;
		const claimed = /\b(?:second|2nd)/i.test(reading.text)
			? 2
			: /\b(?:third|3rd)/i.test(reading.text)
				? 3
				: /fourth/i.test(reading.text)
					? 4
					: 5;
		return [
			finding(
				position === claimed ? 'correct' : 'unsupported',
				position === claimed ? 'rank_holds' : 'rank',
				rest
			)
		];
	}
	return [
		sorted[0]?.value === own.value
			? finding('correct', 'rank_holds', rest)
			: finding('unsupported', 'rank', rest)
	];
}

/** "the highest since 2016", "the highest on record". */
function amongYears(
	reading: Reading,
	years: readonly number[],
	wanted: 'highest' | 'lowest',
	base: ClaimBase
): readonly Finding[] {
	const text = reading.text.toLowerCase();
	const since = /\bsince (?:the year )?((?:19|20)\d\d)/.exec(text)?.[1];
	const isEver =
		/\b(?:on record|ever|in history|of all time|since records began|all-time|record high|in (?:over )?(?:a|two) decades?)\b/.test(
			text
		);
	if (!since && !isEver) return [];
	const candidates = years.filter((year) => String(year) !== since);
	const year = candidates.at(-1) ?? newestYearOn(base, knownBy(reading, base));
	const start = since ? Number(since) : 1999;
	const measure = measureOf(reading);
	const of = (at: number) =>
		(base.byFigure.get(`wld-${at}-${measure}`) ?? []).find((row) => row.latest);
	const own = of(year);
	const others = Array.from({ length: Math.max(0, year - start - (since ? 0 : 0)) }, (_, index) =>
		of(start + index)
	);
	if (!own || others.every((row) => row === undefined))
		return [finding('nothing_published', 'no_row')];
	// "since 2020" leaves 2020 itself out, or names the last year that was as high.
	const between = others.slice(since ? 1 : 0).flatMap((row) => row ?? []);
	const holds = between.every((row) =>
		wanted === 'highest' ? row.value < own.value : row.value > own.value
	);
	const rest = {
		rows: [own, ...between.toSorted((a, b) => b.value - a.value).slice(0, 2)].map(evidenceOfValue),
		values: { year, held: between.length }
	};
	return [holds ? finding('correct', 'rank_holds', rest) : finding('unsupported', 'rank', rest)];
}
