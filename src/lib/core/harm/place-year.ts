import type { Printed } from '../figures/figure';

/** The figure of one place for the events of one calendar year. */
export interface PlaceYear extends Printed {
	readonly place: string;
	readonly year: number;
}

/** Figures by place, then year. One figure a place and year; a second one is a defect of the query. */
export function byPlaceAndYear(
	rows: readonly PlaceYear[]
): ReadonlyMap<string, ReadonlyMap<number, PlaceYear>> {
	const places = new Map<string, Map<number, PlaceYear>>();
	for (const row of rows) {
		const years = places.get(row.place) ?? new Map<number, PlaceYear>();
		if (years.has(row.year))
			throw new RangeError(`${row.place} ${row.year} has two figures: ${row.figure}.`);
		places.set(row.place, years.set(row.year, row));
	}
	return places;
}
