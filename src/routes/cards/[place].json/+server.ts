/** Every published casualty figure of a place with its sources: what source cards are made of. */
import { error, json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';
import type { PlaceCards } from '$lib/core/figures/card-subject';
import { buildEngine } from '$lib/engine/node';
import { allPlaces, allSources, publishedValues } from '$lib/engine/queries/context';
import { run } from '$lib/engine/query';
import { sourcesUsedBy } from '$lib/state/sources-used';

export const prerender = true;

let prepared: Promise<ReadonlyMap<string, PlaceCards>> | undefined;

/** All places from one query: a query for each of seventy would start from the same rows seventy times. */
async function prepare(): Promise<ReadonlyMap<string, PlaceCards>> {
	const engine = await buildEngine();
	const values = await run(engine, publishedValues, { places: null });
	const sources = await run(engine, allSources, undefined);
	const places = await run(engine, allPlaces, undefined);
	return new Map(
		places.flatMap(({ place, name }): [string, PlaceCards][] => {
			const own = values.filter((value) => value.place === place);
			return own.length > 0
				? [[place, { placeName: name, values: own, sources: sourcesUsedBy(own, sources) }]]
				: [];
		})
	);
}

const cards = () => (prepared ??= prepare());

export const entries: EntryGenerator = async () =>
	[...(await cards()).keys()].map((place) => ({ place }));

export const GET: RequestHandler = async ({ params }) =>
	json(
		(await cards()).get(params.place) ??
			error(404, `No casualty figure is filed under "${params.place}".`)
	);
