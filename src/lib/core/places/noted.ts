import type { Place } from './place';

/** Places with a note that some rows name, by name: the note is shown wherever the place is. */
export function notedPlaces(codes: readonly string[], places: readonly Place[]): readonly Place[] {
	const named = new Set(codes);
	return places
		.filter(({ place, disputedNote }) => disputedNote !== null && named.has(place))
		.toSorted((a, b) => a.name.localeCompare(b.name));
}
