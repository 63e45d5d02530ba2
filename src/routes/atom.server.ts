/** Feeds: what every one of ours has, and its entries. Links need absolute addresses: without `SITE_URL` a feed has none. */
import { LOCALE } from '$lib/messages/locale';
import * as m from '$messages';
import { permanentId } from './changes.atom/permanent-id.server';

export interface AtomEntry {
	/** Under which the entry is known for good. */
	readonly name: string;
	readonly title: string;
	readonly updated: string;
	/** Absolute addresses. `via`: where what it tells was printed. Null for none. */
	readonly link: string | null;
	readonly via?: string | null;
	/** Markup, its text escaped already. */
	readonly content: string;
}

export interface AtomFeed {
	readonly name: string;
	readonly title: string;
	/** Null where the site has no address. */
	readonly self: string | null;
	readonly page: string | null;
	readonly updated: string;
	readonly entries: readonly AtomEntry[];
}

export function atomOf(feed: AtomFeed): Response {
	const { self, page } = feed;
	const lines = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		...(self
			? []
			: ['<!-- SITE_URL was not set when this site was built: no link could be made -->']),
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${LOCALE}">`,
		element('title', feed.title),
		element('id', permanentId(feed.name)),
		element('updated', feed.updated),
		`<author>${element('name', m.site_name())}</author>`,
		...(self ? [`<link rel="self" type="application/atom+xml" href="${escape(self)}"/>`] : []),
		...(page ? [`<link rel="alternate" type="text/html" href="${escape(page)}"/>`] : []),
		...feed.entries.map(entryOf),
		'</feed>'
	];
	return new Response(`${lines.join('\n')}\n`, {
		headers: { 'content-type': 'application/atom+xml' }
	});
}

function entryOf({ name, title, updated, link, via, content }: AtomEntry): string {
	return [
		'<entry>',
		element('title', title),
		element('id', permanentId(name)),
		element('updated', updated),
		...(link ? [`<link rel="alternate" type="text/html" href="${escape(link)}"/>`] : []),
		...(via ? [`<link rel="via" href="${escape(via)}"/>`] : []),
		`<content type="html">${escape(content)}</content>`,
		'</entry>'
	].join('\n');
}

/** Atom wants a time: the first second of a day. */
export const firstSecond = (day: string): string => `${day}T00:00:00Z`;

export const element = (name: string, text: string): string => `<${name}>${escape(text)}</${name}>`;

function escape(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
