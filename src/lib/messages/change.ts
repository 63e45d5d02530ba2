/** A change in words: people first, so that no change is rounded away, then per cent; and why there is none. */
import type { NoChange } from '../core/harm/change';
import * as m from './compiled/messages.js';
import { formatSmall, formatTenths, formatWhole } from './numbers';

/** "+832 (+9.7 %)", with a true minus. */
export function describeDifference(people: number, percent: number | null): string {
	const signed = (text: string, value: number) => (value > 0 ? `+${text}` : text);
	const difference = signed(formatWhole(people), people);
	if (percent === null) return difference;
	return m.figure_difference({
		difference,
		percent: signed(
			Math.abs(percent) < 0.05 ? formatSmall(percent) : formatTenths(percent),
			percent
		)
	});
}

export function describeNoChange(none: NoChange): string {
	switch (none) {
		case 'gap':
			return m.change_none_gap();
		case 'places':
			return m.change_none_places();
		case 'vintage':
			return m.change_none_vintage();
		case 'zero':
			return m.change_none_zero();
		case 'land':
			return m.change_none_land();
	}
}
