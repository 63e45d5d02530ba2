/** Shares and disagreements as a reader without JavaScript meets them, on a phone. */
import { statSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, openPage } from '../support/browser';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

const onPhone = (path: string) =>
	openPage(browser, path, { javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

describe.each(['/shares', '/disagreements'])('%s', (path) => {
	test('is at most 60 kB in brotli, fits a phone, and leads only to pages that are built', async () => {
		expect(statSync(`build${path}.html.br`).size).toBeLessThanOrEqual(60_000);
		const { page, close } = await onPhone(path);
		expect(
			await page
				.locator('body')
				.evaluate((body) => [body.scrollWidth, body.querySelectorAll('script').length])
		).toEqual([360, 0]);
		const links = await page
			.locator('main a:not(svg a)')
			.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
		expect(links.length).toBeGreaterThan(50);
		for (const link of new Set(links))
			expect(() => statSync(`build${link}.html`), link).not.toThrow();
		await close();
	});
});

test('a share stands with its base, what is outside it, and its source', async () => {
	const { page, close } = await onPhone('/shares');
	const status = page.locator('section', {
		has: page.getByRole('heading', { name: 'Civilians, of casualties recorded as' })
	});
	const row = (year: string) =>
		status.locator('tr', { has: page.getByRole('rowheader', { name: year, exact: true }) });
	expect(await row('2018').innerText()).toMatch(/71 %[\s\S]*the percentage alone/);
	expect(await row('2022').innerText()).toMatch(
		/85 %[\s\S]*369 of at least 4,710 \(our calculation\)/
	);
	expect(await status.locator('svg:visible').count()).toBe(1);

	const unstated = page.locator('section', {
		has: page.getByRole('heading', { name: 'Percentages whose base is not stated' })
	});
	expect(await unstated.locator('svg').count()).toBe(0);
	const printed = unstated
		.locator('tbody')
		.first()
		.locator('tr', { has: page.getByRole('rowheader', { name: '2024', exact: true }) });
	expect(await printed.locator('strong').allInnerTexts()).toEqual(['86 %', '90 %', '90 %']);
	expect(await printed.first().innerText()).toContain('sources differ for this year');
	await close();
});

test('the device split of 2016 names who is not split, and leads to each figure', async () => {
	const { page, close } = await onPhone('/shares');
	const split = page.locator('section', {
		has: page.getByRole('heading', { name: 'Casualties of 2016 by device' })
	});
	expect(await split.locator('td.number').allInnerTexts()).toEqual([
		...['1,805', '1,078', '732', '538', '495', '114', '3,843'],
		'at least 8,605'
	]);
	expect(await split.innerText()).toContain('not split: printed together');
	await split.getByRole('link', { name: '732' }).click();
	expect(await page.locator('h1').innerText()).toContain('732');
	await close();
});

test('two series of cleared land stand side by side with the reason and no average', async () => {
	const { page, close } = await onPhone('/disagreements');
	const cleared = page.locator('.things > li', { hasText: 'World, 2022: land cleared' });
	const text = await cleared.innerText();
	expect(text).toMatch(/189\u00a0km²[\s\S]*219\.31\u00a0km²/);
	expect(text).toContain('never in one sum or on one line');
	expect(text).not.toMatch(/average[^.]* is|mean/);
	await close();
});

test('the page of a figure leads to the count of the other body, and says why both stand', async () => {
	const { page, close } = await onPhone('/figure/aze-2012-casualties-by-anama');
	expect(await page.locator('main').innerText()).toContain(
		'set side by side, never added and never averaged'
	);
	await page
		.getByRole('listitem')
		.filter({ hasText: 'the Azerbaijan Campaign to Ban Landmines' })
		.first()
		.getByRole('link')
		.click();
	expect(page.url()).toContain('/figure/aze-2012-casualties-by-azcbl');
	await page.getByRole('link', { name: 'All disagreements in our tables' }).click();
	expect(await page.locator('h1').innerText()).toBe('Where numbers for one thing differ');
	await close();
});
