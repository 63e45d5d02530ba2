/** What moved in the tables, what we got wrong, and the feeds that tell of both. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { ChangeReport } from '$lib/core/changes/change-report';
import { launchBrowser, openPage } from '../support/browser';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

const report: ChangeReport = JSON.parse(readFileSync('build/changes.json', 'utf8'));
const { version } = JSON.parse(readFileSync('build/data/manifest.json', 'utf8'));

test('the page of changes begins with the version that is published, and every version has its part', async () => {
	const { page, requests, close } = await openPage(browser, '/changes');
	expect(report.versions[0]?.version).toBe(version);
	expect(await page.locator('h2').count()).toBe(report.versions.length);
	expect(await page.locator(`section[aria-labelledby="version-${version}"]`).innerText()).toContain(
		`Data version ${version}.`
	);
	expect(requests.filter((url) => url.endsWith('.js'))).toEqual([]);
	await close();
});

test('as long as there is one version, it says that nothing has moved, and that no mistake was corrected', async () => {
	const first = report.versions.length === 1;
	const changes = await openPage(browser, '/changes');
	expect((await changes.page.locator('h1').innerText()).startsWith('Nothing has moved')).toBe(
		first
	);
	await changes.close();
	const corrections = await openPage(browser, '/corrections');
	const none = report.versions.every((changed) => changed.corrections.length === 0);
	expect(await corrections.page.getByText('The list is empty').count()).toBe(none ? 1 : 0);
	await corrections.close();
});

test('an error is reported with a message that is prepared and not sent', async () => {
	const { page, close } = await openPage(browser, '/corrections');
	const link = page.locator('main').getByRole('link', { name: 'Report an error' });
	expect(decodeURIComponent((await link.getAttribute('href')) ?? '')).toMatch(
		new RegExp(`^mailto:.*Data version: ${version}\\nPage: /corrections`, 's')
	);
	await close();
});

test.each(['/changes', '/corrections'])(
	'%s tells a feed reader where the feeds are',
	async (path) => {
		const { page, close } = await openPage(browser, path);
		const hrefs = await page
			.locator('link[rel=alternate]')
			.evaluateAll((links) => links.map((link) => link instanceof HTMLLinkElement && link.href));
		expect(hrefs).toEqual([`${inject('site')}/changes.atom`, `${inject('site')}/changes.json`]);
		await close();
	}
);

test('the feed is Atom: whole, with a name, a time and words for each version, and says that it has no links', async () => {
	const answer = await fetch(`${inject('site')}/changes.atom`);
	expect(answer.headers.get('content-type')).toContain('application/atom+xml');
	const text = await answer.text();
	expect(text).toMatch(/^<\?xml[^>]*>\n<!-- SITE_URL was not set/);
	const { page, close } = await openPage(browser, '/changes');
	const feed = await page.evaluate((xml) => {
		const read = new DOMParser().parseFromString(xml, 'application/xml');
		const children = (parent: Element) => [...parent.children].map(({ localName }) => localName);
		return {
			broken: read.querySelector('parsererror') !== null,
			namespace: read.documentElement.namespaceURI,
			feed: children(read.documentElement),
			entries: [...read.querySelectorAll('entry')].map(children),
			ids: [...read.querySelectorAll('id')].map((id) => id.textContent),
			times: [...read.querySelectorAll('updated')].map((time) => time.textContent)
		};
	}, text);
	await close();
	expect(feed).toMatchObject({ broken: false, namespace: 'http://www.w3.org/2005/Atom' });
	expect(feed.feed.filter((name) => name !== 'entry')).toEqual([
		'title',
		'id',
		'updated',
		'author'
	]);
	expect(feed.entries).toEqual(report.versions.map(() => ['title', 'id', 'updated', 'content']));
	expect(new Set(feed.ids).size).toBe(report.versions.length + 1);
	for (const time of feed.times) expect(time).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
});

test('both pages are found by search and linked from every page', async () => {
	const index = await (await fetch(`${inject('site')}/search.json`)).text();
	for (const path of ['/changes', '/corrections']) expect(index).toContain(`"href":"${path}"`);
	const { page, close } = await openPage(browser, '/method');
	await page.locator('footer').getByRole('link', { name: 'Changes and corrections' }).click();
	await page.locator('main').getByRole('link', { name: 'how to report one' }).click();
	expect(new URL(page.url()).pathname).toBe('/corrections');
	await close();
});
