import { base } from '$app/paths';

/** Pages that search engines may list, as paths below the base. */
export const PAGES = [
	'/',
	'/api',
	'/changes',
	'/check',
	'/compare',
	'/conflicts',
	'/corrections',
	'/data',
	'/disagreements',
	'/land',
	'/method',
	'/places',
	'/search',
	'/shares',
	'/sources',
	'/treaty',
	'/treaty/leaving',
	'/use'
] as const;

/** The address readers will see, `SITE_URL` at build; null where it is not set: links stay relative then. */
export function siteAddress(path: string): string | null {
	const site = process.env['SITE_URL'];
	return site ? new URL(base + path, site).href : null;
}
