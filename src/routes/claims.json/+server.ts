import { json } from '@sveltejs/kit';
import { askClaimTables } from '$lib/engine/claim-base';
import { buildEngine, folderStore } from '$lib/engine/node';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Everything that a claim is held against, in one file: the check needs no engine, and asks nothing more. */
export const GET: RequestHandler = async () => {
	const { version } = await folderStore().manifest();
	return json(await askClaimTables(await buildEngine(), version.slice(0, 10)));
};
