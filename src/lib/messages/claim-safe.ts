/** A sentence to print instead of a claim. */
import type { Evidence, Safe } from '../core/claims/verdict';
import { WORLD } from '../core/places/place';
import { ACTIONS } from '../core/treaty/act';
import { TREATY_STATES } from '../core/treaty/status';
import { valueOf, type Names } from './claim-rows';
import * as m from './compiled/messages.js';
import { describeDate } from './dates';
import { formatTenths } from './numbers';
import { nameAction, nameTreatyState } from './treaty';

/** A sentence to print instead, and the same in short. Null where nothing answers. */
export function safeSentence(
	safe: Safe | null,
	nameOf: Names
): { plain: string; short: string } | null {
	if (!safe) return null;
	switch (safe.of) {
		case 'row':
			return ofRow(safe.row, nameOf);
		case 'parties': {
			const on = describeDate(safe.on);
			const counts = { on, bound: String(safe.inForce), deposited: String(safe.byDeposit) };
			return { plain: m.claim_safe_parties(counts), short: m.claim_safe_parties_short(counts) };
		}
		case 'status': {
			const state = TREATY_STATES.find((code) => code === safe.state) ?? 'never_joined';
			const since = safe.since
				? m.treaty_since({ state: nameTreatyState(state), date: describeDate(safe.since) })
				: nameTreatyState(state);
			const said = { place: nameOf(safe.place), state: since };
			const short = m.claim_safe_status_short(said);
			if (!safe.suspended) return { plain: m.claim_safe_status(said), short };
			return {
				plain: m.claim_safe_suspended({ ...said, date: describeDate(safe.suspended) }),
				short
			};
		}
		case 'act': {
			const action = ACTIONS.find((code) => code === safe.action) ?? 'other';
			const said = {
				place: nameOf(safe.place),
				act: nameAction(action),
				date: describeDate(safe.date)
			};
			return { plain: m.claim_safe_act(said), short: m.claim_safe_act_short(said) };
		}
		case 'change': {
			const said = {
				place: nameOf(safe.from.place),
				before: m.claim_year_value({
					year: safe.from.period,
					value: valueOf(safe.from),
					edition: safe.from.edition ?? m.edition_none()
				}),
				after: m.claim_year_value({
					year: safe.to.period,
					value: valueOf(safe.to),
					edition: safe.to.edition ?? m.edition_none()
				}),
				percent: formatTenths(safe.percent)
			};
			return { plain: m.claim_safe_change(said), short: m.claim_safe_change_short(said) };
		}
	}
}

function ofRow(row: Evidence, nameOf: Names): { plain: string; short: string } {
	const said = {
		period: row.period,
		value: valueOf(row),
		where:
			row.place === WORLD ? m.claim_worldwide() : m.claim_in_place({ place: nameOf(row.place) }),
		place: nameOf(row.place),
		printed: row.edition ?? row.source
	};
	const isCount = row.table === 'casualties' || row.table === 'casualties_cumulative';
	return {
		plain: isCount ? m.claim_safe_people(said) : m.claim_safe_row(said),
		short: m.claim_safe_row_short(said)
	};
}
