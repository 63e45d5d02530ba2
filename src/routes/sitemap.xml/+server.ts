import { WORLD } from '$lib/core/places/place';
import { buildEngine } from '$lib/engine/node';
import { allPlaces, conflictRows, publishedValues } from '$lib/engine/queries/context';
import { run } from '$lib/engine/query';
import { PAGES, siteAddress } from '../site-address.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** A sitemap needs absolute addresses: without `SITE_URL` it says so instead of inventing them. */
export const GET: RequestHandler = async () => {
	const engine = await buildEngine();
	const values = await run(engine, publishedValues, { places: null });
	const rows = await run(engine, conflictRows, undefined);
	const figures = new Set(values.map(({ figure }) => `/figure/${figure}`));
	const conflicts = new Set(rows.map(({ conflict }) => `/conflicts/${conflict}`));
	const places = (await run(engine, allPlaces, undefined))
		.filter(({ place }) => place !== WORLD)
		.map(({ place }) => `/places/${place}`);
	const addresses = [...PAGES, ...conflicts, ...places, ...figures].flatMap(
		(path) => siteAddress(path) ?? []
	);
	const note =
		addresses.length === 0 ? '<!-- SITE_URL was not set when this site was built -->' : '';
	const urls = addresses.map(
		(address) => `<url><loc>${address.replaceAll('&', '&amp;')}</loc></url>`
	);
	return new Response(
		`<?xml version="1.0" encoding="UTF-8"?>${note}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>\n`,
		{ headers: { 'content-type': 'application/xml' } }
	);
};
