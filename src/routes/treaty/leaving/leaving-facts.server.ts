import { leavingChart } from '$lib/charts/leaving-chart';
import { placeNamesOf } from '$lib/core/places/place';
import { buildEngine, folderStore } from '$lib/engine/node';
import { allSources } from '$lib/engine/queries/context';
import { run } from '$lib/engine/query';
import { askBesideTheLaw } from '$lib/state/harm-beside-law';
import { askLeaving } from '$lib/state/leaving';
import { sourcesUsedBy } from '$lib/state/sources-used';
import { drawAtBuild } from '../../draw-at-build.server';

/** Everything the page says, with its chart drawn. */
async function ask() {
	const { version } = await folderStore().manifest();
	const checked = version.slice(0, 10);
	const engine = await buildEngine();
	const [answer, law, all] = await Promise.all([
		askLeaving(engine, checked),
		askBesideTheLaw(engine),
		run(engine, allSources, undefined)
	]);
	const { war, own, uses } = law;
	const beside = { war, own, uses };
	const chart = leavingChart(answer.roads, answer.tallies, placeNamesOf(answer.names));
	const sources = sourcesUsedBy([answer.sources, beside], all);
	return { answer, beside, sources, version, checked, drawn: chart && drawAtBuild(chart) };
}

export type LeavingFacts = Awaited<ReturnType<typeof ask>>;

let asked: Promise<LeavingFacts> | undefined;

/** Asked once a build: the page, its file of facts and the calendar share it. */
export function leavingFacts(): Promise<LeavingFacts> {
	return (asked ??= ask());
}
