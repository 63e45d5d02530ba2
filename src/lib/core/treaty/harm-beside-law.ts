/**
 * Recorded harm of one year beside what each place is to the convention on a day.
 *
 * Figures stand under a status and are never added by it: the tables hold a few places of a world total, and where the
 * rest was hurt they do not say. A status is no cause of a figure.
 */
import { addable } from '../families/alike';
import { restOfWorld } from '../families/world-arithmetic';
import type { PlaceYear } from '../harm/place-year';
import type { Placed } from '../harm/placed';
import type { Standing } from './standing';
import { TREATY_STATES, type TreatyState } from './status';

export interface LawGroup {
	/** Null for areas listed apart, which have no status. */
	readonly state: TreatyState | null;
	readonly figures: readonly PlaceYear[];
}

/**
 * National figures of a year by status on a day; a status without one is left out. Places keep the order they came in.
 */
export function harmByStatus(
	figures: readonly PlaceYear[],
	standings: readonly Standing[]
): readonly LawGroup[] {
	const stateOf = new Map(standings.map(({ place, state }) => [place, state]));
	return [...TREATY_STATES, null]
		.map((state) => ({
			state,
			figures: figures.filter(({ place }) => (stateOf.get(place) ?? null) === state)
		}))
		.filter(({ figures: own }) => own.length > 0);
}

/** People of the world total whom no table places in a country, our calculation; null where it cannot be worked out. */
export function unplaced({ world, figures }: Placed): number | null {
	return restOfWorld(world, addable(figures));
}
