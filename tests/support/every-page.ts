/** What must hold for a page of the built site, whatever it says: the tests of every page, for the files that name them. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	hydrated,
	launchBrowser,
	openPage,
	otherHosts,
	violations,
	type OpenedPage
} from './browser';

/** Registers the tests for each of these addresses, in a browser of their own. */
export function testPages(paths: readonly string[]): void {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser.close());

	describe.each(paths)('%s', (path) => {
		// One visit for all of it: opening a page takes longer than what is asked of it.
		let opened: OpenedPage;
		beforeAll(async () => {
			opened = await openPage(browser, path);
			await hydrated(opened.page);
		});
		afterAll(() => opened.close());

		test('asks no other host, complains of nothing, and stores nothing', async () => {
			const { page, requests, complaints } = opened;
			// What starts by itself does so soon; a page without a script starts nothing.
			if (await page.evaluate(() => document.scripts.length > 0)) await page.waitForTimeout(1500);
			expect(otherHosts(requests)).toEqual([]);
			expect(complaints).toEqual([]);
			expect(await page.context().cookies()).toEqual([]);
			expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(
				await page.evaluate(
					() => Object.keys(sessionStorage).filter((key) => key.startsWith('sveltekit')).length
				)
			);
		});

		test('has no barrier that axe can find', async () => {
			expect(await violations(opened.page)).toEqual([]);
		});

		test('has enough contrast in the dark', async () => {
			await opened.page.emulateMedia({ colorScheme: 'dark' });
			expect(await violations(opened.page, ['color-contrast'])).toEqual([]);
			await opened.page.emulateMedia({ colorScheme: 'light' });
		});

		test('on a phone of 360 pixels has no barrier either, and does not scroll sideways', async () => {
			await opened.page.setViewportSize({ width: 360, height: 740 });
			expect(await violations(opened.page)).toEqual([]);
			expect(await opened.page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
		});

		test('without JavaScript has its title, headline, and what must stand under every page', async () => {
			const { page, close } = await openPage(browser, path, { javaScriptEnabled: false });
			expect(await page.title()).toMatch(/ · Landmine Ledger$/);
			expect(await page.locator('h1').count()).toBe(1);
			expect(await page.locator('meta[name=description]').getAttribute('content')).toMatch(
				/.{40,}/
			);
			const footer = await page.locator('footer').innerText();
			expect(footer).toContain('Recorded casualties: the true number is higher.');
			expect(footer).toContain('Not a safety map');
			expect(footer).toMatch(/Data version \d{4}-\d{2}-\d{2}-[0-9a-f]{8}/);
			expect(footer).toContain('Report an error');
			await close();
		});
	});
}
