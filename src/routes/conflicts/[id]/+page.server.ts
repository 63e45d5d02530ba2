import { error } from '@sveltejs/kit';
import { comparisonCharts } from '$lib/charts/comparison-charts';
import { hasFigures } from '$lib/core/compare/comparison';
import { drawAtBuild } from '../../draw-at-build.server';
import { printedAddress } from '../../printed-address.server';
import { conflictProfiles } from '../profiles.server';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Forty-odd pages that ask nothing: they are read without a script. */
export const csr = false;

export const entries: EntryGenerator = async () =>
	(await conflictProfiles()).conflicts.map(({ conflict }) => ({ id: conflict }));

export const load: PageServerLoad = async ({ params }) => {
	const { byId, names } = await conflictProfiles();
	const profile = byId.get(params.id);
	if (!profile) error(404, `No conflict has the id "${params.id}".`);
	const [panel] = comparisonCharts(profile.comparison);
	return {
		...{ profile, names },
		lines: panel?.harm.lines ?? [],
		harm: panel && hasFigures(profile.item) ? drawAtBuild(panel.harm) : null,
		treaty: panel && panel.treaty.bands.length > 0 ? drawAtBuild(panel.treaty) : null,
		address: printedAddress(`/conflicts/${params.id}`)
	};
};
