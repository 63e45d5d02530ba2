/** Pages of single figures: thousands of one make, small, and whole without a script. */
import { readFileSync, statSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hydrated, launchBrowser, openPage, otherHosts, violations } from '../support/browser';
import { builtOf } from '../support/built-pages';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

const pages = builtOf('figure');
/** Revised often; counted by two bodies on one page; another scope; a place with a note. */
const samples = [
	'/figure/wld-2016-casualties',
	'/figure/aze-2014-killed-civilian-by-anama',
	'/figure/wld-2016-casualties-cluster-munitions',
	'/figure/ukr-2018-casualties'
];

test('every figure of the tables has a page, and no page is larger than 15 kB', () => {
	const csv = readFileSync('build/data/casualties.csv', 'utf8').trim().split('\n').slice(1);
	const figures = new Set(csv.map((line) => line.split(',')[1]));
	expect(pages.length).toBe(figures.size);
	const sizes = pages.map((page) => statSync(`build${page}.html.br`).size);
	expect(Math.max(...sizes)).toBeLessThanOrEqual(15_000);
});

test('no page of a figure has a script or data beside it', () => {
	for (const page of pages) {
		expect(statSync(`build${page}.html`).isFile()).toBe(true);
		expect(() => statSync(`build${page}`), page).toThrow('ENOENT');
	}
	for (const page of samples)
		expect(readFileSync(`build${page}.html`, 'utf8')).not.toMatch(/<script|modulepreload/);
});

describe.each(samples)('%s', (path) => {
	test('asks for no other host and no script, and has no barrier that axe can find', async () => {
		for (const width of [1280, 360]) {
			const { page, requests, complaints, close } = await openPage(browser, path, {
				viewport: { width, height: 800 }
			});
			expect(otherHosts(requests)).toEqual([]);
			expect(requests.filter((url) => url.endsWith('.js'))).toEqual([]);
			expect(complaints).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
			expect(await violations(page)).toEqual([]);
			await close();
		}
	});
});

test('the world total of 2016 shows its four values, its growth by four rules, and how it is cited', async () => {
	const { page, close } = await openPage(browser, '/figure/wld-2016-casualties', {
		javaScriptEnabled: false
	});
	const text = await page.locator('main').innerText();
	for (const said of [
		'World, 2016: 9,440 people killed or injured',
		'from 8,605 to 9,440',
		'+832 (+9.7 %)',
		'+2 (+0.02 %)',
		'(+33.2 %)',
		'(+35.5 %)',
		'(+35.4 %)',
		'(+23.5 %)',
		'flagged: one value is a first count and the other is not',
		'Permanent name: wld-2016-casualties'
	])
		expect(text).toContain(said);
	expect(await page.locator('figure svg:visible').count()).toBe(1);
	await close();
});

test('other figures of the year stand by what they are to it, unlike ones with a warning', async () => {
	const { page, close } = await openPage(browser, '/figure/wld-2016-casualties');
	const heading = page.getByRole('heading', { name: 'Of other weapons' });
	const warning = page.locator('h3:has-text("Of other weapons") + p');
	expect(await heading.count()).toBe(1);
	expect(await warning.innerText()).toContain('never to be added');
	expect(await page.locator('h3:has-text("Parts of it") + p + ul').innerText()).toContain(
		'732 people killed or injured'
	);
	await close();
});

test('a figure with one value has no chart', async () => {
	const { page, close } = await openPage(browser, '/figure/aze-2014-killed-civilian-by-anama');
	expect(await page.locator('figure').count()).toBe(0);
	await close();
});

test('the newest count says that it is a first one', async () => {
	const { page, close } = await openPage(browser, '/figure/wld-2024-casualties');
	expect(await page.locator('main').innerText()).toContain('later editions may revise it');
	await close();
});

test('a source card leads to the page of its figure', async () => {
	const { page, close } = await openPage(browser, '/');
	await hydrated(page);
	await page.locator('h1 a').click();
	await page.getByRole('link', { name: 'All about this figure' }).click();
	await page.waitForURL('**/figure/wld-2024-casualties');
	expect(await page.locator('h1').innerText()).toContain('World, 2024: at least 6,279');
	await close();
});

test('an address of a figure that does not exist offers the nearest that do', async () => {
	const { page, close } = await openPage(browser, '/figure/wld-2016-casualty');
	await page.getByRole('link', { name: 'wld-2016-casualties', exact: true }).click();
	await page.waitForURL('**/figure/wld-2016-casualties');
	await close();
});
