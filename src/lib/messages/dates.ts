/** Dates as words, never more precise than the source: "2026", "May 2025", "27 December 2025". */
import { LOCALE } from './locale';

const month = new Intl.DateTimeFormat(LOCALE, { year: 'numeric', month: 'long', timeZone: 'UTC' });
const day = new Intl.DateTimeFormat(LOCALE, {
	year: 'numeric',
	month: 'long',
	day: 'numeric',
	timeZone: 'UTC'
});

export function describeDate(date: string): string {
	if (date.length === 4) return date;
	return (date.length === 7 ? month : day).format(new Date(date));
}
