/**
 * What a state is to the Mine Ban Convention, worked out from its acts: no table says it.
 *
 * Six states; beside them two marks. Left beats signed. An undated deposit (a year, and no entry into force) changes
 * nothing until it is dated, and a declared suspension changes nothing at all: the treaty does not know it.
 */
import { isDay, lastDay, type IsoDate } from '../dates/iso-date';
import { actsByPlace, isDeposit, type Act, type Action } from './act';

export const TREATY_STATES = [
	'never_joined',
	'signed_only',
	'deposited',
	'bound',
	'notice_running',
	'left'
] as const;
export type TreatyState = (typeof TREATY_STATES)[number];

/** A state of a state from one day on. The first span has no beginning. */
export interface TreatySpan {
	readonly state: TreatyState;
	readonly from: IsoDate | null;
	readonly act: Act | null;
}

export interface TreatyMark {
	readonly mark: 'suspension_declared' | 'undated';
	/** The last day the date may mean. */
	readonly on: IsoDate;
	readonly act: Act;
}

/** Spans of one state in order of time, from never joined on. Acts of one state only. */
export function treatySpans(acts: readonly Act[]): readonly TreatySpan[] {
	const turns = acts
		.flatMap((act) => {
			const state = isUndated(act, acts) ? undefined : stateAfter(act);
			return state ? [{ state, from: lastDay(act.date), act }] : [];
		})
		.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : rank(a.state) - rank(b.state)));
	const spans: TreatySpan[] = [{ state: 'never_joined', from: null, act: null }];
	for (const turn of turns) if (rank(turn.state) > rank(spans.at(-1)?.state)) spans.push(turn);
	return spans;
}

/** The state on a day. */
export function treatyStateOn(acts: readonly Act[], on: IsoDate): TreatyState {
	return (
		treatySpans(acts).findLast(({ from }) => from === null || from <= on)?.state ?? 'never_joined'
	);
}

/** Marks beside the state: a suspension declared, a deposit whose day is not known. */
export function treatyMarks(acts: readonly Act[]): readonly TreatyMark[] {
	return acts.flatMap((act): readonly TreatyMark[] => {
		if (act.action === 'suspension_declared')
			return [{ mark: act.action, on: lastDay(act.date), act }];
		return isUndated(act, acts) ? [{ mark: 'undated', on: lastDay(act.date), act }] : [];
	});
}

/** "How many States Parties?" has two honest answers on one day: bound, and deposited (bound or not yet). */
export interface PartyCount {
	readonly inForce: number;
	readonly byDeposit: number;
}

/** States Parties on a day over all acts of the convention. */
export function partyCount(acts: readonly Act[], on: IsoDate): PartyCount {
	const states = [...actsByPlace(acts).values()].map((own) => treatyStateOn(own, on));
	const inForce = states.filter((state) => state === 'bound' || state === 'notice_running').length;
	return { inForce, byDeposit: inForce + states.filter((state) => state === 'deposited').length };
}

function isUndated(act: Act, acts: readonly Act[]): boolean {
	return (
		isDeposit(act) && !isDay(act.date) && !acts.some(({ action }) => action === 'entry_into_force')
	);
}

const AFTER: Partial<Record<Action, TreatyState>> = {
	signature: 'signed_only',
	entry_into_force: 'bound',
	withdrawal_notified: 'notice_running',
	withdrawal_effective: 'left'
};

function stateAfter(act: Act): TreatyState | undefined {
	return isDeposit(act) ? 'deposited' : AFTER[act.action];
}

function rank(state: TreatyState | undefined): number {
	return state ? TREATY_STATES.indexOf(state) : -1;
}
