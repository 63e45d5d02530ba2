/** The road out of the convention in words: steps, votes, days between them, and what stands beside a state. */
import { daysBetween, type DayRange } from '../core/dates/days-between';
import type { IsoDate } from '../core/dates/iso-date';
import type { Source } from '../core/sources/source';
import type { Act } from '../core/treaty/act';
import type { DateToCome } from '../core/treaty/dates-to-come';
import type { DeadlineStatus } from '../core/treaty/deadline';
import type { Fact } from '../core/treaty/facts-beside';
import { daysOfAll, ROAD_STEPS, type Road, type RoadStep } from '../core/treaty/road';
import type { Standing } from '../core/treaty/standing';
import type { Tally } from '../core/treaty/tally';
import * as m from './compiled/messages.js';
import { describeDate } from './dates';
import { listOf } from './lists';
import { LOCALE } from './locale';
import { formatWhole, qualified } from './numbers';
import { describeShortDate } from './short-dates';
import { nameAction } from './treaty';

const printed = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 20 });

/** A number that a table holds as text, with all the decimals it was printed with. */
export function formatPrinted(number: string): string {
	return Number.isNaN(Number(number)) ? number : printed.format(Number(number));
}

export function nameStep(step: RoadStep): string {
	return step === 'government' ? m.leaving_step_government() : nameAction(step);
}

export function describeTally(tally: Tally): string {
	return m.leaving_tally({ yes: tally.for, no: tally.against, neither: tally.abstained });
}

/** What stands beside a mark of the chart: "parliament 4 June: 81–1–7". */
export function labelStep(step: RoadStep, act: Act, tally: Tally | undefined): string {
	const date = describeShortDate(act.date);
	switch (step) {
		case 'intent_announced':
			return m.leaving_short_intent({ date });
		case 'government':
			return m.leaving_short_government({ date });
		case 'parliament_approved':
			return tally
				? m.leaving_short_parliament_tally({ date, tally: shortTally(tally) })
				: m.leaving_short_parliament({ date });
		case 'head_of_state_signed':
			return m.leaving_short_head({ date });
		case 'withdrawal_notified':
			return m.leaving_short_notice({ date });
		case 'withdrawal_effective':
			return m.leaving_short_effect({ date });
	}
}

function shortTally(tally: Tally): string {
	return m.leaving_tally_short({ yes: tally.for, no: tally.against, neither: tally.abstained });
}

/** "284", or "27 to 57" where a date is a month. */
export function describeDays({ least, most }: DayRange): string {
	return least === most
		? m.leaving_days_exact({ days: formatWhole(least) })
		: m.leaving_days_range({ least: formatWhole(least), most: formatWhole(most) });
}

/** A date as seen from a day: "333 days ago", "in 27 days", "today". */
export function describeFrom(today: IsoDate, date: string): string {
	const { least, most } = daysBetween(today, date);
	if (most < 0) {
		if (most === -1 && least === -1) return m.leaving_day_ago_one();
		return m.leaving_day_ago({ days: describeDays({ least: -most, most: -least }) });
	}
	if (least === 0 && most === 0) return m.leaving_day_today();
	if (least === 1 && most === 1) return m.leaving_day_in_one();
	return m.leaving_day_in({ days: describeDays({ least: Math.max(0, least), most }) });
}

/** The finding of the chart: how long the whole road took them. Our calculation. */
export function headRoads(roads: readonly Road[]): string {
	const days = daysOfAll(roads, 'intent_announced', 'withdrawal_effective');
	if (!days || days.least === days.most) return m.leaving_road_title_one();
	const { least, most } = days;
	const count = roads.filter(({ steps }) => steps.withdrawal_effective.length > 0).length;
	return m.leaving_road_title({ count, least, most });
}

/** Every step that the tables hold, for those who do not see the chart. */
export function summariseRoads(
	roads: readonly Road[],
	tallies: Readonly<Record<string, Tally>>,
	nameOf: (place: string) => string
): string {
	const told = roads.map((road) => {
		const steps = ROAD_STEPS.flatMap((step) =>
			road.steps[step].map((act) => labelStep(step, act, tallies[act.id]))
		);
		return m.leaving_road_summary_one({ place: nameOf(road.leaver.place), steps: listOf(steps) });
	});
	return m.leaving_road_summary({ roads: told.join(' ') });
}

