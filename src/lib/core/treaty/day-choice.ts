/** What the page of the convention is asked: a day, the day since when changes are told, a place. Kept in the address. */
import { monthsLater } from '../dates/day-count';
import type { IsoDate } from '../dates/iso-date';

/** Before the convention was opened for signature nothing happened that a day could show. */
export const FIRST_DAY: IsoDate = '1997-01-01';

export interface DayChoice {
	readonly on: IsoDate;
	/** Not after `on`. */
	readonly since: IsoDate;
	/** Code of a state or area; null where none is asked about. */
	readonly place: string | null;
}

/** A year before. */
export function defaultSince(on: IsoDate): IsoDate {
	const before = monthsLater(on, -12);
	return before < FIRST_DAY ? FIRST_DAY : before;
}

/** The choice with another day: a first day that was the default stays so, and one that would come after it becomes so. */
export function withDay(choice: DayChoice, on: IsoDate): DayChoice {
	const isDefault = choice.since === defaultSince(choice.on);
	return { ...choice, on, since: isDefault || choice.since > on ? defaultSince(on) : choice.since };
}

/** The parts of an address that differ from the default, for a query. */
export function writeDayChoice({ on, since, place }: DayChoice, checked: IsoDate): string {
	const parts = new URLSearchParams();
	if (on !== checked) parts.set('on', on);
	if (since !== defaultSince(on)) parts.set('since', since);
	if (place !== null) parts.set('place', place);
	return parts.toString();
}

/** The parts of an address with days as they were typed. A first day that was left as it stood by default stays so. */
export function writeTypedDays(choice: DayChoice, on: string, since: string): string {
	const parts = new URLSearchParams({ on });
	const isUntouched = since === choice.since && since === defaultSince(choice.on);
	if (!isUntouched) parts.set('since', since);
	if (choice.place !== null) parts.set('place', choice.place);
	return parts.toString();
}
