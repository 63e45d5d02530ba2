/** Rates: so many a day or month are a year's number divided, which is arithmetic of ours or of the sentence. */
import { perTime } from '../../families/claim-arithmetic';
import type { PublishedValue } from '../../figures/published-value';
import { chipsOf, type Per } from '../chip';
import { evidenceOfValue } from '../evidence';
import { fitOf } from '../fits';
import type { ClaimBase } from '../indexed';
import { differencesOf, type Difference } from '../match-people';
import { statementOf, type Statement } from '../statement';
import type { Finding } from '../verdict';
import { finding, type Rule } from './rule';

export const rate: Rule = (reading, base) =>
	chipsOf(reading, 'number')
		.filter(({ per, unit }) => per !== null && (unit === 'count' || unit === 'people'))
		.flatMap((number) => {
			const said = statementOf(reading, number, base);
			return number.per && said.measure ? judge(said, number.per, base) : [];
		});

interface RateMatch {
	readonly row: PublishedValue;
	readonly differs: readonly Difference[];
	readonly isExact: boolean;
	readonly cost: number;
}

function judge(said: Statement, per: Per, base: ClaimBase): readonly Finding[] {
	if (said.places.length === 0) return [finding('nothing_published', 'unknown_place')];
	const matches = said.places
		.flatMap((place) => base.byPlace.get(place) ?? [])
		.flatMap((row) => matchOf(row, said, per, base))
		.sort((a, b) => a.cost - b.cost);
	const [best] = matches;
	if (!best) return [unmatched(said, base)];
	const { row, differs } = best;
	const rest = {
		rows: [evidenceOfValue(row)],
		safe: { of: 'row', row: evidenceOfValue(row), published: row.published } as const,
		values: {
			said: said.number.value,
			printed: row.value,
			year: row.year,
			per,
			rate: rateOf(row, per),
			measure: row.measure
		}
	};
	if (differs.includes('measure')) return [finding('wrong_unit', 'measure', rest)];
	if (differs.length > 0) return [finding('cannot_tell', 'no_match', rest)];
	return [finding('rounded_ok', 'rate', rest)];
}

function matchOf(
	row: PublishedValue,
	said: Statement,
	per: Per,
	base: ClaimBase
): readonly RateMatch[] {
	if (row.measure === 'survival_unknown') return [];
	const differs = differencesOf(said, row);
	if (differs.some((difference) => difference !== 'measure')) return [];
	const fit = fitOf(said.number, rateOf(row, per));
	const truncated = Math.floor(rateOf(row, per)) === said.number.value;
	const isNewest = said.years !== null || base.newestYear - row.year < 2;
	if ((fit === null || fit === 'loose') && !(truncated && said.number.digits > 1)) return [];
	// Without a year, a small rate fits too many of them.
	if (!isNewest && (fit === null || said.number.digits < 2)) return [];
	const cost =
		(differs.length > 0 ? 10 : 0) +
		(fit ? 0 : 2) +
		(row.latest ? 0 : 1) +
		2 * (base.newestYear - row.year);
	return [{ row, differs, isExact: fit === 'exact', cost }];
}

function rateOf(row: PublishedValue, per: Per): number {
	return perTime(row, per, row.year % 4 === 0 ? 366 : 365);
}

function unmatched(said: Statement, base: ClaimBase): Finding {
	const year = said.years?.from ?? null;
	const own = said.places
		.flatMap((place) => base.byPlace.get(place) ?? [])
		.filter((row) => row.latest && row.year === (year ?? base.newestYear))
		.filter((row) => differencesOf({ ...said, years: null }, row).length === 0);
	const rest = {
		rows: own.slice(0, 3).map(evidenceOfValue),
		values: { said: said.number.value, year: year ?? '' }
	};
	if (year === null) return finding('cannot_tell', 'no_match', rest);
	return own.length > 0
		? finding('wrong_value', 'rate', rest)
		: finding('nothing_published', 'no_row', rest);
}
