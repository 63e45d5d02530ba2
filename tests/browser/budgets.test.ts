/** What a first visit costs on the wire, in bytes as the server sends them. Times are the bench's business. */
import { readdirSync, statSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hydrated, launchBrowser, openPage } from '../support/browser';

const KB = 1000;

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

interface Transfer {
	readonly url: string;
	readonly bytes: number;
}

/**
 * Everything that arrives while nobody asks and the browser never idles: what a page fetches ahead when idle is not
 * counted, whatever the machine's speed.
 */
async function firstLoad(path: string): Promise<readonly Transfer[]> {
	const urls = new Map<string, string>();
	const transfers: Transfer[] = [];
	const { page, close } = await openPage(browser, path, {}, async (fresh) => {
		await fresh.addInitScript(() => {
			globalThis.requestIdleCallback = () => 0;
		});
		const session = await fresh.context().newCDPSession(fresh);
		await session.send('Network.enable');
		session.on('Network.requestWillBeSent', ({ requestId, request }) =>
			urls.set(requestId, request.url)
		);
		session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
			transfers.push({ url: urls.get(requestId) ?? '', bytes: encodedDataLength })
		);
	});
	expect(await page.locator('figure svg:visible').first().isVisible()).toBe(true);
	await hydrated(page);
	await page.waitForLoadState('networkidle');
	const arrived = [...transfers];
	await close();
	return arrived;
}

const sum = (transfers: readonly Transfer[]) =>
	transfers.reduce((total, { bytes }) => total + bytes, 0);

describe.each([
	{ path: '/', script: 48 },
	{ path: '/compare', script: 55 }
])('until the first chart of $path is visible', ({ path, script }) => {
	test(`at most 127 kB arrive, of them ${script} kB of JavaScript and 54 kB of fonts, and no engine`, async () => {
		const all = await firstLoad(path);
		const of = (ending: RegExp) => all.filter(({ url }) => ending.test(url));
		expect(of(/\.js$/).length).toBeGreaterThan(3);
		expect(sum(of(/\.js$/))).toBeLessThanOrEqual(script * KB);
		expect(sum(of(/\.woff2$/))).toBeLessThanOrEqual(54 * KB);
		expect(of(/\.wasm|duckdb|\/data\//)).toEqual([]);
		expect(sum(all)).toBeLessThanOrEqual(127 * KB);
	});
});

test('no page is larger than 120 kB of HTML in brotli', () => {
	const pages = readdirSync('build', { recursive: true, encoding: 'utf8' }).filter((file) =>
		file.endsWith('.html.br')
	);
	expect(pages.length).toBeGreaterThan(4);
	for (const page of pages)
		expect(statSync(`build/${page}`).size, page).toBeLessThanOrEqual(120 * KB);
});

test('all fonts of the site together are at most 60 kB', () => {
	const fonts = readdirSync('build/_app/immutable/assets').filter((file) =>
		file.endsWith('.woff2')
	);
	expect(fonts).toHaveLength(3);
	expect(
		fonts.reduce((total, file) => total + statSync(`build/_app/immutable/assets/${file}`).size, 0)
	).toBeLessThanOrEqual(60 * KB);
});
