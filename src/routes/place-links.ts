import { base, resolve } from '$app/paths';

/** Address of the page of a place. */
export function placeHref(place: string): string {
	return `${base}/places/${place}`;
}

/** Address of the rows of one place in a table. */
export function rowsHref(table: string, place: string): string {
	return `${resolve('/data/[table]', { table })}?place=${place}`;
}
