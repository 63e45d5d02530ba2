import { json } from '@sveltejs/kit';
import { leavingFacts } from '../leaving/leaving-facts.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What the cards of the page show, and the page for those who come from another one. */
export const GET: RequestHandler = async () => json(await leavingFacts());
