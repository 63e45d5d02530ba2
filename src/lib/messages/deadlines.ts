/** Deadlines of articles 4 and 5 in words. */
import type { Deadline, DeadlineStatus } from '../core/treaty/deadline';
import type { BoardEntry, Standing } from '../core/treaty/deadlines-board';
import * as m from './compiled/messages.js';
import { describeDate } from './dates';

const STATUSES: Readonly<Record<DeadlineStatus, () => string>> = {
	current: m.deadline_status_current,
	met: m.deadline_status_met,
	missed: m.deadline_status_missed,
	extended: m.deadline_status_extended,
	requested: m.deadline_status_requested,
	not_approved: m.deadline_status_not_approved,
	unknown: m.deadline_status_unknown
};

/** "requested, extension 3". */
export function describeStatus({ status, extension }: Deadline): string {
	const words = STATUSES[status]();
	return extension === null ? words : m.deadline_extension({ status: words, number: extension });
}

/** "31 December 2025"; where the pages read print none, that the date is not in our tables. */
export function describeDeadline({ deadline }: Deadline): string {
	return deadline === null ? m.deadline_no_date() : describeDate(deadline);
}

/** "31 December 2025: set or extended, extension 2". */
export function describeDeadlineRow(row: Deadline): string {
	return m.deadline_row({ date: describeDeadline(row), status: describeStatus(row) });
}

/** How far a deadline is from the day the tables were checked, which is not the day of the reader. */
export function describeLeft({ months, newest }: BoardEntry, checked: string): string {
	const date = describeDate(checked);
	if (months === null || newest.deadline === null) return m.deadline_no_date();
	if (newest.deadline < checked) return m.deadline_passed({ date });
	if (months === 0) return m.deadline_left_none({ date });
	return months === 1 ? m.deadline_left_one({ date }) : m.deadline_left({ months, date });
}

const STANDINGS: Readonly<Record<Standing, readonly [head: () => string, text?: () => string]>> = {
	current: [m.deadline_current],
	open: [m.deadline_open, m.deadline_open_text],
	lapsed: [m.deadline_lapsed, m.deadline_lapsed_text],
	met: [m.deadline_met, m.deadline_met_text]
};

/** Heading of a standing, and what it does not say; empty where nothing need be said. */
export function describeStanding(standing: Standing): {
	readonly head: string;
	readonly text: string;
} {
	const [head, text] = STANDINGS[standing];
	return { head: head(), text: text?.() ?? '' };
}

/** The states that the board should hold and does not, as far as our tables can tell; by name. */
export function describeWithoutDeadline(names: readonly string[]): string {
	return m.deadline_without({ count: names.length, places: names.join('; ') });
}
