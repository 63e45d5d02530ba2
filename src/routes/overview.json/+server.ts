import { json } from '@sveltejs/kit';
import { overviewFacts } from '../overview-facts.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What the cards of the overview show, and the overview for those who come from another page. */
export const GET: RequestHandler = async () => json(await overviewFacts());
