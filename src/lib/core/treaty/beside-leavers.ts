/** Which statements of use and which figures stand beside the states that leave. None of them says why a state leaves. */
import type { PlaceYear } from '../harm/place-year';
import type { MineUse } from '../use/mine-use';

/** Figures of one state, newest first; empty where the tables hold none. */
export interface OwnFigures {
	readonly place: string;
	readonly figures: readonly PlaceYear[];
}

export function ownFigures(
	places: readonly string[],
	figures: readonly PlaceYear[]
): readonly OwnFigures[] {
	return places.map((place) => ({
		place,
		figures: figures.filter((figure) => figure.place === place).toReversed()
	}));
}

/** Statements about a place or an actor of it, newest period first. */
export function useAbout(uses: readonly MineUse[], places: readonly string[]): readonly MineUse[] {
	return uses
		.filter(({ place, actorPlace }) => places.includes(place) || places.includes(actorPlace))
		.toSorted(
			(a, b) => b.to.localeCompare(a.to) || b.from.localeCompare(a.from) || a.id.localeCompare(b.id)
		);
}
