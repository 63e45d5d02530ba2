/** Dates as short as a chart has room for; its axis or its table says the year. */
import { LOCALE } from './locale';

const month = new Intl.DateTimeFormat(LOCALE, { month: 'short', timeZone: 'UTC' });
const day = new Intl.DateTimeFormat(LOCALE, { month: 'short', day: 'numeric', timeZone: 'UTC' });
const monthAndYear = new Intl.DateTimeFormat(LOCALE, {
	year: 'numeric',
	month: 'short',
	timeZone: 'UTC'
});

/** "27 Dec", "May". A year alone stays one. */
export function describeShortDate(date: string): string {
	if (date.length === 4) return date;
	return (date.length === 7 ? month : day).format(new Date(date));
}

/** A month under an axis: "Mar 2025". */
export function describeMonth(date: string): string {
	return monthAndYear.format(new Date(date));
}
