/** Whether what is said of a state held on a day. */
import { isDay, lastDay, type IsoDate } from '../../dates/iso-date';
import type { Act, Action } from '../../treaty/act';
import { treatyMarks, treatySpans, treatyStateOn, type TreatyState } from '../../treaty/status';
import type { ActChip, TimeChip, TreatyAct } from '../chip';
import { evidenceOfAct } from '../evidence';
import type { Finding, Safe } from '../verdict';
import { finding } from './rule';

/** Acts of the table that a word may mean. */
export const ACTIONS: Readonly<Record<TreatyAct, readonly Action[]>> = {
	sign: ['signature'],
	join: ['accession', 'ratification', 'acceptance', 'approval', 'succession', 'entry_into_force'],
	deposit: ['ratification', 'acceptance', 'approval', 'accession', 'succession'],
	in_force: ['entry_into_force'],
	party: [],
	signatory: [],
	announce: ['intent_announced'],
	parliament: ['parliament_approved'],
	president: ['head_of_state_signed'],
	notify: ['withdrawal_notified'],
	leave: ['withdrawal_effective'],
	leaving: ['withdrawal_effective', 'withdrawal_notified', 'intent_announced'],
	suspend: ['suspension_declared'],
	unbound: ['withdrawal_effective']
};

export function safeOf(
	place: string,
	treaty: 'MBT' | 'CCM',
	own: readonly Act[],
	on: IsoDate
): Safe {
	const span = treatySpans(own).findLast(({ from }) => from === null || from <= on);
	const mark = treatyMarks(own).find((one) => one.mark === 'suspension_declared' && one.on <= on);
	return {
		...{ of: 'status', place, treaty, on, state: span?.state ?? 'never_joined' },
		...{ since: span?.act?.date ?? null, suspended: mark?.act.date ?? null }
	};
}

const BOUND: readonly TreatyState[] = ['bound', 'notice_running'];

/** Whether a word about a state holds on a day. Null: it does not say. */
function holds(
	act: TreatyAct,
	state: TreatyState,
	own: readonly Act[],
	on: IsoDate
): boolean | null {
	const done = (actions: readonly Action[]) =>
		own.some(({ action, date }) => actions.includes(action) && lastDay(date) <= on);
	switch (act) {
		case 'leave':
		case 'unbound':
			return state === 'left';
		case 'party':
		case 'in_force':
			return BOUND.includes(state);
		case 'signatory':
		case 'sign':
			return done(['signature']);
		case 'leaving':
			return (
				state === 'notice_running' ||
				state === 'left' ||
				done(['intent_announced']) ||
				own.some(({ action }) => action === 'withdrawal_effective')
			);
		default:
			return done(ACTIONS[act]);
	}
}

export function statusOn(
	place: string,
	chip: ActChip,
	own: readonly Act[],
	on: IsoDate,
	safe: Safe
): Finding {
	const state = treatyStateOn(own, on);
	const does = holds(chip.act, state, own, on);
	const isTrue = chip.negated ? does === false : does === true;
	const isSuspended = own.some(({ action }) => action === 'suspension_declared');
	const last = treatySpans(own).findLast(({ from }) => from !== null && from <= on)?.act;
	const acts = own.filter(({ action }) => ACTIONS[chip.act].includes(action));
	const rows = [
		...new Set([
			...acts,
			...(last ? [last] : []),
			...own.filter(({ action }) => action === 'suspension_declared')
		])
	].map(evidenceOfAct);
	const rest = { rows, safe, values: { place, state, on } };
	if (isTrue)
		return finding('correct', chip.act === 'suspend' ? 'suspension' : 'status_holds', rest);
	// A party by accession never signed; whoever calls it a signatory means a party.
	if (chip.act === 'suspend' && !isSuspended) return finding('legal_status', 'act_none', rest);
	return finding(
		'legal_status',
		isSuspended && ['leave', 'unbound'].includes(chip.act) ? 'suspension' : 'status',
		rest
	);
}

/** "was a State Party in 2025": true if it was on any day of it. */
export function statusIn(
	place: string,
	chip: ActChip,
	own: readonly Act[],
	time: TimeChip,
	safe: Safe
): Finding {
	const first = isDay(time.start)
		? time.start
		: `${time.start.length === 7 ? time.start : `${time.start}-01`}-01`;
	const since = /since/.test(chip.act) ? null : statusOn(place, chip, own, first, safe);
	return since?.code === 'correct' ? since : statusOn(place, chip, own, lastDay(time.end), safe);
}
