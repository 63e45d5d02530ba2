import { json } from '@sveltejs/kit';
import { buildEngine } from '$lib/engine/node';
import { publishedValues } from '$lib/engine/queries/context';
import { run } from '$lib/engine/query';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Names of all figures, for an address that names none of them. */
export const GET: RequestHandler = async () => {
	const values = await run(await buildEngine(), publishedValues, { places: null });
	return json([...new Set(values.map(({ figure }) => figure))].sort());
};
