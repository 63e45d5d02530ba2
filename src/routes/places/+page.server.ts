import { byRegion } from '$lib/core/places/by-region';
import { placeProfiles } from '../place-profiles.server';

/** A page that asks nothing: it is read without a script. */
export const csr = false;

export const load = async () => {
	const { answers } = await placeProfiles();
	const profiles = [...answers.values()].map(({ profile }) => profile);
	const places = new Map(profiles.map(({ place }) => [place.place, place]));
	return {
		regions: byRegion(
			profiles.map((profile) => ({ place: profile.place.place, profile })),
			places
		)
	};
};
