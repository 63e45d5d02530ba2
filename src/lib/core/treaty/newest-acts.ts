import { firstDay } from '../dates/days-between';
import type { Dating } from './act';

/** Preferred datings since a year, the newest first, each at the first day its date may mean; those of one day by their ids. */
export function newestActs(datings: readonly Dating[], since: number): readonly Dating[] {
	return datings
		.filter(({ preferred, date }) => preferred && Number(date.slice(0, 4)) >= since)
		.sort((a, b) => firstDay(b.date).localeCompare(firstDay(a.date)) || a.id.localeCompare(b.id));
}
