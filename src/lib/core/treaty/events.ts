/** Days that somebody may want to see the convention on: those of acts that changed a standing, and those of the story. */
import { lastDay, type IsoDate } from '../dates/iso-date';
import type { Act } from './act';
import { partyHistory, storyStart } from './party-history';
import type { Turn } from './turns';

export const EVENT_KINDS = [
	'story',
	'force',
	'deposited',
	'bound',
	'notice_running',
	'left',
	'suspension'
] as const;
/** `force`: the convention itself; `story`: the first states announce that they mean to leave. */
export type EventKind = (typeof EVENT_KINDS)[number];

export interface TreatyEvent {
	readonly on: IsoDate;
	readonly happened: readonly { readonly kind: EventKind; readonly places: readonly string[] }[];
}

/** Newest first. Deposits count from the day the convention entered into force: before it there was one nearly every day. */
export function eventsOf(acts: readonly Act[], turns: readonly Turn[]): readonly TreatyEvent[] {
	const force = partyHistory(turns).find(({ inForce }) => inForce > 0)?.on ?? null;
	const story = storyStart(acts);
	const found: { on: IsoDate; kind: EventKind; place: string | null }[] = [];
	for (const { on, to, place } of turns)
		if (force !== null && on >= force && to !== 'signed_only' && to !== 'never_joined')
			if (on !== force) found.push({ on, kind: to, place });
	for (const { action, date, place } of acts) {
		const on = lastDay(date);
		if (action === 'intent_announced' && on === story) found.push({ on, kind: 'story', place });
		if (action === 'suspension_declared') found.push({ on, kind: 'suspension', place });
	}
	if (force !== null) found.push({ on: force, kind: 'force', place: null });
	const days = [...new Set(found.map(({ on }) => on))].sort().reverse();
	return days.map((on) => ({
		on,
		happened: EVENT_KINDS.flatMap((kind) => {
			const some = found.filter((event) => event.on === on && event.kind === kind);
			const places = some.flatMap(({ place }) => place ?? []);
			return some.length > 0 ? [{ kind, places }] : [];
		})
	}));
}
