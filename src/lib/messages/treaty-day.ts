/** The convention on one day, in words: groups, turns, the standing of one place. */
import type { EventKind, TreatyEvent } from '../core/treaty/events';
import type { AskedPlace } from '../core/treaty/treaty-day';
import { isIn, type TreatyGroup, type Turn } from '../core/treaty/turns';
import * as m from './compiled/messages.js';
import { describeDate } from './dates';
import { listOf } from './lists';

const GROUPS: Readonly<Record<TreatyGroup, (of: { count: number }) => string>> = {
	in_force: m.treaty_on_group_in_force,
	by_deposit: m.treaty_on_group_by_deposit,
	deposited: m.treaty_on_group_deposited,
	notice_running: m.treaty_on_group_notice_running,
	left: m.treaty_on_group_left,
	signed_only: m.treaty_on_group_signed_only,
	never_joined: m.treaty_on_group_never_joined
};

/** "161 States Parties in force". */
export function nameGroup(group: TreatyGroup, count: number): string {
	return GROUPS[group]({ count });
}

const MEANINGS: Readonly<Record<TreatyGroup, () => string>> = {
	in_force: m.treaty_on_means_in_force,
	by_deposit: m.treaty_on_means_by_deposit,
	deposited: m.treaty_on_means_deposited,
	notice_running: m.treaty_on_means_notice_running,
	left: m.treaty_on_means_left,
	signed_only: m.treaty_on_means_signed_only,
	never_joined: m.treaty_on_means_never_joined
};

/** What the group holds, in a line. */
export function explainGroup(group: TreatyGroup): string {
	return MEANINGS[group]();
}

/** "Tonga bound", after which its day follows. */
export function nameTurn({ to }: Pick<Turn, 'to'>, name: string): string {
	switch (to) {
		case 'signed_only':
			return m.treaty_on_turn_signed({ name });
		case 'deposited':
			return m.treaty_on_turn_deposited({ name });
		case 'bound':
			return m.treaty_on_turn_bound({ name });
		case 'notice_running':
			return m.treaty_on_turn_notice({ name });
		case 'left':
		case 'never_joined':
			return m.treaty_on_turn_left({ name });
	}
}

/** The standing of one place in a sentence, for a day. */
export function describeAsked({ standing, next }: AskedPlace, name: string, on: string): string {
	const { state, since } = standing;
	const said = { name, date: describeDate(on), since: since ? describeDate(since) : '' };
	const then = next ? describeDate(next.on) : m.treaty_on_place_unknown_day();
	switch (state) {
		case null:
			return m.treaty_on_place_area(said);
		case 'never_joined':
			return standing.marks.length > 0
				? m.treaty_on_place_undated(said)
				: m.treaty_on_place_never_joined(said);
		case 'signed_only':
			return m.treaty_on_place_signed_only(said);
		case 'deposited':
			return m.treaty_on_place_deposited({ ...said, then });
		case 'bound':
			return standing.marks.length > 0
				? m.treaty_on_place_suspended(said)
				: m.treaty_on_place_bound(said);
		case 'notice_running':
			return m.treaty_on_place_notice_running({ ...said, then });
		case 'left':
			return m.treaty_on_place_left(said);
	}
}

/** Whether the place counts as a State Party on the day, in force and by deposit: for the line of both counts. */
export function describeCounted({ standing: { state } }: AskedPlace): string {
	if (state === null) return m.treaty_on_counted_area();
	if (isIn('in_force', state)) return m.treaty_on_counted_both();
	return isIn('by_deposit', state) ? m.treaty_on_counted_deposit() : m.treaty_on_counted_neither();
}

const EVENTS: Readonly<Record<EventKind, (of: { names: string }) => string>> = {
	story: m.treaty_on_event_story,
	force: m.treaty_on_event_force,
	deposited: m.treaty_on_event_joined,
	bound: m.treaty_on_event_bound,
	notice_running: m.treaty_on_event_notice,
	left: m.treaty_on_event_left,
	suspension: m.treaty_on_event_suspension
};

/** More names than this make a line too long to choose from. */
const MOST_NAMES = 4;

/** "27 December 2025: Estonia, Latvia and Lithuania left". */
export function describeEvent({ on, happened }: TreatyEvent, nameOf: (place: string) => string) {
	const what = happened.map(({ kind, places }) =>
		EVENTS[kind]({
			names:
				places.length > MOST_NAMES
					? m.treaty_on_event_several({ count: places.length })
					: listOf(places.map(nameOf))
		})
	);
	return m.treaty_on_event_line({ date: describeDate(on), what: what.join('; ') });
}
