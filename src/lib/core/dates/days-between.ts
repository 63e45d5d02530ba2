/** Whole days between dates of any precision, and what they are counted by. Days of the Gregorian calendar. */
import { lastDay, type IsoDate } from './iso-date';

/** Fewest and greatest number of days; alike where both dates are days. Negative where the second may come first. */
export interface DayRange {
	readonly least: number;
	readonly most: number;
}

/** The first day a date of any precision may mean. */
export function firstDay(date: string): IsoDate {
	return date + '-01-01'.slice(date.length - 4);
}

/** Days since 1 January 1970, before which they are negative. */
export function dayNumber(day: IsoDate): number {
	const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
	// Years start in March, so that the leap day ends one.
	const from = month > 2 ? year : year - 1;
	const months = (month + 9) % 12;
	const leaps = Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400);
	return from * 365 + leaps + Math.floor((months * 153 + 2) / 5) + date - 719_469;
}

/** From one date to another: a range where either is a month or a year. */
export function daysBetween(from: string, to: string): DayRange {
	return {
		least: dayNumber(firstDay(to)) - dayNumber(lastDay(from)),
		most: dayNumber(lastDay(to)) - dayNumber(firstDay(from))
	};
}

/** The same where it is known that the second does not come before the first, though their dates overlap. */
export function daysFollowing(from: string, to: string): DayRange {
	const { least, most } = daysBetween(from, to);
	return { least: Math.max(0, least), most: Math.max(0, most) };
}
