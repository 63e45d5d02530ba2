/** Search from every page, on its own page, and where an address leads nowhere. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hydrated, launchBrowser, openPage, violations } from '../support/browser';
import { scriptedPages } from '../support/built-pages';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

async function open(path: string, options = {}) {
	const opened = await openPage(browser, path, options);
	await hydrated(opened.page);
	const { page } = opened;
	return {
		...opened,
		box: page.getByRole('combobox', { name: 'Search conflicts, places' }),
		hits: page.locator('[data-command-item]')
	};
}

describe.each(scriptedPages())('from %s', (path) => {
	test('a place and its conflicts are found by an old name, by keyboard alone', async () => {
		const { page, hits, close } = await open(path);
		await page.keyboard.press('/');
		await page.waitForFunction(() => document.activeElement?.matches('[role=dialog] input'));
		await page.keyboard.type('burma');
		const own = page.getByRole('dialog').locator(hits);
		await own.nth(2).waitFor();
		expect((await own.allInnerTexts()).slice(0, 3)).toEqual([
			'Myanmar\nplace, also called Burma. The Monitor prints Myanmar/Burma; the UN name is Myanmar.',
			'Myanmar conflict since the 2021 coup\nconflict, in Myanmar (a phase of Myanmar internal conflicts)',
			'Myanmar internal conflicts\nconflict, in Myanmar'
		]);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/conflicts/myanmar');
		await page.getByRole('heading', { level: 1, name: /Myanmar internal conflicts/ }).waitFor();
		await close();
	});

	test('the search can be left, and the focus is where it was', async () => {
		const { page, close } = await open(path);
		const opener = page.getByRole('navigation').getByRole('link', { name: 'Search' });
		await opener.or(page.locator('header a.search')).first().focus();
		await page.keyboard.press('Enter');
		await page.getByRole('dialog').getByRole('combobox').waitFor();
		await page.keyboard.press('Escape');
		await page.getByRole('dialog').waitFor({ state: 'detached' });
		expect(await page.evaluate(() => document.activeElement?.className)).toContain('search');
		await close();
	});
});

describe('the page of the search', () => {
	test('keeps what was asked in its address, and answers an address', async () => {
		const { page, box, hits, close } = await open('/search?q=ivory+coast');
		await hits.first().waitFor();
		expect(await box.inputValue()).toBe('ivory coast');
		expect(await hits.first().innerText()).toContain("Côte d'Ivoire");
		await box.fill('afgahnistan');
		await page.waitForURL('**/search?q=afgahnistan');
		expect(await hits.first().innerText()).toContain('Afghanistan');
		await box.fill('');
		await page.waitForURL('**/search');
		await close();
	});

	test('leads to a source, whose page has no script', async () => {
		const { page, hits, close } = await open('/search?q=UCDP%2FPRIO+Armed+Conflict');
		await hits.first().click();
		await page.waitForURL('**/sources/ucdp-prio-acd-25-1');
		expect(await page.locator('h1').innerText()).toContain('UCDP');
		await close();
	});

	test('shows markup in an address as text', async () => {
		const { page, box, close } = await open('/search?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E');
		await box.waitFor();
		expect(await box.inputValue()).toBe('<img src=x onerror=alert(1)>');
		expect(await page.getByText('Nothing has that name.').count()).toBe(1);
		expect(await page.locator('main img').count()).toBe(0);
		await close();
	});

	test('lists everything without JavaScript', async () => {
		const { page, close } = await openPage(browser, '/search', { javaScriptEnabled: false });
		expect(await page.getByRole('link', { name: "Côte d'Ivoire" }).count()).toBe(1);
		expect(await page.locator('main li').count()).toBeGreaterThan(240);
		await close();
	});
});

describe('an address that leads nowhere', () => {
	test.each(['/countries/ivory-coast', '/ivory_coast.html', '/a/b/c/ivory-coast/'])(
		'is searched for its words: %s',
		async (path) => {
			const { page, requests, box, hits, close } = await open(path);
			await page.getByRole('heading', { name: 'There is no page at this address' }).waitFor();
			await hits.first().waitFor();
			expect(await box.inputValue()).toBe('ivory coast');
			expect(await hits.allInnerTexts()).toEqual(["Côte d'Ivoire\nplace, also called Ivory Coast"]);
			expect(await page.locator('footer').innerText()).toMatch(/Data version \d{4}-/);
			expect(requests.filter((url) => url.includes('__data'))).toEqual([]);
			await hits.first().click();
			await page.waitForURL('**/places/CIV');
			await close();
		}
	);

	test('has no barrier that axe can find', async () => {
		const { page, hits, close } = await open('/nigeria', { viewport: { width: 360, height: 740 } });
		await hits.first().waitFor();
		expect(await violations(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
		await close();
	});

	test('offers the search page and the overview without JavaScript, at any depth', async () => {
		for (const path of ['/nowhere', '/a/b/c/nowhere']) {
			const { page, close } = await openPage(browser, path, { javaScriptEnabled: false });
			expect(await page.locator('h1').innerText()).toBe('There is no page at this address');
			await page.locator('main').getByRole('link', { name: 'Search all' }).click();
			expect(await page.locator('h1').innerText()).toBe('Find a conflict, a place, or a page');
			await close();
		}
	});
});
