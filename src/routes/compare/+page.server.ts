import { comparisonCharts } from '$lib/charts/comparison-charts';
import { buildEngine } from '$lib/engine/node';
import { askComparison } from '$lib/state/comparison';
import { drawAtBuild } from '../draw-at-build.server';

/** The default comparison, whole: a page without parameters needs no engine. */
export const load = async () => {
	const answer = await askComparison(await buildEngine(), []);
	return {
		answer,
		drawn: comparisonCharts(answer.comparison).map(({ harm, treaty }) => ({
			harm: drawAtBuild(harm),
			treaty: drawAtBuild(treaty)
		}))
	};
};
