import type { IsoDate } from '$lib/core/dates/iso-date';

/** The day that a clock shows where it stands. */
export function localDay(now: Date): IsoDate {
	const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
	return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
