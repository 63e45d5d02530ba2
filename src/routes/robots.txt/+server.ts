import { siteAddress } from '../site-address.server';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () => {
	const sitemap = siteAddress('/sitemap.xml');
	const lines = ['User-agent: *', 'Allow: /', ...(sitemap ? [`Sitemap: ${sitemap}`] : [])];
	return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain' } });
};
