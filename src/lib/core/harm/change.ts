/**
 * Change of a series on the year before: our calculation, only between values that may be compared.
 *
 * Sums are compared only where both years rest on the same places. Units: people and per cent.
 */
import { changeOfSums } from '../families/arithmetic';
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
 * `land`: a place was another land the year before.
 */
export type NoChange = 'gap' | 'places' | 'vintage' | 'zero' | 'land';

export function changeOn(
	before: SeriesYear | undefined,
	year: SeriesYear,
	rule: VintageRule
): YearChange | { readonly none: NoChange } {
	if (!before || !isKnown(before.total) || !isKnown(year.total)) return { none: 'gap' };
	const [earlier, later] = [before.total.inputs, year.total.inputs];
	const pairs = later.flatMap(({ place, figure }) => {
		const from = earlier.find((input) => input.place === place)?.figure;
		return from ? [{ from, to: figure }] : [];
	});
	if (pairs.length !== later.length || pairs.length !== earlier.length) return { none: 'places' };
	const unknown =
		rule.rule === 'first' &&
		pairs.some(({ from, to }) => [from, to].some(({ vintage }) => standsApart(vintage, rule)));
	if (unknown) return { none: 'vintage' };
	if (before.total.value === 0) return { none: 'zero' };
	const change = changeOfSums(pairs);
	if (!change) return { none: 'land' };
	const flagged = pairs.some(({ from, to }) => isFlagged(from.vintage, to.vintage, rule));
	return { ...change, flagged };
}
