import { json } from '@sveltejs/kit';
import { buildEngine } from '$lib/engine/node';
import { fixedEntries } from '$lib/messages/fixed-entries';
import { askSearchIndex } from '$lib/state/search-index';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The index of every search box, fetched when a reader first searches. */
export const GET: RequestHandler = async () =>
	json(await askSearchIndex(await buildEngine(), fixedEntries()));
