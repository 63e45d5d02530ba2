import { PAGES, siteAddress } from '../site-address.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** A sitemap needs absolute addresses: without `SITE_URL` it says so instead of inventing them. */
export const GET: RequestHandler = () => {
	const addresses = PAGES.flatMap((path) => siteAddress(path) ?? []);
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
