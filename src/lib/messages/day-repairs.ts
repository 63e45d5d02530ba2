/** What was odd in an address that asks for a day. Most need none of these: fetched with the first that does. */
import type { DayRepair } from '../core/treaty/read-day-choice';
import * as m from './compiled/messages.js';
import { describeDate } from './dates';

export function describeDayRepair(repair: DayRepair): string {
	switch (repair.repair) {
		case 'unknown_part':
			return m.treaty_on_repair_part(repair);
		case 'unknown_place':
			return m.treaty_on_repair_place(repair);
		case 'swapped':
			return m.treaty_on_repair_swapped();
		default: {
			const said = { given: repair.given, day: describeDate(repair.day) };
			return DAYS[repair.repair](said);
		}
	}
}

type Said = { given: string; day: string };

const DAYS: Readonly<
	Record<Extract<DayRepair, { part: unknown }>['repair'], (of: Said) => string>
> = {
	unreadable: m.treaty_on_repair_unreadable,
	half_typed: m.treaty_on_repair_half_typed,
	no_such_day: m.treaty_on_repair_no_such_day,
	month_only: m.treaty_on_repair_month_only,
	year_only: m.treaty_on_repair_year_only,
	before_first: m.treaty_on_repair_before_first,
	after_last: m.treaty_on_repair_after_last
};
