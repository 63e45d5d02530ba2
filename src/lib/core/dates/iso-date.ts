/**
 * Dates as the tables print them: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. They compare as texts once of one length.
 */
export type IsoDate = string;

/** The last day a date of any precision may mean: it counts from then. `2026` is not before `2026-02-20`. */
export function lastDay(date: string): IsoDate {
	if (date.length === 10) return date;
	const year = Number(date.slice(0, 4));
	const month = date.length === 7 ? Number(date.slice(5, 7)) : 12;
	return `${date.slice(0, 4)}-${String(month).padStart(2, '0')}-${daysIn(year, month)}`;
}

/** Whether the day itself is known. */
export function isDay(date: string): boolean {
	return date.length === 10;
}

/** Years and a fraction, for a place on a time axis: 1 January 2016 is 2016, the last day of it just under 2017. */
export function yearFraction(date: IsoDate): number {
	const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
	let days = day - 1;
	for (let before = 1; before < month; before++) days += daysIn(year, before);
	return year + days / (isLeap(year) ? 366 : 365);
}

/** Days of a month, 1 to 12, of the calendar in use. */
export function daysIn(year: number, month: number): number {
	if (month === 2) return isLeap(year) ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
	return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Whole months from one day to another, negative where the other lies before it: 23 November to 1 March is three. */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
	if (to < from) return -monthsBetween(to, from);
	const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
	const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
	const months = (toYear - year) * 12 + (toMonth - month);
	return toDay < day ? months - 1 : months;
}
