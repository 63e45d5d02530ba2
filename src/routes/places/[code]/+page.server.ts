import { error } from '@sveltejs/kit';
import { placeSeriesChart, placeTreatyChart, releasedChart } from '$lib/charts/place-charts';
import type { Chart } from '$lib/charts/chart';
import { numberNotes } from '$lib/core/sources/end-notes';
import { drawAtBuild } from '../../draw-at-build.server';
import { checkedDay, placeProfiles } from '../../place-profiles.server';
import { printedAddress } from '../../printed-address.server';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Hundreds of pages that ask nothing: they are read without a script. */
export const csr = false;

export const entries: EntryGenerator = async () =>
	[...(await placeProfiles()).answers.keys()].map((code) => ({ code }));

const drawn = (chart: Chart | null) => chart && drawAtBuild(chart);

export const load: PageServerLoad = async ({ params }) => {
	const { answers, names, newest } = await placeProfiles();
	const answer = answers.get(params.code);
	if (!answer) error(404, `No place has the code "${params.code}".`);
	const checked = await checkedDay();
	const { place, treaty, casualties, clearance } = answer.profile;
	return {
		...answer,
		names,
		checked,
		notes: numberNotes(answer.sources),
		address: printedAddress(`/places/${place.place}`),
		band: drawn(treaty && treaty.acts.length > 0 ? placeTreatyChart(place, treaty, checked) : null),
		series: drawn(casualties && placeSeriesChart(place, casualties.series, newest)),
		released: (clearance?.series ?? []).map(({ series, panels }) =>
			panels.map((panel, index) => drawn(releasedChart(panel, `${series}-${index}`)))
		)
	};
};
