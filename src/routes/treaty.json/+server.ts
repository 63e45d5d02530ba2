import { json } from '@sveltejs/kit';
import { treatyFacts } from '../treaty/treaty-facts.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Every act of the convention: what the page works out other days and the cards of acts from. */
export const GET: RequestHandler = async () => json(await treatyFacts());
