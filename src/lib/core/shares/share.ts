/**
 * Published percentages, each of its base. Nothing is computed from them: where a page prints no number beside a
 * percentage, there is none.
 */
import { lastDay } from '../dates/iso-date';
import { isKind, type Kind } from '../families/alike';
import type { Thing } from '../families/family';
import { refusalsOf } from '../families/guard';
import { take } from '../figures/history';
import type { Qualifier } from '../figures/figure';
import type { PublishedValue } from '../figures/published-value';

export const SHARES_OF = [
	'civilian',
	'child',
	'boy',
	'male',
	'female',
	'deminer',
	'improvised'
] as const;
export type ShareOf = (typeof SHARES_OF)[number];

export const BASES = [
	'all_casualties',
	'casualties_with_known_status',
	'casualties_with_known_age',
	'casualties_with_known_sex',
	'civilian_casualties',
	'civilian_casualties_with_known_age',
	'child_casualties',
	'not_stated'
] as const;
/** `not_stated`: the page does not say of whom; such a percentage stands beside no other. */
export type Base = (typeof BASES)[number];

export interface Share {
	readonly id: string;
	readonly place: string;
	readonly year: number;
	readonly of: ShareOf;
	readonly base: Base;
	/** As printed. */
	readonly percent: number;
	/** People, where the page prints them beside the percentage. */
	readonly numerator: number | null;
	readonly denominator: number | null;
	readonly qualifier: Qualifier;
	readonly source: string;
	readonly locator: string | null;
	readonly note: string | null;
}

/** Percentages of one thing and one base: the only ones that may share a chart. */
export interface ShareSeries {
	readonly of: ShareOf;
	readonly base: Base;
	/** Oldest first. A year can have several, where sources disagree. */
	readonly shares: readonly Share[];
}

/** Series by what they are shares of, then by base, in the order of the codes. */
export function shareSeries(shares: readonly Share[]): readonly ShareSeries[] {
	return SHARES_OF.flatMap((of) =>
		BASES.map((base) => ({
			of,
			base,
			shares: shares
				.filter((share) => share.of === of && share.base === base)
				.toSorted((a, b) => a.year - b.year || a.percent - b.percent)
		})).filter((series) => series.shares.length > 0)
	);
}

/** What the line of a series counts; null where its percentages may not share an axis. */
export function kindOfSeries({ of, base, shares }: ShareSeries): Kind | null {
	const name = `${of} of ${base}`;
	return refusalsOf('draw', shares.map(thingOf)).length === 0 && isKind(name) ? name : null;
}

function thingOf({ id, place, year, of, base }: Share): Thing {
	return { table: 'shares', codes: { id, place, year: String(year), of, base } };
}

/** Years for which a series holds several percentages. */
export function disputedYears({ shares }: ShareSeries): readonly number[] {
	const years = shares.map(({ year }) => year);
	return [
		...new Set(
			years.filter(
				(year) => new Set(shares.filter((s) => s.year === year).map((s) => s.percent)).size > 1
			)
		)
	];
}

/** People recorded who are outside the base of a percentage: our calculation, from the total known when it was printed. */
export interface Outside {
	readonly people: number;
	readonly total: PublishedValue;
}

/**
 * Null where the page prints no base, or no total of the year was known.
 *
 * @param totals published values of the casualties of the same place and year, of all ages, groups and sexes
 * @param published when the source came out; null where it is undated
 */
export function outsideBase(
	{ denominator }: Share,
	totals: readonly PublishedValue[],
	published: string | null
): Outside | null {
	if (denominator === null || published === null) return null;
	const total = take(totals, { rule: 'known', on: lastDay(published) });
	return total && total.value >= denominator ? { people: total.value - denominator, total } : null;
}

/** Name of the figure that a numerator would be a value of; null where none is kept. */
export function figureOfNumerator({ place, year, of }: Share): string | null {
	return of === 'boy' ? null : `${place.toLowerCase()}-${year}-casualties-${of}`;
}
