/** Numbers of tables other than casualties in words: with their unit, and no digit more or fewer than printed. */
import type { Thing } from '../core/families/family';
import type { Qualifier } from '../core/figures/figure';
import * as m from './compiled/messages.js';
import { LOCALE } from './locale';
import { qualified } from './numbers';

const printed = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 6 });

/** "219.31". */
export function formatPrinted(number: number): string {
	return printed.format(number);
}

/** "about 170 km²". */
export function describeQuantity(thing: Thing, value: number, qualifier: Qualifier): string {
	return qualified(qualifier, withUnit(thing, formatPrinted(value)));
}

function withUnit({ table, codes }: Thing, number: string): string {
	const measure = codes['measure'] ?? '';
	if (measure.endsWith('_km2')) return m.quantity_km2({ number });
	if (measure === 'erw_destroyed') return m.quantity_erw({ number });
	switch (table) {
		case 'clearance':
		case 'clearance_cumulative':
		case 'stockpiles':
			return m.quantity_mines({ number });
		case 'casualties':
		case 'casualties_cumulative':
			return m.quantity_people({ number });
		case 'funding':
			return m.quantity_usd({ number });
		case 'shares':
			return m.shares_percent_value({ number });
		default:
			return number;
	}
}

const LAND: Readonly<Record<string, () => string>> = {
	cleared_km2: m.land_cleared_km2,
	reduced_km2: m.land_reduced_km2,
	cancelled_km2: m.land_cancelled_km2,
	cancelled_or_reduced_km2: m.land_cancelled_or_reduced_km2,
	released_km2: m.land_released_km2,
	mines_destroyed: m.family_mines_destroyed,
	erw_destroyed: m.family_erw_destroyed
};

/** What was done to land: "land cleared". */
export function nameResult(measure: string): string {
	return LAND[measure]?.() ?? measure;
}

const HAZARDS: Readonly<Record<string, () => string>> = {
	antipersonnel: m.hazard_antipersonnel,
	antipersonnel_improvised: m.hazard_antipersonnel_improvised,
	antivehicle: m.hazard_antivehicle,
	cluster_remnant: m.hazard_cluster_remnant,
	erw: m.hazard_erw,
	all_mines: m.hazard_all_mines,
	mixed: m.hazard_mixed
};

export function nameHazard(hazard: string): string {
	return HAZARDS[hazard]?.() ?? hazard;
}
