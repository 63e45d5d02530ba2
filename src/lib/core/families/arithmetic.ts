/**
 * The only sums and quotients of figures: they take what went through the guard, and are our calculation.
 */
import { addable, areOneOverTime, isWholeOf, type Addable, type Named } from './alike';

interface Figure extends Named {
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
function percentOf(part: number, whole: number): number | null {
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

/** How much of the world's figure stands in places, per cent; null where it is not the whole of them. */
export function percentOfWorld(world: Figure, figures: Addable<Figure>): number | null {
	return isWholeOf(world, figures) ? percentOf(sumOf(figures), world.value) : null;
}

/** People in figures of places for each million who live there. */
export function perMillion<T extends Figure>(
	figures: Addable<T>,
	peopleOf: (figure: T) => number
): number {
	return (sumOf(figures) / sumOf(figures, peopleOf)) * 1_000_000;
}

/**
 * People of the world's figure whom the figures of places do not hold. Null where these are no part of it, or hold more: they
 * stand in other sources.
 */
export function restOfWorld(world: Figure, figures: Addable<Figure>): number | null {
	const rest = world.value - sumOf(figures);
	return isWholeOf(world, figures) && rest >= 0 ? rest : null;
}

/** Killed and injured of one place and year together: less than the casualties by those whose survival is unknown. */
export function partsOf(killed: Figure, injured: Figure): number {
	return killed.value + injured.value;
}

/** A number of a year for each hour, day, week or month of it: our calculation. */
export function perTime(
	figure: Figure,
	of: 'hour' | 'day' | 'week' | 'month',
	days: number
): number {
	const times = { hour: days * 24, day: days, week: days / 7, month: 12 };
	return figure.value / times[of];
}

/** How many times the one figure the other is; null from zero, and between figures that are not one over time. */
export function timesAsMany(from: Figure, to: Figure): number | null {
	return areOneOverTime(from, to) && from.value > 0 ? to.value / from.value : null;
}

/** A cut of a count in per cent of the whole of the same place and year, both being counts of people. */
export function percentOfWhole(part: Figure, whole: Figure): number | null {
	const isOne = part.figure.slice(0, 8) === whole.figure.slice(0, 8);
	return isOne && part.figure.startsWith(whole.figure) ? percentOf(part.value, whole.value) : null;
}
