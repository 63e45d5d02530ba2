import { comparisonCharts } from '$lib/charts/comparison-charts';
import { buildEngine } from '$lib/engine/node';
import { askComparison } from '$lib/state/comparison';
import { drawAtBuild } from '../draw-at-build.server';

/** The comparison of an address without parts, with its charts drawn. */
export async function defaultComparison() {
	const answer = await askComparison(await buildEngine(), []);
	return {
		answer,
		drawn: comparisonCharts(answer.comparison).map(({ harm, treaty }) => ({
			harm: drawAtBuild(harm),
			treaty: drawAtBuild(treaty)
		}))
	};
}

export type DefaultComparison = Awaited<ReturnType<typeof defaultComparison>>;
