import { conflictsByRegion } from '$lib/core/conflicts/profile';
import { conflictProfiles } from './profiles.server';

/** A page that asks nothing: it is read without a script. */
export const csr = false;

export const load = async () => {
	const { conflicts, byId, names } = await conflictProfiles();
	return {
		count: conflicts.length,
		regions: conflictsByRegion(conflicts),
		items: Object.fromEntries([...byId].map(([conflict, { item }]) => [conflict, item])),
		names
	};
};
