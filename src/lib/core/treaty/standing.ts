/**
 * What every place is to the Mine Ban Convention on one day, worked out from the acts.
 *
 * Areas listed apart are no states: they can neither join nor stand outside, and have no state of a state.
 */
import type { IsoDate } from '../dates/iso-date';
import type { Place } from '../places/place';
import { actsByPlace, type Act } from './act';
import { treatyMarks, treatySpans, type TreatyMark, type TreatyState } from './status';

export interface Standing {
	readonly place: string;
	/** Null for an area listed apart. */
	readonly state: TreatyState | null;
	/** The day the state counts from; null where no act made it: never joined, or no state. */
	readonly since: IsoDate | null;
	/** The act that made it. */
	readonly act: Act | null;
	/** Marks that stand on the day. An undated act stands from the first day that its date may mean. */
	readonly marks: readonly TreatyMark[];
}

/** Which kind a place is, all that a standing needs of it. */
export type PlaceKind = Pick<Place, 'place' | 'kind'>;

/** Standings of every state and area on a day, in the order of the places. The world is left out. */
export function standingsOn(
	acts: readonly Act[],
	places: readonly PlaceKind[],
	on: IsoDate
): readonly Standing[] {
	const own = actsByPlace(acts);
	return places
		.filter(({ kind }) => kind !== 'world')
		.map((place) => standingOn(own.get(place.place) ?? [], place, on));
}

/** The standing of one place. Acts of that place only. */
export function standingOn(
	acts: readonly Act[],
	{ place, kind }: PlaceKind,
	on: IsoDate
): Standing {
	if (kind !== 'state') return { place, state: null, since: null, act: null, marks: [] };
	const span = treatySpans(acts).findLast(({ from }) => from === null || from <= on);
	return {
		place,
		state: span?.state ?? 'never_joined',
		since: span?.from ?? null,
		act: span?.act ?? null,
		// "2026" comes before every day of 2026.
		marks: treatyMarks(acts).filter(({ act }) => act.date <= on)
	};
}
