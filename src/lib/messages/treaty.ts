/** The convention in words: states of a state, acts, marks. Dates are never more precise than their source. */
import type { Act, Action, Dating } from '../core/treaty/act';
import type { Leaver } from '../core/treaty/leaving';
import type { TreatyMark, TreatySpan, TreatyState } from '../core/treaty/status';
import * as m from './compiled/messages.js';
import { describeDate } from './dates';

export function nameTreatyState(state: TreatyState): string {
	switch (state) {
		case 'never_joined':
			return m.treaty_never_joined();
		case 'signed_only':
			return m.treaty_signed_only();
		case 'deposited':
			return m.treaty_deposited();
		case 'bound':
			return m.treaty_bound();
		case 'notice_running':
			return m.treaty_notice_running();
		case 'left':
			return m.treaty_left();
	}
}

export function nameMark(mark: TreatyMark['mark']): string {
	return mark === 'suspension_declared'
		? m.treaty_mark_suspension_declared()
		: m.treaty_mark_undated();
}

/** "bound since 1 November 2004"; the first span has no day: "never joined". */
export function describeSpan({ state, act }: TreatySpan): string {
	if (!act) return nameTreatyState(state);
	return m.treaty_since({ state: nameTreatyState(state), date: describeDate(act.date) });
}

export function describeMark({ mark, act }: TreatyMark): string {
	return m.treaty_mark_on({ mark: nameMark(mark), date: describeDate(act.date) });
}

const ACTIONS: Readonly<Record<Action, () => string>> = {
	signature: m.action_signature,
	ratification: m.action_ratification,
	acceptance: m.action_acceptance,
	approval: m.action_approval,
	accession: m.action_accession,
	succession: m.action_succession,
	entry_into_force: m.action_entry_into_force,
	intent_announced: m.action_intent_announced,
	parliament_approved: m.action_parliament_approved,
	head_of_state_signed: m.action_head_of_state_signed,
	withdrawal_notified: m.action_withdrawal_notified,
	withdrawal_effective: m.action_withdrawal_effective,
	suspension_declared: m.action_suspension_declared,
	objection: m.action_objection,
	other: m.action_other
};

export function nameAction(action: Action): string {
	return ACTIONS[action]();
}

/** Where a state stands on its way out: left, notice running, or bound with a declared suspension. */
export function describeStage({ steps, marks }: Leaver): string {
	const out = steps.withdrawal_effective[0];
	if (out) return m.overview_stage_left({ date: describeDate(out.date) });
	const notice = steps.withdrawal_notified[0];
	if (notice) return m.overview_stage_notice({ date: describeDate(notice.date) });
	const suspended = marks.some(({ mark }) => mark === 'suspension_declared');
	return suspended ? m.overview_stage_suspension() : m.treaty_bound();
}

/** The convention an act belongs to: the Mine Ban Convention, unless the act says that it is the other one. */
export function nameTreatyOf(act: Act | Dating): string {
	return 'treaty' in act && act.treaty === 'CCM' ? m.leaving_cluster_name() : m.treaty_name();
}
