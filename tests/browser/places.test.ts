/** Pages of places in the built site: readable without a script, on a phone and on paper. */
import { readdirSync, statSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hydrated, launchBrowser, openPage } from '../support/browser';
import { builtOf } from '../support/built-pages';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

const KB = 1000;

/** Sheets that the page takes on paper. */
async function sheets(page: Page, format: 'A4' | 'Letter'): Promise<number> {
	const pdf = await page.pdf({ format, printBackground: true });
	return Number(/\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1]);
}

test('every place has a page of its own, and the largest is at most 60 kB of HTML and CSS in brotli', () => {
	expect(builtOf('places')).toHaveLength(205);
	const bytes = (folder: string, ending: string) =>
		readdirSync(folder)
			.filter((file) => file.endsWith(ending))
			.map((file) => statSync(`${folder}/${file}`).size);
	const styles = bytes('build/_app/immutable/assets', '.css.br').reduce(
		(sum, size) => sum + size,
		0
	);
	expect(styles).toBeGreaterThan(0);
	expect(Math.max(...bytes('build/places', '.html.br')) + styles).toBeLessThanOrEqual(60 * KB);
});

describe('the page of Ukraine', () => {
	test('says without a script what is known, what is not, and where each number was printed', async () => {
		const { page, requests, close } = await openPage(browser, '/places/UKR', {
			javaScriptEnabled: false
		});
		expect(requests.filter((url) => /\.(js|wasm|json)$/.test(url))).toEqual([]);
		const main = page.locator('main');
		expect(await main.locator('h1').innerText()).toBe(
			'Ukraine: 293 people killed or injured recorded in 2024; bound by the Mine Ban Convention, which it says it has suspended'
		);
		expect(await main.innerText()).toContain('So there is no single number of km² for Ukraine.');
		const rungs = main.locator('.ladder > li');
		expect(await rungs.locator('h3').allInnerTexts()).toEqual([
			expect.stringMatching(/^Potential/),
			expect.stringMatching(/^Suspected land|^Suspected there/),
			expect.stringMatching(/^Confirmed/),
			expect.stringMatching(/^Suspected or confirmed/),
			expect.stringMatching(/^Released/)
		]);
		expect(await rungs.nth(1).innerText()).toContain('not in our tables');
		const gap = main.getByRole('row', { name: /^2021/ }).first();
		expect(await gap.innerText()).toContain('not in our tables');
		const number = main.getByRole('link', { name: '293', exact: true }).first();
		expect(await number.getAttribute('href')).toMatch(/figure\/ukr-2024-casualties$/);
		expect(await main.locator('#unknown ~ ul li').count()).toBeGreaterThan(3);
		await close();
	});

	test('prints with its address as end, its sources as notes, and the newest ten years', async () => {
		const { page, close } = await openPage(browser, '/places/UKR');
		expect(await sheets(page, 'A4')).toBeLessThanOrEqual(4);
		await page.emulateMedia({ media: 'print' });
		const years = page.locator('#casualties ~ div tbody tr:visible th');
		expect((await years.allInnerTexts()).slice(0, 2)).toEqual(['2024', '2023']);
		expect(await page.getByText('On paper: 2015 to 2024.').isVisible()).toBe(true);
		expect(await page.getByRole('navigation').first().isVisible()).toBe(false);
		const notes = page.locator('li[id^="source:"]');
		const shown = await notes.evaluateAll((items) =>
			items.filter((item) => item.getClientRects().length > 0).map((item) => item.id)
		);
		const cited = await page
			.locator('main a[href^="#source:"]:visible')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
		expect(new Set(shown)).toEqual(new Set(cited));
		await close();
	});
});

describe('a place with treaty acts alone', () => {
	test('has a short page without an empty frame, on one sheet', async () => {
		const { page, close } = await openPage(browser, '/places/TON', {
			viewport: { width: 360, height: 740 }
		});
		expect(await page.locator('main h2').allInnerTexts()).toEqual([
			'The convention',
			'What is not known',
			'Sources of this page'
		]);
		expect(await page.locator('main table').count()).toBe(1);
		expect(await sheets(page, 'A4')).toBe(1);
		expect(await sheets(page, 'Letter')).toBe(1);
		await close();
	});
});

test('most places print on two sheets of either paper', async () => {
	const { page, close } = await openPage(browser, '/places/AGO');
	for (const path of ['AGO', 'MMR', 'POL', 'XKX']) {
		await page.goto(new URL(`/places/${path}`, page.url()).href);
		expect(await sheets(page, 'A4'), path).toBeLessThanOrEqual(2);
		expect(await sheets(page, 'Letter'), path).toBeLessThanOrEqual(2);
	}
	await close();
});

test('the index leads to every place, by region, and says what is held', async () => {
	const { page, close } = await openPage(browser, '/places', { javaScriptEnabled: false });
	expect(await page.locator('.places a').count()).toBe(205);
	await page.locator('main').getByRole('link', { name: 'Cambodia' }).click();
	expect(await page.locator('h1').innerText()).toMatch(/^Cambodia: /);
	await close();
});

test.each([
	['/places/ukr', 'Ukraine', 'UKR'],
	['/places/burma', 'Myanmar', 'MMR'],
	['/places/Ukrane', 'Ukraine', 'UKR']
])('%s is no place, and the nearest that is leads on', async (path, name, code) => {
	const { page, close } = await openPage(browser, path);
	await hydrated(page);
	await page.getByText('No place has this code').waitFor();
	await page.locator('main').getByRole('link', { name, exact: true }).first().click();
	await page.waitForURL(`**/places/${code}`);
	await close();
});

test('a place found by search is its page, and a figure leads to it', async () => {
	const { page, close } = await openPage(browser, '/search?q=burma');
	await page.locator('[data-command-item]').first().click();
	await page.waitForURL('**/places/MMR');
	await page.goto(new URL('/figure/ukr-2024-casualties', page.url()).href);
	await page.getByRole('link', { name: 'All about Ukraine' }).click();
	await page.waitForURL('**/places/UKR');
	await close();
});
