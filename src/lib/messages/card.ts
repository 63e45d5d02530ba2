/** The source card in words: what a row counts, and how it is cited. */
import type { Counted, PublishedValue } from '../core/figures/published-value';
import type { Source } from '../core/sources/source';
import * as m from './compiled/messages.js';
import { describeDate } from './dates';
import { describeValue } from './harm';

const MEASURES: Readonly<Record<string, () => string>> = {
	casualties: m.cut_casualties,
	killed: m.cut_killed,
	injured: m.cut_injured,
	survival_unknown: m.cut_survival_unknown
};

type Words = Readonly<Record<string, () => string>>;

const GROUPS: Words = {
	civilian: m.cut_group_civilian,
	military: m.cut_group_military,
	deminer: m.cut_group_deminer,
	unknown: m.cut_group_unknown
};

const AGES: Words = {
	child: m.cut_age_child,
	adult: m.cut_age_adult,
	unknown: m.cut_age_unknown
};

const SEXES: Words = {
	female: m.cut_sex_female,
	male: m.cut_sex_male,
	unknown: m.cut_sex_unknown
};

const DEVICES: Words = {
	antipersonnel: m.cut_device_antipersonnel,
	antivehicle: m.cut_device_antivehicle,
	improvised: m.cut_device_improvised,
	cluster_remnant: m.cut_device_cluster_remnant,
	erw: m.cut_device_erw,
	unspecified_mine: m.cut_device_unspecified_mine,
	booby_trap: m.cut_device_booby_trap,
	mixed: m.cut_device_mixed,
	unknown: m.cut_device_unknown
};

const SCOPES: Words = {
	mines_erw: m.cut_scope_mines_erw,
	cluster_munitions: m.cut_scope_cluster_munitions,
	cluster_munition_attacks: m.cut_scope_cluster_munition_attacks,
	cluster_munition_remnants: m.cut_scope_cluster_munition_remnants,
	mines_only: m.cut_scope_mines_only,
	antivehicle_mines: m.cut_scope_antivehicle_mines,
	erw_only: m.cut_scope_erw_only,
	explosive_devices: m.cut_scope_explosive_devices
};

const COVERAGES: Words = {
	world: m.cut_coverage_world,
	national: m.cut_coverage_national,
	subnational: m.cut_coverage_subnational,
	part_year: m.cut_coverage_part_year,
	incomplete: m.cut_coverage_incomplete,
	non_calendar: m.cut_coverage_non_calendar
};

/** Coverages of other tables. */
const OTHER_COVERAGES: Words = {
	states_parties: m.coverage_states_parties,
	partial: m.coverage_partial,
	states: m.coverage_states,
	states_and_areas: m.coverage_states_and_areas,
	calendar_year: m.coverage_calendar_year,
	confirmed: m.coverage_confirmed,
	confirmed_or_suspected: m.coverage_confirmed_or_suspected,
	identified: m.coverage_identified
};

const COUNTERS: Words = {
	anama: m.counter_anama,
	azcbl: m.counter_azcbl,
	government_of_turkey: m.counter_government_of_turkey,
	government_of_thailand: m.counter_government_of_thailand,
	national_strategy: m.counter_national_strategy,
	unmas: m.counter_unmas
};

/** "by antipersonnel mines". */
export function describeDevice(device: string): string {
	return inWords(DEVICES, device) ?? device;
}

/** A code of the tables in words; "all" needs none, and a code without words stands for itself. */
const inWords = (words: Words, code: string): string | null =>
	code === 'all' ? null : (words[code]?.() ?? code);

/** "people killed", "people killed or injured, …": what one unit of a row is. */
export function nameCounted(measure: string): string {
	return inWords(MEASURES, measure) ?? measure;
}

/** What a figure counts in few words: "people killed, civilians only". What is usual goes without saying. */
export function nameCut(value: Counted): string {
	const { measure, group, age, sex, device, scope, coverage, counter } = value;
	const usual = coverage === 'national' || coverage === 'world';
	return [
		measure === 'casualties' ? m.unit_casualties() : nameCounted(measure),
		inWords(GROUPS, group),
		inWords(AGES, age),
		inWords(SEXES, sex),
		scope === 'mines_erw' ? null : inWords(SCOPES, scope),
		inWords(DEVICES, device),
		usual ? null : inWords(COVERAGES, coverage),
		counter === null ? null : m.cut_counter_short({ counter: nameCounter(counter) })
	]
		.filter((part) => part !== null)
		.join(', ');
}

const nameCounter = (code: string): string => inWords(COUNTERS, code) ?? code;

/** The body behind a count; that of the source itself where it names no other. */
export function nameCounterOf(counter: string | null): string {
	return counter ? nameCounter(counter) : m.refusal_counter_none();
}

/** What a number covers of a country, a year or the world, whatever its table. */
export function nameCoverage(code: string): string {
	return inWords({ ...COVERAGES, ...OTHER_COVERAGES }, code) ?? code;
}

/** Everything that sets a figure apart from others of its place and year, in words. */
export function describeCut(value: PublishedValue): string {
	const { measure, group, age, sex, device, scope, coverage, counter } = value;
	return [
		nameCounted(measure),
		inWords(GROUPS, group),
		inWords(AGES, age),
		inWords(SEXES, sex),
		// A device says more than the scope of mines and remnants that it belongs to.
		scope === 'mines_erw' && device !== 'all' ? null : inWords(SCOPES, scope),
		inWords(DEVICES, device),
		inWords(COVERAGES, coverage),
		counter === null ? null : m.cut_counter({ counter: nameCounter(counter) })
	]
		.filter((part) => part !== null)
		.join(', ');
}

/** One line to cite a published value by: who printed it, where in it, and the row it stands in here. */
export function citeValue(
	value: PublishedValue,
	source: Source,
	placeName: string,
	version: string
): string {
	return m.cite_figure({
		publisher: source.publisher,
		title: source.title,
		edition: value.edition ? m.cite_edition({ edition: value.edition }) : '',
		published: value.published ? describeDate(value.published) : m.source_undated(),
		locator: value.locator ?? m.card_locator_none(),
		figure: `${describeValue(value)} ${nameCounted(value.measure)}`,
		place: placeName,
		year: value.year,
		version,
		id: value.id
	});
}
