/**
 * Removes what SvelteKit writes for its router beside pages that have no script: nobody reads it, it is larger than the
 * page, and its folder has the name of the page, which some hosts would list instead.
 */
import { readdir, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Folders of pages without a script, or of one such page. */
const UNSCRIPTED = ['changes', 'conflicts', 'corrections', 'figure', 'places', 'sources'];
/** Pages without a script whose folder holds what readers do ask for. */
const ALONE = ['api', 'data', 'disagreements', 'land', 'shares', 'use'];

/** @param {string} build */
export async function dropUnreadData(build) {
	for (const folder of UNSCRIPTED) {
		const inside = await readdir(join(build, folder), { withFileTypes: true });
		await Promise.all(
			inside
				.filter((entry) => entry.isDirectory() || entry.name === '__data.json')
				.map((entry) => rm(join(build, folder, entry.name), { recursive: true }))
		);
		if ((await readdir(join(build, folder))).length === 0) await rmdir(join(build, folder));
	}
	for (const page of ALONE) await rm(join(build, page, '__data.json'), { force: true });
}
