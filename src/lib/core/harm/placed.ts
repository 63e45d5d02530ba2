/**
 * How much of a world total can be placed in a country here.
 *
 * National figures never make the world total: this says how far they reach, as our calculation, and is no share by place.
 */
import { addable } from '../families/alike';
import { sumOf } from '../families/arithmetic';
import { percentOfWorld } from '../families/world-arithmetic';
import type { PlaceYear } from './place-year';

export interface Placed {
	readonly world: PlaceYear;
	/** National figures of the year, each place once. */
	readonly figures: readonly PlaceYear[];
	/** People in those figures. */
	readonly sum: number;
	/** Whole per cent of the world total. */
	readonly percent: number;
}

/** Null when the year has no world total, or one of nobody. */
export function placedInCountries(
	figures: readonly PlaceYear[],
	world: PlaceYear | undefined
): Placed | null {
	if (!world) return null;
	const own = figures.filter(({ year, place }) => year === world.year && place !== world.place);
	const parts = addable(own);
	const percent = percentOfWorld(world, parts);
	return percent === null
		? null
		: { world, figures: own, sum: sumOf(parts), percent: Math.round(percent) };
}
