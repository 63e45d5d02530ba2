import { json } from '@sveltejs/kit';
import { folderStore } from '$lib/engine/node';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What every page says of the site itself. */
export interface SiteFacts {
	/** Stands in every footer and citation. */
	readonly version: string;
	/** Where prepared error reports are addressed; empty where it is not set. */
	readonly reportTo: string;
}

export const GET: RequestHandler = async () => {
	const { version } = await folderStore().manifest();
	return json({ version, reportTo: process.env['REPORT_TO'] ?? '' } satisfies SiteFacts);
};
