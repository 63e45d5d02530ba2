import type { Handle } from '@sveltejs/kit';
import { getLocale, getTextDirection } from '$lib/messages/compiled/runtime.js';

/** Says the page's language and direction in `<html>`. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%lang%', getLocale()).replace('%dir%', getTextDirection())
	});
