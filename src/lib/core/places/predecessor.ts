/** Names that stood for more land in earlier years: their figures before and after are of two territories. */
export interface Predecessor {
	/** The place that kept the name and code. */
	readonly place: string;
	/** Last year in which it also held the other. */
	readonly until: number;
	/** The place that was still a part of it. */
	readonly held: string;
	/** The one table that it is true of; null where it is true of all. Serbia's casualties come from a page of Serbia alone. */
	readonly only: 'clearance' | null;
}

export const PREDECESSORS: readonly Predecessor[] = [
	{ place: 'SDN', until: 2008, held: 'SSD', only: null },
	{ place: 'SRB', until: 2005, held: 'MNE', only: 'clearance' }
];

const OF_CASUALTIES = PREDECESSORS.filter(({ only }) => only === null);

/** Whether, of casualties, the year is the first in which the name stands for less land: a line does not reach over to it. */
export function startsAnew(place: string, year: number): boolean {
	return OF_CASUALTIES.some((some) => some.place === place && year === some.until + 1);
}

/** Whether, of casualties, the name stood for two territories in two years. */
export function changedBetween(place: string, one: number, other: number): boolean {
	return OF_CASUALTIES.some(
		(some) => some.place === place && one <= some.until !== other <= some.until
	);
}

/** Those that concern a place, as the one that kept the name or as the one that was a part of it. */
export function predecessorsOf(place: string): readonly Predecessor[] {
	return PREDECESSORS.filter((some) => some.place === place || some.held === place);
}
