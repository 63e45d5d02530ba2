/**
 * Contaminated land across places. Nothing is added and nothing is ranked: the four measures are four things, and each
 * area was estimated in another way.
 *
 * Units: km².
 */
import { groupedBy } from '../grouped-by';
import {
	AREA_MEASURES,
	SCALES,
	type Area,
	type AreaMeasure,
	type Banded,
	type Contamination,
	type Scale
} from './contamination';
import { newestFirst, newestOf } from './newest';

/** Areas of one place, by what they measure. A measure without a row has an empty list: it is not in our tables. */
export interface PlaceAreas {
	readonly place: string;
	readonly areas: Readonly<Record<AreaMeasure, readonly Area[]>>;
}

/** The newest area of each place, measure and hazard. Places in the order of their rows. */
export function newestAreas(rows: readonly Contamination[]): readonly PlaceAreas[] {
	const newest = newestOf(
		rows.filter(isArea),
		({ place, measure, hazard }) => `${place} ${measure} ${hazard}`,
		({ asOf }) => asOf
	);
	return [...groupedBy(newest, ({ place }) => place)].map(([place, own]) => ({
		place,
		areas: byMeasure(own)
	}));
}

/**
 * Every area of the places for which potential land was published: land that awaits survey, and that nobody should set
 * beside surveyed land. Newest first in each measure.
 */
export function laddersOfPotential(rows: readonly Contamination[]): readonly PlaceAreas[] {
	return [...groupedBy(rows.filter(isArea), ({ place }) => place)]
		.filter(([, own]) => own.some(({ measure }) => measure === 'potential_km2'))
		.map(([place, own]) => ({ place, areas: byMeasure(newestFirst(own, ({ asOf }) => asOf)) }));
}

/** The newest band of each place and hazard in each scale: the same word means another area in another scale. */
export function newestBands(
	rows: readonly Contamination[]
): readonly { readonly scale: Scale; readonly bands: readonly Banded[] }[] {
	const newest = newestOf(
		rows.filter((row) => row.measure === 'band'),
		({ place, scale, hazard }) => `${place} ${scale} ${hazard}`,
		({ asOf }) => asOf
	);
	return SCALES.map((scale) => ({ scale, bands: newest.filter((row) => row.scale === scale) }));
}

export function isArea(row: Contamination): row is Area {
	return row.measure !== 'band';
}

function byMeasure(rows: readonly Area[]): PlaceAreas['areas'] {
	const of = (measure: AreaMeasure) => rows.filter((row) => row.measure === measure);
	const [potential, suspected, confirmed, unspecified] = AREA_MEASURES;
	return {
		[potential]: of(potential),
		[suspected]: of(suspected),
		[confirmed]: of(confirmed),
		[unspecified]: of(unspecified)
	};
}
