/**
 * The only sums and quotients of figures: they take what went through the guard, and are our calculation.
 */
import { areOneOverTime, isWholeOf, type Addable, type Named } from './alike';

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