/** Places that left a convention, each once. */
export function placesOut(acts: readonly Act[]): readonly string[] {
	const out = acts.filter(({ action }) => action === 'withdrawal_effective');
	return [...new Set(out.map(({ place }) => place))];
}

const KINDS: Readonly<Record<string, () => string>> = {
	border_russia_km: m.leaving_fact_border_russia_km,
	border_belarus_km: m.leaving_fact_border_belarus_km,
	stockpile_declared: m.leaving_fact_stockpile_declared,
	stockpile_destroyed: m.leaving_fact_stockpile_destroyed,
	stockpile_destruction_cost_eur: m.leaving_fact_stockpile_destruction_cost_eur,
	stockpile_remaining: m.leaving_fact_stockpile_remaining,
	deadline_4: m.leaving_fact_deadline_4,
	deadline_5: m.leaving_fact_deadline_5,
	mines_reconfigured: m.leaving_fact_mines_reconfigured,
	mines_retained_art3: m.leaving_fact_mines_retained_art3,
	past_production: m.leaving_fact_past_production,
	mined_areas: m.leaving_fact_mined_areas,
	statement_use: m.leaving_fact_statement_use,
	statement_production: m.leaving_fact_statement_production,
	state_party_use_allegation: m.leaving_fact_state_party_use_allegation,
	demining_coalition_role: m.leaving_fact_demining_coalition_role,
	mine_action_funding: m.leaving_fact_mine_action_funding,
	mine_action_funding_eur: m.leaving_fact_mine_action_funding_eur,
	unga_vote_2019: m.leaving_fact_unga_vote_2019,
	ccm_party: m.leaving_fact_ccm_party
};

/** A key that has no words yet speaks for itself: nothing is left out. */
export function nameFact(kind: string): string {
	return KINDS[kind]?.() ?? kind.replaceAll('_', ' ');
}

/** The value as printed, with its unit; null for a deadline whose day is not in the pages read. */
export function describeFact({ value, unit, qualifier, status }: Fact): string | null {
	switch (unit) {
		case 'km':
			return m.leaving_value_km({ number: formatPrinted(value) });
		case 'mines':
			return value === '0'
				? m.zero_reported()
				: qualified(qualifier, m.leaving_value_mines({ number: formatPrinted(value) }));
		case 'eur':
			return qualified(qualifier, m.leaving_value_eur({ number: formatPrinted(value) }));
		case 'states':
			return m.leaving_value_states({ number: formatPrinted(value) });
		case 'deadline':
			return value === '' || status === null
				? null
				: DEADLINES[status]({ date: describeDate(value) });
		default:
			return value;
	}
}

const DEADLINES: Readonly<Record<DeadlineStatus, (part: { date: string }) => string>> = {
	current: m.leaving_deadline_current,
	met: m.leaving_deadline_met,
	missed: m.leaving_deadline_missed,
	extended: m.leaving_deadline_extended,
	requested: m.leaving_deadline_requested,
	not_approved: m.leaving_deadline_not_approved,
	unknown: m.leaving_deadline_unknown
};

export function nameToCome(date: DateToCome): string {
	return date.what === 'deadline' ? m.leaving_come_deadline() : nameAction(date.action);
}

/** What a calendar says of a date beside its name. */
export function describeToCome(
	{ id, note }: DateToCome,
	{ publisher, title }: Source,
	version: string
): string {
	const said = note ? `${note.charAt(0).toUpperCase()}${note.slice(1)}. ` : '';
	return m.leaving_come_description({ note: said, publisher, title, id, version });
}

export function describeStanding(stage: Standing['stage']): string {
	switch (stage) {
		case 'out':
			return m.leaving_standing_out();
		case 'notice':
			return m.leaving_standing_notice();
		case 'suspension':
			return m.leaving_standing_bound();
	}
}

/** Who left, or is leaving, and who says that it has suspended the convention. */
export function headLeaving(
	standings: readonly Standing[],
	nameOf: (place: string) => string
): string {
	const at = (stage: Standing['stage']) =>
		standings.filter((standing) => standing.stage === stage).map(({ place }) => nameOf(place));
	const [left, notice, declared] = [at('out'), at('notice'), at('suspension')].map(listOf);
	if (!left) return m.leaving_headline_notice({ notice: notice ?? '' });
	return declared ? m.leaving_headline({ left, declared }) : m.leaving_headline_left({ left });
}
