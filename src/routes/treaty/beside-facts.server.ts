import { buildEngine } from '$lib/engine/node';
import { allPlaces, allSources } from '$lib/engine/queries/context';
import { run } from '$lib/engine/query';
import { askBesideTheLaw } from '$lib/state/harm-beside-law';
import { sourcesUsedBy } from '$lib/state/sources-used';
import { unseenOnMap } from '../treaty-map.server';

/** What stands beside the acts: notes on places, those the map does not show, recorded harm. The same for every day. */
export async function besideFacts() {
	const engine = await buildEngine();
	const [places, law, sources] = await Promise.all([
		run(engine, allPlaces, undefined),
		askBesideTheLaw(engine),
		run(engine, allSources, undefined)
	]);
	return {
		places: places
			.filter(({ kind }) => kind !== 'world')
			.map(({ place, name, region, disputedNote }) => ({ place, name, region, disputedNote })),
		unseen: unseenOnMap(places),
		law,
		sources: sourcesUsedBy(law, sources)
	};
}

export type BesideFacts = Awaited<ReturnType<typeof besideFacts>>;
