import { clearanceCharts } from '$lib/charts/clearance-chart';
import { WORLD } from '$lib/core/places/place';
import { numberNotes } from '$lib/core/sources/end-notes';
import { buildEngine, folderStore } from '$lib/engine/node';
import { allSources } from '$lib/engine/queries/context';
import { run } from '$lib/engine/query';
import { askLand } from '$lib/state/land';
import { sourcesUsedBy } from '$lib/state/sources-used';
import { drawAtBuild } from '../draw-at-build.server';

/** A page that asks nothing: it is read without a script. */
export const csr = false;

export const load = async () => {
	const engine = await buildEngine();
	const checked = (await folderStore().manifest()).version.slice(0, 10);
	const answer = await askLand(engine, checked);
	const sources = sourcesUsedBy(answer, await run(engine, allSources, undefined));
	const world = answer.places[WORLD]?.name ?? WORLD;
	return {
		answer,
		checked,
		world,
		drawn: clearanceCharts(answer.lines, world).map(drawAtBuild),
		sources,
		notes: numberNotes(sources)
	};
};
