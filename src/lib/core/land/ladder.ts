/**
 * Land of one place as a ladder: potential, suspected, confirmed, of a kind the page does not say, released. Each rung
 * stands for itself: land moves from one to the next as it is surveyed and cleared, so nothing is added across them.
 *
 * Units: km²; bands are words of a scale.
 */
import { refusalsOf } from '../families/guard';
import type { Refusal } from '../families/refusal';
import type { Clearance } from './clearance';
import {
	AREA_MEASURES,
	SCALES,
	type Area,
	type AreaMeasure,
	type BandMeaning,
	type Banded,
	type Contamination,
	type Scale
} from './contamination';
import { thingOfLand } from './land-thing';
import { newestFirst, newestOf } from './newest';

/** Both lists empty: no row of the rung is in our tables. */
export interface Rung<T> {
	/** Every row of the newest date of each hazard. */
	readonly newest: readonly T[];
	/** All others, newest first. */
	readonly older: readonly T[];
}

export interface Ladder {
	readonly areas: Readonly<Record<AreaMeasure, Rung<Area>>>;
	/** Totals that were printed, of one year each; never worked out from their parts. */
	readonly released: Rung<Clearance>;
	/** Scales with a band of the place. */
	readonly bands: readonly { readonly scale: Scale; readonly rung: Rung<ReadBand> }[];
	/** Why the newest areas make no sum; empty for one alone. */
	readonly refusals: readonly Refusal[];
}

/** A band with what its word means in its edition, as far as a page says. */
export interface ReadBand extends Banded {
	/** The word of that edition; null where no row says it. */
	readonly printed: BandMeaning | null;
	/** Of the same scale, with its limits; null where no page read gives any. */
	readonly limits: BandMeaning | null;
}

export const RUNGS = [...AREA_MEASURES, 'released_km2'] as const;
export type RungName = (typeof RUNGS)[number];

/** Of one place. Null where neither an area nor a band nor a released total is in our tables. */
export function ladderOf(
	land: readonly Contamination[],
	results: readonly Clearance[],
	meanings: readonly BandMeaning[]
): Ladder | null {
	const areas = land.filter((row) => row.measure !== 'band');
	const bands = land.filter((row) => row.measure === 'band');
	const released = results.filter(({ measure }) => measure === 'released_km2');
	if (areas.length + bands.length + released.length === 0) return null;
	const of = (measure: AreaMeasure) =>
		rungOf(
			areas.filter((row) => row.measure === measure),
			({ hazard }) => hazard,
			({ asOf }) => asOf
		);
	const [potential, suspected, confirmed, unspecified] = AREA_MEASURES;
	const rungs = {
		[potential]: of(potential),
		[suspected]: of(suspected),
		[confirmed]: of(confirmed),
		[unspecified]: of(unspecified)
	};
	const shown = AREA_MEASURES.flatMap((measure) => rungs[measure].newest);
	return {
		areas: rungs,
		released: rungOf(
			released,
			({ hazard, series, coverage }) => `${hazard} ${series} ${coverage}`,
			({ year }) => String(year)
		),
		bands: SCALES.flatMap((scale) => {
			const own = bands.filter((band) => band.scale === scale).map((band) => read(band, meanings));
			if (own.length === 0) return [];
			return [
				{
					scale,
					rung: rungOf(
						own,
						({ hazard }) => hazard,
						({ asOf }) => asOf
					)
				}
			];
		}),
		refusals: refusalsOf('add', shown.map(thingOfLand))
	};
}

export function rungRows(ladder: Ladder, name: RungName): Rung<Area | Clearance> {
	return name === 'released_km2' ? ladder.released : ladder.areas[name];
}

function rungOf<T>(
	rows: readonly T[],
	keyOf: (row: T) => string,
	dateOf: (row: T) => string
): Rung<T> {
	const newest = newestOf(rows, keyOf, dateOf);
	const older = rows.filter((row) => !newest.includes(row));
	return { newest: newestFirst(newest, dateOf), older: newestFirst(older, dateOf) };
}

/** The words *light* and *small* are one band: which was printed hangs on the edition, which is that of the band's year. */
function read(band: Banded, meanings: readonly BandMeaning[]): ReadBand {
	const own = meanings.filter((some) => some.scale === band.scale && some.band === band.band);
	return {
		...band,
		printed: own.find(({ edition }) => edition === band.asOf.slice(0, 4)) ?? null,
		limits: own.find(({ minKm2, maxKm2 }) => minKm2 !== null || maxKm2 !== null) ?? null
	};
}
