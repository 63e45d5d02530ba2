/** Sources and what rests on them: from a figure to its source, and back. */
import { readFileSync, statSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, openPage, otherHosts, violations } from '../support/browser';
import { builtOf } from '../support/built-pages';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

const withoutScript = (path: string) => openPage(browser, path, { javaScriptEnabled: false });

test('every source has a page, small but for registers of a whole country', () => {
	const ids = readFileSync('build/data/sources.csv', 'utf8')
		.trim()
		.split('\n')
		.slice(1)
		.map((line) => `/sources/${line.split(',')[0]}`);
	expect(builtOf('sources')).toEqual(ids.sort());
	const sizes = ids.map((page) => statSync(`build${page}.html.br`).size);
	expect(Math.max(...sizes)).toBeLessThanOrEqual(15_000);
	expect(() => statSync('build/sources/__data.json')).toThrow('ENOENT');
});

test('a figure leads to the page of its source, which leads back to the figure', async () => {
	const { page, close } = await withoutScript('/figure/wld-2016-casualties');
	await page.getByRole('link', { name: 'Landmine Monitor 2018 - Casualties' }).click();
	expect(await page.locator('h1').innerText()).toBe('Landmine Monitor 2018 - Casualties');
	await page.getByRole('link', { name: '9,437' }).click();
	expect(await page.locator('h1').innerText()).toContain('World, 2016');
	await close();
});

test('the catalogue orders sources by kind and leads to each', async () => {
	const { page, requests, close } = await openPage(browser, '/sources');
	expect(await page.locator('h2').allInnerTexts()).toEqual([
		'First publishers',
		'States, UN bodies and campaign members',
		'Press',
		'Compilations and copies'
	]);
	expect(await page.locator('main ol li').count()).toBe(builtOf('sources').length);
	expect(otherHosts(requests)).toEqual([]);
	await close();
});

test('an outlet known for disinformation is named and not linked, and nothing calls it reliable', async () => {
	const { page, close } = await openPage(browser, '/sources/newsfront-dw-2019');
	expect(await page.locator('main').innerText()).toContain('not linked');
	expect(await page.locator('main a[rel~=external]').count()).toBe(0);
	expect(await violations(page)).toEqual([]);
	await close();
});

test('a treaty act is found at the source that dates it', async () => {
	const { page, close } = await withoutScript('/sources/hrw-2025-07-24');
	expect(await page.locator('main').innerText()).toContain('Ukraine, 18 July 2025');
	await close();
});
