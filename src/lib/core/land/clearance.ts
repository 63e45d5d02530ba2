/**
 * What was done to land and ordnance, in one year or over several.
 *
 * Units: km² for land, items for mines and ERW. Released land is cleared, reduced and cancelled land together. Results
 * of two series never stand on one line.
 */
import type { Qualifier } from '../figures/figure';
import type { Cited } from '../sources/cited';
import type { Hazard } from './hazard';

export const RESULTS = [
	'cleared_km2',
	'reduced_km2',
	'cancelled_km2',
	'cancelled_or_reduced_km2',
	'released_km2',
	'mines_destroyed',
	'erw_destroyed'
] as const;
/** `cancelled_or_reduced_km2`: printed as one number. */
export type Result = (typeof RESULTS)[number];

export const CLEARANCE_COVERAGES = [
	'national',
	'partial',
	'part_year',
	'states_parties',
	'world'
] as const;
export type ClearanceCoverage = (typeof CLEARANCE_COVERAGES)[number];

export const CLEARANCE_SERIES = ['monitor', 'mine_action_review', 'national', 'other'] as const;
export type ClearanceSeries = (typeof CLEARANCE_SERIES)[number];

interface Cleared extends Cited {
	readonly place: string;
	readonly hazard: Hazard;
	readonly measure: Result;
	readonly value: number;
	readonly qualifier: Qualifier;
	readonly locator: string | null;
}

export interface Clearance extends Cleared {
	/** Of the work, not of the report. */
	readonly year: number;
	readonly coverage: ClearanceCoverage;
	readonly series: ClearanceSeries;
}

export interface ClearanceOverYears extends Cleared {
	/** Both ends inclusive, each as precise as printed. */
	readonly from: string;
	readonly to: string;
}
