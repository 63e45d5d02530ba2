/** What a printed sentence makes of figures: sums, rates, multiples and parts, worked out again as our calculation. */
import { areOneOverTime } from './alike';
import { percentOf, type Figure } from './arithmetic';

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
