import { leavingChart } from '$lib/charts/leaving-chart';
import { placeNamesOf } from '$lib/core/places/place';
import { buildEngine, folderStore } from '$lib/engine/node';
import { askLeaving } from '$lib/state/leaving';
import { drawAtBuild } from '../../draw-at-build.server';

/** Everything the page says, with its chart drawn. */
async function ask() {
	const { version } = await folderStore().manifest();
	const checked = version.slice(0, 10);
	const answer = await askLeaving(await buildEngine(), checked);
	const chart = leavingChart(answer.roads, answer.tallies, placeNamesOf(answer.names));
	return { answer, version, checked, drawn: chart && drawAtBuild(chart) };
}

export type LeavingFacts = Awaited<ReturnType<typeof ask>>;

let asked: Promise<LeavingFacts> | undefined;

/** Asked once a build: the page, its file of facts and the calendar share it. */
export function leavingFacts(): Promise<LeavingFacts> {
	return (asked ??= ask());
}
