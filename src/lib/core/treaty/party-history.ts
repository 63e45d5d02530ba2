/** How many States Parties there were, by force and by deposit, over the years: one entry a day on which a count changed. */
import { dayBefore } from '../dates/day-count';
import { lastDay, type IsoDate } from '../dates/iso-date';
import { writeCardKey } from '../figures/card-key';
import type { Act } from './act';
import type { PartyCount } from './status';
import { isIn, type Turn } from './turns';

export interface PartyChange extends PartyCount {
	readonly on: IsoDate;
	/** Turns that brought states into the count by deposit, into that in force, and out of both. */
	readonly deposited: readonly Turn[];
	readonly bound: readonly Turn[];
	readonly left: readonly Turn[];
}

/** Oldest first. A state that deposits and is bound on one day is in both lists. */
export function partyHistory(turns: readonly Turn[]): readonly PartyChange[] {
	const days = new Map<IsoDate, readonly Turn[]>();
	for (const turn of turns) days.set(turn.on, [...(days.get(turn.on) ?? []), turn]);
	let [inForce, byDeposit] = [0, 0];
	return [...days].flatMap(([on, some]): readonly PartyChange[] => {
		const deposited = some.filter((turn) => enters('by_deposit', turn));
		const bound = some.filter((turn) => enters('in_force', turn));
		const left = some.filter(({ from, to }) => to === 'left' && isIn('by_deposit', from));
		if (deposited.length + bound.length + left.length === 0) return [];
		inForce += bound.length - left.filter(({ from }) => isIn('in_force', from)).length;
		byDeposit += deposited.length - left.length;
		return [{ on, deposited, bound, left, inForce, byDeposit }];
	});
}

function enters(group: 'by_deposit' | 'in_force', { from, to }: Turn): boolean {
	return !isIn(group, from) && isIn(group, to);
}

/** Both counts at the end of a day. */
export function countOn(history: readonly PartyChange[], on: IsoDate): PartyCount {
	const { inForce = 0, byDeposit = 0 } = history.findLast((change) => change.on <= on) ?? {};
	return { inForce, byDeposit };
}

/** What happened from one day to another, both included. */
export interface Between {
	readonly since: IsoDate;
	readonly on: IsoDate;
	/** The day before the first, and its counts. */
	readonly dayBefore: IsoDate;
	readonly before: PartyCount;
	readonly after: PartyCount;
	/** Days on which a count changed. */
	readonly changes: readonly PartyChange[];
	/** Turns that changed neither count: signatures and notices. */
	readonly others: readonly Turn[];
}

export function changesBetween(
	turns: readonly Turn[],
	history: readonly PartyChange[],
	since: IsoDate,
	on: IsoDate
): Between {
	const within = ({ on: day }: { readonly on: IsoDate }) => day >= since && day <= on;
	const changes = history.filter(within);
	const counted = new Set(
		changes.flatMap(({ deposited, bound, left }) => [...deposited, ...bound, ...left])
	);
	return {
		...{ since, on, changes, dayBefore: dayBefore(since) },
		before: countOn(history, dayBefore(since)),
		after: countOn(history, on),
		others: turns.filter((turn) => within(turn) && !counted.has(turn))
	};
}

/** States that deposited and states that left in one calendar year. */
export interface YearOfTurns {
	readonly year: number;
	readonly joined: number;
	readonly left: number;
}

/** Every year from one to another, those without a turn included. */
export function turnsByYear(
	history: readonly PartyChange[],
	from: number,
	to: number
): readonly YearOfTurns[] {
	return Array.from({ length: to - from + 1 }, (_, index) => {
		const year = from + index;
		const ofYear = history.filter(({ on }) => Number(on.slice(0, 4)) === year);
		return {
			year,
			joined: ofYear.reduce((sum, { deposited }) => sum + deposited.length, 0),
			left: ofYear.reduce((sum, { left }) => sum + left.length, 0)
		};
	});
}

/** Fragment that names a change in its table: the card of its act where it has one act, else its day. */
export function anchorOf({ on, deposited, bound, left }: PartyChange): string {
	const [only, another] = [...deposited, ...bound, ...left];
	return only && !another ? writeCardKey({ card: 'act', id: only.act.id }) : `on-${on}`;
}

/** The day the first state announced that it means to leave; null where none did. */
export function storyStart(acts: readonly Act[]): IsoDate | null {
	const days = acts
		.filter(({ action }) => action === 'intent_announced')
		.map(({ date }) => lastDay(date))
		.sort();
	return days[0] ?? null;
}
