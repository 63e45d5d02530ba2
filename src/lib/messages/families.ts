/** Why numbers are not added, divided, ranked or drawn together, in a sentence; and what families are called. */
import type { Family } from '../core/families/family';
import type { Refusal } from '../core/families/refusal';
import { nameCounterOf, nameCoverage } from './card';
import * as m from './compiled/messages.js';
import { listOf } from './lists';

export function describeRefusal({ refusal, of }: Refusal): string {
	switch (refusal) {
		case 'family':
			return describeFamilies(of);
		case 'coverage':
			return m.refusal_coverage({ coverages: of.map(nameCoverage).join('; ') });
		case 'counter':
			return m.refusal_counter({
				counters: of.map(nameCounterOf).join('; ')
			});
		case 'series':
			return m.refusal_series({ series: listOf(of.map(nameSeries)) });
		case 'predecessor':
			return of.includes('SRB') ? m.refusal_predecessor_SRB() : m.refusal_predecessor_SDN();
		case 'no_population':
			return of.length === 0 ? m.refusal_no_population() : m.note_no_child_population();
		default:
			return PLAIN[refusal]();
	}
}

type Plain = Exclude<
	Refusal['refusal'],
	'family' | 'coverage' | 'counter' | 'series' | 'predecessor' | 'no_population'
>;

const PLAIN: Readonly<Record<Plain, () => string>> = {
	hazard: m.refusal_hazard,
	whole_and_part: m.refusal_whole_and_part,
	overlap: m.refusal_overlap,
	cut: m.refusal_cut,
	same_figure: m.refusal_same_figure,
	world: m.refusal_world,
	phase: m.refusal_phase,
	shared_places: m.refusal_shared_places,
	stock: m.refusal_stock,
	places: m.refusal_places,
	periods: m.refusal_periods,
	same_states: m.refusal_same_states,
	band: m.refusal_band,
	percentages: m.refusal_percentages,
	base: m.refusal_base,
	base_not_stated: m.refusal_base_not_stated,
	no_quantities: m.refusal_no_quantities
};

/** What the families are, and what sets the pairs apart that are most often mixed up. */
function describeFamilies(families: readonly string[]): string {
	const among = (...wanted: readonly Family[]) => wanted.every((one) => families.includes(one));
	const known = Object.entries(FAMILIES).filter(([family]) => families.includes(family));
	return [
		m.refusal_family({ families: known.map(([, name]) => name()).join('; ') }),
		among('mines_erw', 'cluster_munitions') ? m.refusal_family_cluster() : null,
		among('deaths_in_events') ? m.refusal_family_events() : null,
		among('potential_area') ? m.refusal_family_potential() : null,
		among('bands_monitor', 'bands_mine_action_review') ? m.refusal_family_bands() : null
	]
		.filter((sentence) => sentence !== null)
		.join(' ');
}

const FAMILIES: Readonly<Record<Family, () => string>> = {
	mines_erw: m.family_mines_erw,
	cluster_munitions: m.family_cluster_munitions,
	cluster_munition_attacks: m.family_cluster_munition_attacks,
	cluster_munition_remnants: m.family_cluster_munition_remnants,
	mines_only: m.family_mines_only,
	antivehicle_mines: m.family_antivehicle_mines,
	erw_only: m.family_erw_only,
	explosive_devices: m.family_explosive_devices,
	deaths_in_events: m.family_deaths_in_events,
	places_with_casualties: m.family_places_with_casualties,
	contaminated_states: m.family_contaminated_states,
	percentages: m.family_percentages,
	potential_area: m.family_potential_area,
	suspected_area: m.family_suspected_area,
	confirmed_area: m.family_confirmed_area,
	unspecified_area: m.family_unspecified_area,
	bands_monitor: m.family_bands_monitor,
	bands_mine_action_review: m.family_bands_mine_action_review,
	bands_not_stated: m.family_bands_not_stated,
	released_area: m.family_released_area,
	mines_destroyed: m.family_mines_destroyed,
	erw_destroyed: m.family_erw_destroyed,
	stock_estimated: m.family_stock_estimated,
	stock_declared: m.family_stock_declared,
	stock_destroyed: m.family_stock_destroyed,
	stock_retained: m.family_stock_retained,
	funding_international: m.family_funding_international,
	funding_international_unallocated: m.family_funding_international_unallocated,
	funding_total: m.family_funding_total,
	funding_un_peacekeeping: m.family_funding_un_peacekeeping,
	population: m.family_population
};

export function nameFamily(family: Family): string {
	return FAMILIES[family]();
}

const SERIES: Readonly<Record<string, () => string>> = {
	monitor: m.series_monitor,
	mine_action_review: m.series_mine_action_review,
	national: m.series_national,
	other: m.series_other,
	landmine_monitor: m.series_landmine_monitor,
	clearing_the_mines: m.series_clearing_the_mines
};

/** Who publishes a series of land results or of contaminated states. */
export function nameSeries(code: string): string {
	return SERIES[code]?.() ?? code;
}
