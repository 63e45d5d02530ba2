/** Sentences to print of what a state is to a convention, or did about it. */
import type { Safe } from '../core/claims/verdict';
import { isDay } from '../core/dates/iso-date';
import { ACTIONS, type Action } from '../core/treaty/act';
import { TREATY_STATES, type TreatyState } from '../core/treaty/status';
import type { Names } from './claim-rows';
import * as m from './compiled/messages.js';
import { describeDate } from './dates';
import { nameAction, nameTreatyState } from './treaty';

interface Sentences {
	readonly plain: string;
	readonly short: string;
}

const nameConvention = (treaty: 'MBT' | 'CCM'): string =>
	treaty === 'CCM' ? m.leaving_cluster_name() : m.treaty_name();

/** "on 10 January 2026", "in March 2025". */
const when = (date: string): string =>
	isDay(date)
		? m.claim_on_day({ date: describeDate(date) })
		: m.claim_in_month({ date: describeDate(date) });

interface Said {
	readonly place: string;
	readonly treaty: string;
	readonly on: string;
	readonly when: string;
}

const STATES: Readonly<Record<TreatyState, (said: Said) => string>> = {
	never_joined: m.claim_safe_never_joined,
	signed_only: m.claim_safe_signed_only,
	deposited: m.claim_safe_deposited,
	bound: m.claim_safe_bound,
	notice_running: m.claim_safe_notice,
	left: m.claim_safe_left
};

export function ofStatus(safe: Extract<Safe, { of: 'status' }>, nameOf: Names): Sentences {
	const state = TREATY_STATES.find((code) => code === safe.state) ?? 'never_joined';
	const since = safe.since
		? m.treaty_since({ state: nameTreatyState(state), date: describeDate(safe.since) })
		: nameTreatyState(state);
	const short = m.claim_safe_status_short({ place: nameOf(safe.place), state: since });
	const said = {
		place: nameOf(safe.place),
		treaty: nameConvention(safe.treaty),
		on: describeDate(safe.on),
		when: safe.since ? when(safe.since) : m.claim_on_unsaid_day()
	};
	const plain = STATES[state](said);
	if (!safe.suspended) return { plain, short };
	return {
		plain: m.claim_safe_suspended({ said: plain, date: describeDate(safe.suspended) }),
		short
	};
}

const ACTS: Readonly<Partial<Record<Action, (said: Said) => string>>> = {
	signature: m.claim_act_signature,
	ratification: m.claim_act_ratification,
	acceptance: m.claim_act_acceptance,
	approval: m.claim_act_approval,
	accession: m.claim_act_accession,
	succession: m.claim_act_succession,
	entry_into_force: m.claim_act_in_force,
	intent_announced: m.claim_act_announced,
	parliament_approved: m.claim_act_parliament,
	head_of_state_signed: m.claim_act_head,
	withdrawal_notified: m.claim_act_notified,
	withdrawal_effective: m.claim_safe_left,
	suspension_declared: m.claim_act_suspended
};

export function ofAct(safe: Extract<Safe, { of: 'act' }>, nameOf: Names): Sentences {
	const action = ACTIONS.find((code) => code === safe.action) ?? 'other';
	const said = {
		place: nameOf(safe.place),
		treaty: nameConvention(safe.treaty),
		on: describeDate(safe.date),
		when: when(safe.date)
	};
	const short = m.claim_safe_act_short({
		place: said.place,
		act: nameAction(action),
		date: said.on
	});
	const sentence = ACTS[action];
	return { plain: sentence ? sentence(said) : short, short };
}
