/**
 * Sums and quotients of figures: they take what went through the guard, and are our calculation. Beside this file only
 * `world-arithmetic.ts` and `claim-arithmetic.ts` have any: few pages need them.
 */
import { addable, areOneOverTime, type Addable, type Named } from './alike';

export interface Figure extends Named {
	readonly value: number;
}

/** People in figures of several places, or another number that stands beside each of them. */
export function sumOf<T extends Figure>(
	figures: Addable<T>,
	numberOf: (figure: T) => number = ({ value }) => value
): number {
	return figures.reduce((sum, figure) => sum + numberOf(figure), 0);
}

/** What one number is of the other, per cent; null of zero. */
export function percentOf(part: number, whole: number): number | null {
	return whole === 0 ? null : (part / whole) * 100;
}

/** Change between two figures in per cent of the earlier one; null from zero, and between figures that are not one. */
export function changeInPercent(from: Figure, to: Figure): number | null {
	return areOneOverTime(from, to) ? percentOf(to.value - from.value, from.value) : null;
}

/** A figure, and the same one of another year. */
export interface Pair<T extends Figure = Figure> {
	readonly from: T;
	readonly to: T;
}

/** Change of a sum over the same places in people and per cent; null from zero, and where a figure is not one over time. */
export function changeOfSums(
	pairs: readonly Pair[]
): { readonly people: number; readonly percent: number } | null {
	if (!pairs.every(({ from, to }) => areOneOverTime(from, to))) return null;
	const before = sumOf(addable(pairs.map(({ from }) => from)));
	const people = sumOf(addable(pairs.map(({ to }) => to))) - before;
	const percent = percentOf(people, before);
	return percent === null ? null : { people, percent };
}

/** People in figures of places for each million who live there. */
export function perMillion<T extends Figure>(
	figures: Addable<T>,
	peopleOf: (figure: T) => number
): number {
	return (sumOf(figures) / sumOf(figures, peopleOf)) * 1_000_000;
}
