/**
 * Change of a series on the year before: our calculation, only between values that may be compared.
 *
 * Sums are compared only where both years rest on the same places. Units: people and per cent.
 */
import { isKnown } from '../figures/figure';
import { isFlagged, standsApart, type VintageRule } from '../figures/vintage-rule';
import type { SeriesYear } from './series';

export interface YearChange {
	readonly people: number;
	/** Of the year before; unrounded. */
	readonly percent: number;
	/** A first count stands beside a later value: the change says little. */
	readonly flagged: boolean;
}

/**
 * Why there is no change to tell. `gap`: a year without a value. `places`: the two sums are not of the same places.
 * `vintage`: first counts are asked for, and a value is not known to be one. `zero`: nothing grows in per cent from it.
 */
export type NoChange = 'gap' | 'places' | 'vintage' | 'zero';

export function changeOn(
	before: SeriesYear | undefined,
	year: SeriesYear,
	rule: VintageRule
): YearChange | { readonly none: NoChange } {
	if (!before || !isKnown(before.total) || !isKnown(year.total)) return { none: 'gap' };
	const [from, to] = [before.total, year.total];
	const pairs = to.inputs.flatMap(({ place, figure }) => {
		const earlier = from.inputs.find((input) => input.place === place);
		return earlier ? [{ one: earlier.figure.vintage, other: figure.vintage }] : [];
	});
	if (pairs.length !== to.inputs.length || pairs.length !== from.inputs.length)
		return { none: 'places' };
	const unknown =
		rule.rule === 'first' &&
		pairs.some(({ one, other }) => [one, other].some((vintage) => standsApart(vintage, rule)));
	if (unknown) return { none: 'vintage' };
	if (from.value === 0) return { none: 'zero' };
	const people = to.value - from.value;
	return {
		people,
		percent: (people / from.value) * 100,
		flagged: pairs.some(({ one, other }) => isFlagged(one, other, rule))
	};
}
