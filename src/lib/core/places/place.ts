/** A state, an area listed apart, or the world (`WLD`). Codes are ISO 3166-1 alpha-3, X-codes for areas without one. */
export interface Place {
	readonly place: string;
	readonly name: string;
	readonly kind: 'state' | 'other_area' | 'world';
	/** As the Monitor groups states; null for the world. */
	readonly region: string | null;
	/** Other names under which readers look for it. */
	readonly aliases: readonly string[];
	/** Neutral note to show wherever the place is named; null where nothing is disputed. */
	readonly disputedNote: string | null;
}

export const WORLD = 'WLD';

/** Looks a place's name up by code; a code without a name speaks for itself. */
export function placeNamesOf(names: Readonly<Record<string, string>>): (place: string) => string {
	return (place) => names[place] ?? place;
}
