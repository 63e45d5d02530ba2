import { sharesChart } from '$lib/charts/shares-chart';
import { buildEngine } from '$lib/engine/node';
import { askShares } from '$lib/state/shares';
import { drawAtBuild } from '../draw-at-build.server';

/** A page that asks nothing: it is read without a script. */
export const csr = false;

export const load = async () => {
	const answer = await askShares(await buildEngine());
	return {
		answer,
		drawn: answer.series.map((series) => {
			const chart = sharesChart(series);
			return chart && drawAtBuild(chart);
		})
	};
};
