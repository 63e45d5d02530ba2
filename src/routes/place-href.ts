import { resolve } from '$app/paths';

/** Where all that is known of a place stands. */
export function placeHref(place: string): string {
	return resolve('/places/[code]', { code: place });
}
