import { buildEngine, folderStore } from '$lib/engine/node';
import { askPlaceProfiles, type PlaceProfiles } from '$lib/state/place-profiles';

let asked: Promise<PlaceProfiles> | undefined;

/** The day of the data version: the day of every status that a page of a place says. */
export async function checkedDay(): Promise<string> {
	return (await folderStore().manifest()).version.slice(0, 10);
}

/** The profiles of all places, asked once a build. */
export function placeProfiles(): Promise<PlaceProfiles> {
	return (asked ??= Promise.all([buildEngine(), checkedDay()]).then(([engine, checked]) =>
		askPlaceProfiles(engine, checked)
	));
}
