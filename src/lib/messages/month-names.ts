/** Names of the twelve months in the reader's language, for dates that are typed in words. */
import { LOCALE } from './locale';

const month = new Intl.DateTimeFormat(LOCALE, { month: 'long', timeZone: 'UTC' });

export function monthNames(): readonly string[] {
	return Array.from({ length: 12 }, (_, index) => month.format(Date.UTC(2000, index, 1)));
}
