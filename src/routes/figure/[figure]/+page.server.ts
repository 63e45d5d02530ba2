import { error } from '@sveltejs/kit';
import { revisionsChart } from '$lib/charts/revisions-chart';
import { figureGrowth, growthRefused } from '$lib/core/figures/figure-growth';
import { stagesOf, take } from '$lib/core/figures/history';
import { LATEST } from '$lib/core/figures/vintage-rule';
import { buildEngine } from '$lib/engine/node';
import { askFigures } from '$lib/state/figures';
import { drawAtBuild } from '../../draw-at-build.server';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Thousands of short pages that ask nothing: they are read without a script. */
export const csr = false;

let asked: ReturnType<typeof askFigures> | undefined;
const figures = async () => (asked ??= askFigures(await buildEngine()));

export const entries: EntryGenerator = async () =>
	[...(await figures()).keys()].map((figure) => ({ figure }));

export const load: PageServerLoad = async ({ params }) => {
	const answer = (await figures()).get(params.figure);
	if (!answer) error(404, `No figure has the name "${params.figure}".`);
	const stages = stagesOf(answer.values);
	const chart = revisionsChart(stages);
	const [before, taken] = [take(answer.before, LATEST), take(answer.values, LATEST)];
	return {
		answer,
		stages,
		growth: figureGrowth(answer.before, answer.values),
		refused: before && taken ? growthRefused(before, taken) : [],
		drawn: chart && drawAtBuild(chart)
	};
};
