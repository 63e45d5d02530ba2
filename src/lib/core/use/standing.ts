/** What the state of an actor was to the Mine Ban Convention when a statement's period ended: laying is not having. */
import { lastDay } from '../dates/iso-date';
import type { Place } from '../places/place';
import type { Act } from '../treaty/act';
import { treatyMarks, treatyStateOn, type TreatyState } from '../treaty/status';
import type { MineUse } from './mine-use';

/** A declared suspension changes nothing: it stands beside the state. */
export interface StandingThen {
	readonly state: TreatyState;
	readonly suspended: boolean;
}

/** The word of the table for an actor that no page names. */
const NOBODY = 'not stated';

/** Null for areas that are no states, and where nobody is named. @param acts of the state of the actor's place */
export function standingThen(
	{ actor, to }: MineUse,
	actorPlace: Pick<Place, 'kind'> | undefined,
	acts: readonly Act[]
): StandingThen | null {
	if (actor === NOBODY || actorPlace?.kind !== 'state') return null;
	const on = lastDay(to);
	return {
		state: treatyStateOn(acts, on),
		suspended: treatyMarks(acts).some(
			(mark) => mark.mark === 'suspension_declared' && mark.on <= on
		)
	};
}
