/**
 * The road out of the convention, step by step, with what the tables hold of a government's decision.
 *
 * The tables have no code for such a decision: it stands among the other acts of a state, and its note says what it is.
 */
import { daysFollowing, type DayRange } from '../dates/days-between';
import { lastDay } from '../dates/iso-date';
import type { Act } from './act';
import type { Leaver } from './leaving';

/** In the order of the road. */
export const ROAD_STEPS = [
	'intent_announced',
	'government',
	'parliament_approved',
	'head_of_state_signed',
	'withdrawal_notified',
	'withdrawal_effective'
] as const;
export type RoadStep = (typeof ROAD_STEPS)[number];

export interface Road {
	readonly leaver: Leaver;
	/** Acts of each step in order of time; none where the tables have none. */
	readonly steps: Readonly<Record<RoadStep, readonly Act[]>>;
	/** What else the state did or said, without a code of its own. */
	readonly others: readonly Act[];
}

/** @param acts preferred acts of the convention, of any state */
export function roadOf(leaver: Leaver, acts: readonly Act[]): Road {
	const others = inTime(
		acts.filter(({ place, action }) => place === leaver.place && action === 'other')
	);
	return {
		leaver,
		steps: { ...leaver.steps, government: others.filter(isOfGovernment) },
		others: others.filter((act) => !isOfGovernment(act))
	};
}

/** Whether an act without a code of its own is a decision of a government, as its note says. */
export function isOfGovernment({ action, note }: Pick<Act, 'action' | 'note'>): boolean {
	return action === 'other' && /\b(government|cabinet)\b/i.test(note ?? '');
}

export const STRETCHES = [
	['intent_announced', 'parliament_approved'],
	['parliament_approved', 'head_of_state_signed'],
	['head_of_state_signed', 'withdrawal_notified'],
	['withdrawal_notified', 'withdrawal_effective'],
	['intent_announced', 'withdrawal_effective']
] as const satisfies readonly (readonly [RoadStep, RoadStep])[];

/** Days from one step to another, each counted from its last act; null where the tables lack either. */
export function daysOf({ steps }: Road, from: RoadStep, to: RoadStep): DayRange | null {
	const [start, end] = [steps[from].at(-1), steps[to].at(-1)];
	return start && end ? daysFollowing(start.date, end.date) : null;
}

/** The day on which the first of these states announced its intent; null where none did. */
export function firstIntent(roads: readonly Road[]): string | null {
	const days = roads.flatMap(({ steps }) => steps.intent_announced.map(({ date }) => date));
	return days.sort()[0] ?? null;
}

/** In order of the last day their dates may mean. */
export function inTime<T extends Pick<Act, 'date'>>(acts: readonly T[]): readonly T[] {
	return acts.toSorted((a, b) => lastDay(a.date).localeCompare(lastDay(b.date)));
}

/** Fewest and greatest number of days that any of them took from one step to another; null where none has both. */
export function daysOfAll(roads: readonly Road[], from: RoadStep, to: RoadStep): DayRange | null {
	const all = roads.flatMap((road) => daysOf(road, from, to) ?? []);
	if (all.length === 0) return null;
	return {
		least: Math.min(...all.map(({ least }) => least)),
		most: Math.max(...all.map(({ most }) => most))
	};
}
