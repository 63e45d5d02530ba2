/**
 * Families of numbers: those of two families are never added, divided by each other, ranked together or drawn on one
 * axis, whatever their units.
 *
 * Bands of two scales are two families; so is each scope of casualties, and each state of knowledge about land.
 */
export const FAMILIES = [
	'mines_erw',
	'cluster_munitions',
	'cluster_munition_attacks',
	'cluster_munition_remnants',
	'mines_only',
	'antivehicle_mines',
	'erw_only',
	'explosive_devices',
	'deaths_in_events',
	'places_with_casualties',
	'contaminated_states',
	'percentages',
	'potential_area',
	'suspected_area',
	'confirmed_area',
	'unspecified_area',
	'bands_monitor',
	'bands_mine_action_review',
	'bands_not_stated',
	'released_area',
	'mines_destroyed',
	'erw_destroyed',
	'stock_estimated',
	'stock_declared',
	'stock_destroyed',
	'stock_retained',
	'funding_international',
	'funding_international_unallocated',
	'funding_total',
	'funding_un_peacekeeping',
	'population'
] as const;
export type Family = (typeof FAMILIES)[number];

/** Tables with numbers, and a reader's own file of events. */
export const TABLES = [
	'casualties',
	'casualties_cumulative',
	'casualty_places',
	'shares',
	'contamination',
	'contaminated_states',
	'clearance',
	'clearance_cumulative',
	'stockpiles',
	'funding',
	'population',
	'events'
] as const;
export type Table = (typeof TABLES)[number];

/** What a number stands for: its table and the codes of its row. Null and empty: the code does not apply. */
export interface Thing {
	readonly table: Table;
	readonly codes: Readonly<Record<string, string | null>>;
}

/** A code of a thing, empty where it does not apply. */
export function codeOf({ codes }: Thing, column: string): string {
	return codes[column] ?? '';
}

/** @throws RangeError for a code that belongs to no family: a new one must be given one before anything can be done */
export function familyOf(thing: Thing): Family {
	const family = findFamily(thing);
	if (!family)
		throw new RangeError(`A row of ${thing.table} belongs to no family: "${nameOfFamily(thing)}".`);
	return family;
}

/** Undefined for codes that stand together in no row: a band without a scale. */
export function findFamily(thing: Thing): Family | undefined {
	const name = nameOfFamily(thing);
	return FAMILIES.find((known) => known === name);
}

function nameOfFamily(thing: Thing): string {
	const measure = codeOf(thing, 'measure');
	switch (thing.table) {
		case 'casualties':
			return codeOf(thing, 'scope') || 'mines_erw';
		case 'casualties_cumulative':
			return 'mines_erw';
		case 'casualty_places':
			return 'places_with_casualties';
		case 'contaminated_states':
			return 'contaminated_states';
		case 'shares':
			return 'percentages';
		case 'contamination':
			return measure === 'band'
				? `bands_${codeOf(thing, 'scale')}`
				: measure.replace(/^area_km2$/, 'unspecified_area').replace(/_km2$/, '_area');
		case 'clearance':
		case 'clearance_cumulative':
			return measure.endsWith('_km2') ? 'released_area' : measure;
		case 'stockpiles':
			return `stock_${measure}`;
		case 'funding':
			return `funding_${codeOf(thing, 'scope')}`;
		case 'population':
			return 'population';
		case 'events':
			return 'deaths_in_events';
	}
}
