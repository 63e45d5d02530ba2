/** Statements on who laid mines in words: finding, period, actor. They are counted as statements, never as mines. */
import {
	countStatements,
	placesOf,
	type NewUse,
	type UseEntry,
	type UsePeriod
} from '../core/use/ledger';
import type { Finding, MineUse } from '../core/use/mine-use';
import type { StandingThen } from '../core/use/standing';
import * as m from './compiled/messages.js';
import { describeDate } from './dates';
import { nameMark, nameTreatyState } from './treaty';

const NAMES: Readonly<Record<Finding, () => string>> = {
	confirmed: m.use_finding_confirmed,
	credible_allegation: m.use_finding_credible_allegation,
	allegation: m.use_finding_allegation,
	denied: m.use_finding_denied,
	new_contamination: m.use_finding_new_contamination,
	unconfirmed_report: m.use_finding_unconfirmed_report
};

export function nameFinding(finding: Finding): string {
	return NAMES[finding]();
}

/** Levels of use, and what each says. */
export function levelsOfUse(): readonly { readonly name: string; readonly text: string }[] {
	return [
		{ name: m.use_finding_confirmed(), text: m.use_means_confirmed() },
		{ name: m.use_finding_credible_allegation(), text: m.use_means_credible_allegation() },
		{ name: m.use_finding_allegation(), text: m.use_means_allegation() },
		{ name: m.use_finding_denied(), text: m.use_means_denied() }
	];
}

/** "2024 to June 2025"; one date where both ends are one. */
export function describePeriod({ from, to }: Pick<UsePeriod, 'from' | 'to'>): string {
	return from === to
		? describeDate(from)
		: m.use_period({ from: describeDate(from), to: describeDate(to) });
}

/** Where on the page, and what our note says: "on the page: Key Findings; one of at least 13 countries". Empty for nothing. */
export function describeRemarks({ locator, note }: Pick<MineUse, 'locator' | 'note'>): string {
	return [...(locator ? [m.use_locator({ locator })] : []), ...(note ? [note] : [])].join('; ');
}

export function nameWeapon(weapon: MineUse['weapon']): string {
	return weapon === 'improvised' ? m.use_weapon_improvised() : m.use_weapon_antipersonnel();
}

/** "confirmed: 24 statements, 9 places". */
export function describeLevel(finding: Finding, entries: readonly UseEntry[]): string {
	const [statements, places] = [countStatements(entries), placesOf(entries).length];
	return m.use_level({
		level: nameFinding(finding),
		statements:
			statements === 1
				? m.use_level_statements_one()
				: m.use_level_statements({ count: statements }),
		places: places === 1 ? m.use_level_places_one() : m.use_level_places({ count: places })
	});
}

/** The finding of the page in a sentence: confirmed apart from alleged. */
export function headUse(newest: NewUse | null): string {
	if (newest === null) return m.use_headline_none();
	const of = (...findings: readonly Finding[]) =>
		new Set(
			newest.levels
				.filter(({ finding }) => findings.includes(finding))
				.flatMap(({ entries }) => placesOf(entries))
		).size;
	return m.use_headline({
		date: describeDate(newest.since),
		confirmed: of('confirmed'),
		alleged: of('credible_allegation', 'allegation')
	});
}

/** "bound, suspension declared": the mark stands beside the state and changes nothing. */
export function describeStandingThen({ state, suspended }: StandingThen): string {
	return suspended
		? `${nameTreatyState(state)}, ${nameMark('suspension_declared')}`
		: nameTreatyState(state);
}
