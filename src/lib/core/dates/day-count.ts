/** Days counted one by one, for sliders and steps between dates. The calendar in use is taken to have been always so. */
import { daysIn, type IsoDate } from './iso-date';

/** Days since 1 March of the year 0, so that the leap day comes last. */
export function dayNumber(date: IsoDate): number {
	const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
	const shifted = month > 2 ? year : year - 1;
	const monthsSinceMarch = (month + 9) % 12;
	return leapsAnd365(shifted) + Math.floor((153 * monthsSinceMarch + 2) / 5) + day - 1;
}

/** The date of a day number. */
export function dayAt(number: number): IsoDate {
	// A guess by the mean length of a year is at most one off.
	let year = Math.floor(number / 365.2425);
	if (leapsAnd365(year + 1) <= number) year += 1;
	if (leapsAnd365(year) > number) year -= 1;
	const dayOfYear = number - leapsAnd365(year);
	const monthsSinceMarch = Math.floor((5 * dayOfYear + 2) / 153);
	const day = dayOfYear - Math.floor((153 * monthsSinceMarch + 2) / 5) + 1;
	const month = ((monthsSinceMarch + 2) % 12) + 1;
	return isoDate(month > 2 ? year : year + 1, month, day);
}

export function dayBefore(date: IsoDate): IsoDate {
	return dayAt(dayNumber(date) - 1);
}

/** The same day some months later, or earlier where negative; the last day of the month where it has no such day. */
export function monthsLater(date: IsoDate, months: number): IsoDate {
	const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
	const count = year * 12 + month - 1 + months;
	const to = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
	return isoDate(to.year, to.month, Math.min(day, daysIn(to.year, to.month)));
}

export function isoDate(year: number, month: number, day: number): IsoDate {
	return [String(year).padStart(4, '0'), pad(month), pad(day)].join('-');
}

const pad = (number: number) => String(number).padStart(2, '0');

function leapsAnd365(year: number): number {
	return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}
