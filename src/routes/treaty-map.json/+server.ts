import { json } from '@sveltejs/kit';
import { treatyFacts } from '../treaty/treaty-facts.server';
import { drawTreatyMap } from '../treaty-map.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The map of the convention for a reader who comes from another page, whose document does not hold it. */
export const GET: RequestHandler = async () => {
	const { acts, places, checked } = (await treatyFacts()).record;
	return json(drawTreatyMap(acts, places, checked));
};
