/** The map of the convention in a real browser: one drawing for every day. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hydrated, launchBrowser, openPage } from '../support/browser';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

const shape = (page: Page, place: string) =>
	page.locator(`svg.treaty-map:visible a[data-place="${place}"]`).last();
const titleOf = (page: Page, place: string) => shape(page, place).locator('title').textContent();

test('without JavaScript the map shows the day of the last check, and a shape leads to its row', async () => {
	const { page, close } = await openPage(browser, '/treaty', { javaScriptEnabled: false });
	expect(await shape(page, 'FIN').getAttribute('class')).toBe('left');
	expect(await titleOf(page, 'FIN')).toBe('Finland: left on 10 January 2026');
	const row = await shape(page, 'FIN').getAttribute('href');
	expect(await page.locator(`[id="${row?.slice(1)}"]`).textContent()).toMatch(/Finland\s*left/);
	expect(await page.locator('svg.treaty-map:visible .mark:visible').count()).toBe(4);
	await close();
});

test('another day changes what shapes say, not the shapes, and a shape opens the card of its act', async () => {
	const { page, requests, complaints, close } = await openPage(browser, '/treaty');
	await hydrated(page);
	const path = () => shape(page, 'TON').innerHTML();
	const before = await path();
	await page.fill('input[name=on]', '2025-07-01');
	await page.keyboard.press('Enter');
	await page.getByRole('heading', { name: 'The status of every state on 1 July 2025' }).waitFor();
	expect(await titleOf(page, 'TON')).toBe('Tonga: deposited on 25 June 2025, not yet bound');
	expect((await path()).replace(/<title>.*<\/title>/, '')).toBe(
		before.replace(/<title>.*<\/title>/, '')
	);
	expect(await page.locator('svg.treaty-map:visible [data-day]').textContent()).toContain(
		'1 July 2025'
	);
	// In the middle of Canada there is water.
	await shape(page, 'BRA').click();
	const card = page.getByRole('dialog');
	await card.waitFor();
	expect(await card.innerText()).toMatch(/Brazil/);
	expect(requests.filter((url) => /treaty-map|atlas/.test(url))).toEqual([]);
	expect(complaints).toEqual([]);
	await close();
});

test('a reader who comes from another page is given the same map', async () => {
	const { page, close } = await openPage(browser, '/compare');
	await hydrated(page);
	await page.locator('nav a[href$="treaty"]').first().click();
	await shape(page, 'FIN').waitFor();
	expect(await titleOf(page, 'FIN')).toBe('Finland: left on 10 January 2026');
	await close();
});

test('the map as a table names every place, and what is listed apart', async () => {
	const { page, close } = await openPage(browser, '/treaty', { javaScriptEnabled: false });
	await page.getByText('The map as a table').click();
	const table = page.getByRole('region', { name: 'The map as a table' });
	expect(await table.locator('tbody tr[id]').count()).toBe(205);
	expect(await table.innerText()).toMatch(/Taiwan\s+listed apart, no status of its own/);
	await close();
});

test('recorded harm stands place by place, without a number of a status', async () => {
	const { page, close } = await openPage(browser, '/treaty');
	await hydrated(page);
	const harm = page.locator('section[aria-labelledby=harm]');
	expect(await harm.innerText()).toMatch(/Myanmar\s+2,029/);
	expect(await harm.innerText()).toMatch(/The rest of the world total\s+1,953 \(our calculation\)/);
	expect(await harm.innerText()).not.toMatch(/%/);
	await harm.getByRole('link', { name: '2,029' }).click();
	await page.getByRole('dialog').waitFor();
	await close();
});
