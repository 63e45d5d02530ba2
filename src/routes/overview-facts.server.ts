import { conflictPanel, highestTotal } from '$lib/charts/conflict-panel';
import { worldChart } from '$lib/charts/world-chart';
import { buildEngine, folderStore } from '$lib/engine/node';
import { allSources } from '$lib/engine/queries/context';
import { run } from '$lib/engine/query';
import { askOverview } from '$lib/state/overview';
import { sourcesUsedBy } from '$lib/state/sources-used';
import { drawAtBuild, drawPanel } from './draw-at-build.server';

/** Everything the overview says, with its charts drawn. */
export async function overviewFacts() {
	const engine = await buildEngine();
	const checked = (await folderStore().manifest()).version.slice(0, 10);
	const overview = await askOverview(engine, checked);
	const nameOf = (place: string) => overview.names[place] ?? place;
	const top = highestTotal(overview.conflicts.map(({ years }) => years));
	return {
		overview,
		checked,
		world: drawAtBuild(worldChart(nameOf('WLD'), overview.world)),
		panels: overview.conflicts.map(({ conflict, years }) =>
			drawPanel(conflictPanel(conflict, years, top, nameOf))
		),
		sources: sourcesUsedBy(overview, await run(engine, allSources, undefined))
	};
}

export type OverviewFacts = Awaited<ReturnType<typeof overviewFacts>>;
