/** What figures of places are of the world's figure: our calculation. */
import { isWholeOf, type Addable } from './alike';
import { percentOf, sumOf, type Figure } from './arithmetic';

/** How much of the world's figure stands in places, per cent; null where it is not the whole of them. */
export function percentOfWorld(world: Figure, figures: Addable<Figure>): number | null {
	return isWholeOf(world, figures) ? percentOf(sumOf(figures), world.value) : null;
}

/**
 * People of the world's figure whom the figures of places do not hold. Null where these are no part of it, or hold more: they
 * stand in other sources.
 */
export function restOfWorld(world: Figure, figures: Addable<Figure>): number | null {
	const rest = world.value - sumOf(figures);
	return isWholeOf(world, figures) && rest >= 0 ? rest : null;
}
