import { json } from '@sveltejs/kit';
import { defaultComparison } from '../compare/default-comparison.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What the cards of the default comparison show, and the comparison for those who come from another page. */
export const GET: RequestHandler = async () => json(await defaultComparison());
