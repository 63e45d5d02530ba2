import { json } from '@sveltejs/kit';
import { searchIndex } from '../search-index.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The index of every search box, fetched when a reader first searches. */
export const GET: RequestHandler = async () => json(await searchIndex());
