import { resolve } from '$app/paths';

/** Where all that is known of a place stands. */
export function placeHref(place: string): string {
	return resolve('/places/[code]', { code: place });
}

/** Address of the rows of one place in a table. */
export function rowsHref(table: string, place: string): string {
	return `${resolve('/data/[table]', { table })}?place=${place}`;
}
