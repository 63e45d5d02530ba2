/** Every link of the built pages leads somewhere: to a page, a file, or a part of a page that is there. */
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, test } from 'vitest';
import { builtPages } from '../support/built-pages';

const documents = new Map<string, Promise<Document | null>>();

/** The page at an address of the site; null for a file that is no page. @throws Error when nothing is there */
function open(url: URL): Promise<Document | null> {
	const known = documents.get(url.pathname) ?? fetchPage(url);
	documents.set(url.pathname, known);
	return known;
}

async function fetchPage(url: URL): Promise<Document | null> {
	const answer = await fetch(url);
	if (!answer.ok) throw new Error(`${url.pathname} answered ${answer.status}.`);
	const text = await answer.text();
	return answer.headers.get('content-type')?.startsWith('text/html')
		? parseHTML(text).document
		: null;
}

/** Links of a page to the site itself, each once. */
function ownLinks(page: Document, at: URL): readonly URL[] {
	const hrefs = [...page.querySelectorAll('[href], [src]')].map(
		(element) => element.getAttribute('href') ?? element.getAttribute('src') ?? ''
	);
	return [...new Set(hrefs)]
		.map((href) => new URL(href, at))
		.filter(({ origin }) => origin === at.origin);
}

async function broken(link: URL): Promise<readonly string[]> {
	const page = await open(link).catch((error: Error) => error);
	if (page instanceof Error) return [page.message];
	if (link.hash === '' || page === null) return [];
	const part = page.getElementById(decodeURIComponent(link.hash.slice(1)));
	return part ? [] : [`${link.pathname} has no ${link.hash}`];
}

const figures = ['/figure/wld-2016-casualties', '/figure/aze-2014-killed-civilian-by-anama'];
const sources = ['/sources/landmine-monitor-2018-casualties', '/sources/newsfront-dw-2019'];
const places = ['/places/UKR', '/places/AZE', '/places/TON', '/places/XSO'];
const tables = ['/data/casualties', '/data/places', '/data/claims'];

describe.each([...builtPages(), ...figures, ...places, ...sources, ...tables])('%s', (path) => {
	test('leads nowhere that is not there', async () => {
		const at = new URL(inject('site') + path);
		const page = await open(at);
		const links = page ? ownLinks(page, at) : [];
		expect(links.length).toBeGreaterThan(5);
		expect((await Promise.all(links.map(broken))).flat()).toEqual([]);
	});
});

test('the sitemap says that it is empty because no address was set at build', () => {
	expect(readFileSync('build/sitemap.xml', 'utf8')).toMatch(
		/SITE_URL was not set[^<]*<urlset[^>]*><\/urlset>/
	);
});
