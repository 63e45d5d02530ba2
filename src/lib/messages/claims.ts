/** Verdicts on claims in words: what is said of a sentence, and why. */
import type { Finding, ReasonCode, VerdictCode } from '../core/claims/verdict';
import { WORLD } from '../core/places/place';
import { ACTIONS } from '../core/treaty/act';
import { TREATY_STATES } from '../core/treaty/status';
import { describeEvidence, nameMeasured, type Names } from './claim-rows';
import * as m from './compiled/messages.js';
import { describeDate } from './dates';
import { formatTenths } from './numbers';
import { formatPrinted } from './quantities';
import { nameAction, nameTreatyState } from './treaty';

const VERDICT_NAMES: Readonly<Record<VerdictCode, () => string>> = {
	correct: m.claim_correct,
	rounded_ok: m.claim_rounded_ok,
	older_edition_ok: m.claim_older_edition_ok,
	wrong_unit: m.claim_wrong_unit,
	digit_error: m.claim_digit_error,
	wrong_value: m.claim_wrong_value,
	outdated_edition: m.claim_outdated_edition,
	wrong_base: m.claim_wrong_base,
	wrong_scope: m.claim_wrong_scope,
	wrong_place: m.claim_wrong_place,
	wrong_year: m.claim_wrong_year,
	legal_status: m.claim_legal_status,
	party_count_wrong: m.claim_party_count_wrong,
	false_precision: m.claim_false_precision,
	unsupported: m.claim_unsupported,
	mixed_vintages: m.claim_mixed_vintages,
	sources_disagree: m.claim_sources_disagree,
	nothing_published: m.claim_nothing_published,
	cannot_tell: m.claim_cannot_tell
};

export function nameVerdict(code: VerdictCode): string {
	return VERDICT_NAMES[code]();
}

type Said = (values: {
	said: string;
	printed: string;
	year: string;
	place: string;
	what: string;
}) => string;

const REASONS: Readonly<Record<ReasonCode, Said>> = {
	as_printed: m.claim_why_as_printed,
	rounded: m.claim_why_rounded,
	older_printed: m.claim_why_older_printed,
	measure: m.claim_why_measure,
	device: m.claim_why_device,
	place: m.claim_why_place,
	year: m.claim_why_year,
	group: m.claim_why_group,
	base: m.claim_why_base,
	added_up: m.claim_why_added_up,
	slip: m.claim_why_slip,
	value: m.claim_why_value,
	floor_as_total: m.claim_why_floor_as_total,
	superseded: m.claim_why_superseded,
	other_source: m.claim_why_other_source,
	no_row: m.claim_why_no_row,
	beyond_data: m.claim_why_beyond_data,
	unknown_place: m.claim_why_unknown_place,
	no_number: m.claim_why_no_number,
	no_measure: m.claim_why_no_measure,
	no_subject: m.claim_why_no_subject,
	no_match: m.claim_why_no_match,
	coverage: m.claim_why_coverage,
	rate: m.claim_why_rate,
	share_as_growth: m.claim_why_share_as_growth,
	direction: m.claim_why_direction,
	direction_unit: m.claim_why_direction_unit,
	strength: m.claim_why_strength,
	growth: m.claim_why_growth,
	mixed: m.claim_why_mixed,
	run: m.claim_why_run,
	rank: m.claim_why_rank,
	rank_holds: m.claim_why_rank_holds,
	no_ranking: m.claim_why_no_ranking,
	parties: m.claim_why_parties,
	parties_other_day: m.claim_why_parties_other_day,
	signatories: m.claim_why_signatories,
	status: m.claim_why_status,
	status_holds: m.claim_why_status_holds,
	act_date: m.claim_why_act_date,
	act_other: m.claim_why_act_other,
	act_none: m.claim_why_act_none,
	suspension: m.claim_why_suspension,
	votes: m.claim_why_votes,
	potential_land: m.claim_why_potential_land,
	land: m.claim_why_land,
	released: m.claim_why_released,
	spread: m.claim_why_spread,
	leavers: m.claim_why_leavers,
	deadline: m.claim_why_deadline,
	stock: m.claim_why_stock,
	mine_use: m.claim_why_mine_use,
	too_long: m.claim_why_too_long
};

/** Why a verdict was given, in a sentence or two. */
export function describeReason({ reason, values, rows }: Finding, nameOf: Names): string {
	const text = (key: string) => {
		const value = values[key];
		if (value === undefined || value === '') return m.claim_unsaid();
		return typeof value === 'number' && key !== 'year' ? formatPrinted(value) : String(value);
	};
	const [row] = rows;
	return REASONS[reason]({
		said: text('said'),
		printed: row ? describeEvidence(row, nameOf) : text('printed'),
		year: text('year'),
		place: nameOf(String(values['place'] ?? row?.place ?? WORLD)),
		what: whatOf(values)
	});
}

function whatOf(values: Finding['values']): string {
	if ('inForce' in values)
		return m.claim_parties_on({
			on: describeDate(String(values['on'])),
			bound: String(values['inForce']),
			deposited: String(values['byDeposit'])
		});
	const action = ACTIONS.find((code) => code === (values['other'] ?? values['action']));
	if (action) return nameAction(action);
	const state = TREATY_STATES.find((code) => code === values['state']);
	if (state) return nameTreatyState(state);
	if (typeof values['percent'] === 'number')
		return m.shares_percent_value({ number: formatTenths(values['percent']) });
	return values['measure'] === undefined
		? m.claim_unsaid()
		: nameMeasured(String(values['measure']));
}
