/** The catalogue of tables: read without a script, its files fetched, its columns looked up. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser, openPage, otherHosts, violations } from '../support/browser';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false };

test('names every table with its rows, what it does not hold, licence and files', async () => {
	const { page, requests, close } = await openPage(browser, '/data', { javaScriptEnabled: false });
	expect(await page.locator('main section').count()).toBe(24);
	const casualties = page.locator('section[aria-labelledby=casualties]');
	const text = await casualties.innerText();
	for (const said of ['4,779', '72 states and areas, and the world', 'not in our tables'])
		expect(text).toContain(said);
	expect(text).toContain('not known, neither free nor forbidden');
	expect(text).toContain('Colombia: register of victims');
	expect(otherHosts(requests)).toEqual([]);
	await close();
});

test('every file of the page is there, and its SHA-256 is the one printed beside it', async () => {
	const { page, close } = await openPage(browser, '/data', { javaScriptEnabled: false });
	const files = await page.locator('main p:has(code)').evaluateAll((lines) =>
		lines.map((line) => ({
			href: line.querySelector('a')?.href ?? '',
			sha256: line.querySelector('code')?.textContent ?? ''
		}))
	);
	expect(files).toHaveLength(49);
	for (const { href, sha256 } of files) {
		const answer = await fetch(href, { headers: { 'accept-encoding': 'identity' } });
		expect(answer.status, href).toBe(200);
		const bytes = new Uint8Array(await answer.arrayBuffer());
		expect(createHash('sha256').update(bytes).digest('hex'), href).toBe(sha256);
	}
	const zip = await fetch(`${inject('site')}/data/casualties.zip`);
	expect(zip.headers.get('content-type')).toBe('application/zip');
	expect(zip.headers.get('content-encoding')).toBeNull();
	await close();
});

test('a column is looked up by the address of its table', async () => {
	const { page, close } = await openPage(browser, '/data#casualties', phone);
	expect(await page.locator('#casualties').isVisible()).toBe(true);
	const section = page.locator('section[aria-labelledby=casualties]');
	await section.locator('summary').click();
	const vintage = section.locator('tr', { has: page.locator('th', { hasText: /^vintage$/ }) });
	expect(await vintage.innerText()).toContain('first_published, revised, restated, unknown');
	expect(await vintage.innerText()).toContain('required');
	const value = section.locator('tr', { has: page.locator('th', { hasText: /^value$/ }) });
	expect(await value.innerText()).toContain('whole number, people');
	await close();
});

test('with every dictionary open it has no barrier, and the page does not scroll sideways on a phone', async () => {
	const { page, close } = await openPage(browser, '/data', { viewport: phone.viewport });
	await page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = true;
	});
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	expect(await violations(page)).toEqual([]);
	await close();
});

test('the old address says where the tables are', async () => {
	const { page, close } = await openPage(browser, '/tables', { javaScriptEnabled: false });
	await page.locator('main').getByRole('link', { name: 'Data and downloads' }).click();
	expect(await page.locator('h1').innerText()).toBe('The tables behind every figure');
	await close();
});

test('no zip is packed a second time', () => {
	expect(() => readFileSync('build/data/casualties.zip.br')).toThrow('ENOENT');
	expect(() => readFileSync('build/data/__data.json')).toThrow('ENOENT');
});
