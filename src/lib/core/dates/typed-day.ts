/**
 * A day as somebody types it: `2026-03-01`, `1 March 2026`, `March 1, 2026`, `1.3.2026`, `2026-03`, `2026`.
 *
 * What names no day is read as the nearest day that exists, and the answer says what was odd. Dates with strokes
 * (`1/3/2026`) are not read: half the world means January by it.
 */
import { isoDate } from './day-count';
import { daysIn, type IsoDate } from './iso-date';

/** `month_only` and `year_only` count from their last day. */
export type DayProblem = 'month_only' | 'year_only' | 'half_typed' | 'no_such_day';

export interface TypedDay {
	readonly day: IsoDate;
	/** Null where a day was named that exists. */
	readonly problem: DayProblem | null;
}

/**
 * @param months names of the twelve months in the reader's language; three letters of one are enough
 * @returns null for what cannot be read as a date
 */
export function readTypedDay(typed: string, months: readonly string[]): TypedDay | null {
	const text = typed.trim().replaceAll(/\s+/g, ' ').toLowerCase();
	return readDigits(text) ?? readWords(text, months);
}

function readDigits(text: string): TypedDay | null {
	const dotted = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(text);
	if (dotted) return dayOf(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
	const iso = /^(\d{4})(?:[-./](\d{0,2})(?:[-./](\d{0,2}))?)?$/.exec(text);
	if (!iso) return null;
	const [, years, month, day] = iso;
	const year = Number(years);
	if (month === undefined) return { day: isoDate(year, 12, 31), problem: 'year_only' };
	if (isBegun(month)) return { day: isoDate(year, 12, 31), problem: 'half_typed' };
	if (day === undefined) return lastOf(year, Number(month), 'month_only');
	if (isBegun(day)) return lastOf(year, Number(month), 'half_typed');
	return dayOf(year, Number(month), Number(day));
}

/** Nothing yet, or the zero before a digit. */
function isBegun(part: string): boolean {
	return part === '' || part === '0';
}

function readWords(text: string, months: readonly string[]): TypedDay | null {
	const [, day, name, year] =
		/^(\d{1,2})(?:st|nd|rd|th|\.)? (\p{L}{3,})\.?,? (\d{4})$/u.exec(text) ?? [];
	if (day && name && year) return ofMonth(name, months, (at) => dayOf(+year, at, +day));
	const american = /^(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(text);
	if (american?.[1])
		return ofMonth(american[1], months, (at) =>
			dayOf(Number(american[3]), at, Number(american[2]))
		);
	const month = /^(\p{L}{3,})\.?,? (\d{4})$/u.exec(text);
	if (!month?.[1]) return null;
	return ofMonth(month[1], months, (at) => lastOf(Number(month[2]), at, 'month_only'));
}

function ofMonth(
	name: string,
	months: readonly string[],
	then: (month: number) => TypedDay
): TypedDay | null {
	const at = months.findIndex((month) => month.toLowerCase().startsWith(name));
	return at === -1 ? null : then(at + 1);
}

function lastOf(year: number, month: number, problem: DayProblem): TypedDay {
	const within = Math.min(Math.max(month, 1), 12);
	const day = isoDate(year, within, daysIn(year, within));
	return { day, problem: within === month ? problem : 'no_such_day' };
}

function dayOf(year: number, month: number, day: number): TypedDay {
	if (month < 1) return { day: isoDate(year, 1, 1), problem: 'no_such_day' };
	if (month > 12) return { day: isoDate(year, 12, 31), problem: 'no_such_day' };
	const within = Math.min(Math.max(day, 1), daysIn(year, month));
	return { day: isoDate(year, month, within), problem: within === day ? null : 'no_such_day' };
}
