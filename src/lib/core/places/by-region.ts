import { groupedBy } from '../grouped-by';
import type { Place } from './place';

/** Rows of the places of one region, places by name. */
export interface RegionRows<T> {
	/** As the Monitor groups states; empty for the world, which stands last. */
	readonly region: string;
	readonly rows: readonly T[];
}

/** Regions by name, in each the rows by the name of their place, rows of one place in the order given. */
export function byRegion<T extends { readonly place: string }>(
	rows: readonly T[],
	places: ReadonlyMap<string, Place>
): readonly RegionRows<T>[] {
	const nameOf = (place: string) => places.get(place)?.name ?? place;
	const sorted = rows.toSorted((a, b) => nameOf(a.place).localeCompare(nameOf(b.place)));
	return [...groupedBy(sorted, ({ place }) => places.get(place)?.region ?? '')]
		.map(([region, own]) => ({ region, rows: own }))
		.sort((a, b) => rank(a.region) - rank(b.region) || a.region.localeCompare(b.region));
}

const rank = (region: string) => (region === '' ? 1 : 0);
