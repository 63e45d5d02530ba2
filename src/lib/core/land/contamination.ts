/**
 * Published areas of land, and bands where only a word was printed.
 *
 * Units: km². Potential land awaits survey; suspected and confirmed land was surveyed; `area_km2` is land of which the
 * page does not say which. Four different things: never added, never on one axis.
 */
import type { Qualifier } from '../figures/figure';
import type { Cited } from '../sources/cited';
import type { Hazard } from './hazard';

export const AREA_MEASURES = [
	'potential_km2',
	'suspected_km2',
	'confirmed_km2',
	'area_km2'
] as const;
export type AreaMeasure = (typeof AREA_MEASURES)[number];

export const BANDS = [
	'massive',
	'heavy',
	'medium',
	'small',
	'residual',
	'suspected',
	'unknown'
] as const;
/** `residual`, `suspected` and `unknown` are states of knowledge, not sizes. */
export type Band = (typeof BANDS)[number];

export const SCALES = ['monitor', 'mine_action_review', 'not_stated'] as const;
/** Whose bands: the same words mean other areas in each. */
export type Scale = (typeof SCALES)[number];

interface OfLand extends Cited {
	readonly place: string;
	/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
	readonly asOf: string;
	readonly hazard: Hazard;
	readonly locator: string | null;
}

export interface Area extends OfLand {
	readonly measure: AreaMeasure;
	readonly value: number;
	readonly qualifier: Qualifier;
}

export interface Banded extends OfLand {
	readonly measure: 'band';
	readonly band: Band;
	readonly scale: Scale;
}

export type Contamination = Area | Banded;

/** What a band means in one edition, as far as a page says. */
export interface BandMeaning extends Cited {
	readonly scale: Scale;
	/** Null where it is not said of which edition. */
	readonly edition: string | null;
	readonly band: Band;
	/** The word that was printed: *light* was the Monitor's word for small until 2018. */
	readonly printedTerm: string;
	/** km²; null where no page read gives a threshold. */
	readonly minKm2: number | null;
	readonly maxKm2: number | null;
}

/** How many states and areas an edition lists as contaminated. */
export interface ContaminatedStates extends Cited {
	readonly series: string;
	readonly editionYear: number;
	readonly asOf: string;
	/** Null where the page gives only the number together. */
	readonly states: number | null;
	readonly otherAreas: number | null;
	readonly total: number | null;
	readonly status: string;
	readonly qualifier: Qualifier;
}
