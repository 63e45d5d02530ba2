/** A sentence to print instead of a claim. */
import type { Evidence, Safe } from '../core/claims/verdict';
import { WORLD } from '../core/places/place';
import { ofAct, ofStatus } from './claim-safe-treaty';
import { periodOf, printedIn, valueOf, type Names } from './claim-rows';
import * as m from './compiled/messages.js';
import { describeDate } from './dates';
import { formatTenths } from './numbers';

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
		case 'status':
			return ofStatus(safe, nameOf);
		case 'act':
			return ofAct(safe, nameOf);
		case 'change': {
			const said = {
				place: nameOf(safe.from.place),
				before: m.claim_year_value({
					year: safe.from.period,
					value: valueOf(safe.from),
					edition: printedIn(safe.from)
				}),
				after: m.claim_year_value({
					year: safe.to.period,
					value: valueOf(safe.to),
					edition: printedIn(safe.to)
				}),
				percent: formatTenths(safe.percent)
			};
			return { plain: m.claim_safe_change(said), short: m.claim_safe_change_short(said) };
		}
	}
}

function ofRow(row: Evidence, nameOf: Names): { plain: string; short: string } {
	const said = {
		period: periodOf(row),
		value: valueOf(row),
		where:
			row.place === WORLD ? m.claim_worldwide() : m.claim_in_place({ place: nameOf(row.place) }),
		place: nameOf(row.place),
		printed: printedIn(row)
	};
	const isCount = row.table === 'casualties' || row.table === 'casualties_cumulative';
	return {
		plain: isCount ? m.claim_safe_people(said) : m.claim_safe_row(said),
		short: m.claim_safe_row_short(said)
	};
}
