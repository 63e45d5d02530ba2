import type { VersionChanges } from '$lib/core/changes/change-report';
import { describeVersion, tellChanges, titleOfVersion } from '$lib/messages/changes';
import { LOCALE } from '$lib/messages/locale';
import * as m from '$messages';
import { changeReport } from '../change-report.server';
import { siteAddress } from '../site-address.server';
import { permanentId } from './permanent-id.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** One entry a version. Its links need absolute addresses: without `SITE_URL` the feed says so and has none. */
export const GET: RequestHandler = async () => {
	const { versions } = await changeReport();
	const [self, page] = [siteAddress('/changes.atom'), siteAddress('/changes')];
	const lines = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		...(self
			? []
			: ['<!-- SITE_URL was not set when this site was built: no link could be made -->']),
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${LOCALE}">`,
		element('title', m.changes_feed_title()),
		element('id', permanentId('changes')),
		element('updated', dayOf(versions[0])),
		`<author>${element('name', m.site_name())}</author>`,
		...(self ? [`<link rel="self" type="application/atom+xml" href="${escape(self)}"/>`] : []),
		...(page ? [`<link rel="alternate" type="text/html" href="${escape(page)}"/>`] : []),
		...versions.map((changes) => entryOf(changes, page)),
		'</feed>'
	];
	return new Response(`${lines.join('\n')}\n`, {
		headers: { 'content-type': 'application/atom+xml' }
	});
};

function entryOf(changes: VersionChanges, page: string | null): string {
	const told = tellChanges(changes);
	const list =
		told.length === 0 ? '' : `<ul>${told.map((line) => element('li', line)).join('')}</ul>`;
	const content = `${element('p', describeVersion(changes))}${list}`;
	const link = page && `${page}#version-${changes.version}`;
	return [
		'<entry>',
		element('title', titleOfVersion(changes)),
		element('id', permanentId(changes.version)),
		element('updated', dayOf(changes)),
		...(link ? [`<link rel="alternate" type="text/html" href="${escape(link)}"/>`] : []),
		`<content type="html">${escape(content)}</content>`,
		'</entry>'
	].join('\n');
}

/** A version has a day, and Atom wants a time: its first second. */
const dayOf = (changes: VersionChanges | undefined): string =>
	`${changes?.version.slice(0, 10) ?? '1970-01-01'}T00:00:00Z`;

const element = (name: string, text: string): string => `<${name}>${escape(text)}</${name}>`;

function escape(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
