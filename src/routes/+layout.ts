import { base } from '$app/paths';
import type { SiteFacts } from './site.json/+server';
import type { LayoutLoad } from './$types';

export const prerender = true;

/** Also where an unknown address is shown, which has no data of its own: so it is asked of a file of the whole site. */
export const load: LayoutLoad = async ({ fetch }): Promise<SiteFacts> =>
	(await fetch(`${base}/site.json`)).json();
