/** Pages of conflicts: whole without a script, small, and a brief of two sheets on paper. */
import { readFileSync, statSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, openPage, otherHosts, violations } from '../support/browser';
import { builtOf } from '../support/built-pages';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

const pages = builtOf('conflicts');
/** Fought on, with a phase; several places; a legacy; no figure at all. */
const samples = [
	'/conflicts/russia-ukraine',
	'/conflicts/sahel',
	'/conflicts/angola-legacy',
	'/conflicts/ethiopia-tigray'
];

test('every conflict has a page without a script, of at most 60 kB with its styles', () => {
	const csv = readFileSync('build/data/conflicts.csv', 'utf8').trim().split('\n').slice(1);
	expect(pages.length).toBe(csv.length);
	const sizes = pages.map((page) => {
		const html = readFileSync(`build${page}.html`, 'utf8');
		expect(html, page).not.toMatch(/<script|modulepreload/);
		const styles = [...html.matchAll(/href="\.\.(\/_app\/[^"]+\.css)"/g)].map(([, path]) => path);
		expect(styles.length, page).toBeGreaterThan(0);
		return [`build${page}.html`, ...styles.map((path) => `build${path}`)]
			.map((file) => statSync(`${file}.br`).size)
			.reduce((a, b) => a + b, 0);
	});
	expect(Math.max(...sizes)).toBeLessThanOrEqual(60_000);
});

describe.each(samples)('%s', (path) => {
	test('asks for no other host and no script, and has no barrier that axe can find', async () => {
		for (const [width, colorScheme] of [
			[1280, 'dark'],
			[360, 'light']
		] as const) {
			const { page, requests, complaints, close } = await openPage(browser, path, {
				...{ colorScheme, viewport: { width, height: 800 } }
			});
			expect(otherHosts(requests)).toEqual([]);
			expect(requests.filter((url) => url.endsWith('.js'))).toEqual([]);
			expect(complaints).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
			expect(await violations(page)).toEqual([]);
			await close();
		}
	});

	test('prints on two sheets at most, A4 and Letter, without its navigation', async () => {
		const { page, close } = await openPage(browser, path);
		for (const format of ['A4', 'Letter']) {
			const pdf = (await page.pdf({ format })).toString('latin1');
			expect([...pdf.matchAll(/\/Type \/Page\b/g)].length, format).toBeLessThanOrEqual(2);
		}
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('nav:visible').count()).toBe(0);
		expect(await page.getByText('Data version').first().isVisible()).toBe(true);
		await close();
	});

	test('leads from each number of a note to its source, and nowhere else within the page', async () => {
		const { page, close } = await openPage(browser, path);
		const astray = await page.evaluate(() =>
			[...document.querySelectorAll('main a[href^="#"]')]
				.map((link) => decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''))
				.filter((id) => document.getElementById(id) === null)
		);
		expect(astray).toEqual([]);
		await close();
	});
});

test('the war in Ukraine shows its figures with what must stand beside them', async () => {
	const { page, close } = await openPage(browser, '/conflicts/russia-ukraine', {
		javaScriptEnabled: false
	});
	const text = await page.locator('main').innerText();
	for (const said of [
		'Since 2014: fought on.',
		'293 people killed or injured',
		'Not in our tables for 2024: Russia.',
		'by country and year, not by conflict',
		'whatever laid the mine',
		'First counts may be revised',
		'suspension declared, 18 July 2025',
		'What is not known',
		'not in our tables for 2021',
		'13306, 13246, 13247, 13243',
		'This page prints as a brief'
	])
		expect(text).toContain(said);
	expect(await page.locator('figure svg:visible').count()).toBe(2);
	expect(await page.locator('td[id="figure:ukr-2023-casualties"] a').first().innerText()).toBe(
		'580'
	);
	await page.getByRole('link', { name: 'full-scale invasion of Ukraine' }).click();
	expect(await page.locator('main').innerText()).toContain('A phase of Russia-Ukraine war');
	await close();
});

test('a gap is said in words, and a sum is called ours', async () => {
	const { page, close } = await openPage(browser, '/conflicts/sahel');
	const row = page.locator('tr', { has: page.getByRole('rowheader', { name: '2023' }) }).first();
	const text = await row.innerText();
	for (const said of ['308', '174', 'not in our tables', '482', 'our calculation'])
		expect(text).toContain(said);
	await close();
});

test('without an address of the site a brief prints no code, and says why', async () => {
	const { page, close } = await openPage(browser, '/conflicts/sahel');
	await page.emulateMedia({ media: 'print' });
	const foot = page.getByRole('complementary', { name: 'This page as a brief' });
	expect(await foot.innerText()).toContain('The address of this site was not set');
	expect(await foot.locator('svg').count()).toBe(0);
	await close();
});

test('the list holds every conflict and phase once, each a link to its page', async () => {
	const { page, close } = await openPage(browser, '/conflicts');
	const links = page.locator('main table a');
	expect(await links.count()).toBe(pages.length);
	expect(await page.getByText('over; people are hurt by what was left').count()).toBeGreaterThan(5);
	await page.getByRole('link', { name: 'Tigray' }).click();
	await page.waitForURL('**/conflicts/ethiopia-tigray');
	expect(await page.locator('main').innerText()).toContain('not in our tables, not harmless');
	await close();
});

test('an address of a conflict that does not exist offers the nearest that do', async () => {
	const { page, close } = await openPage(browser, '/conflicts/rusia-ukrain');
	await page.getByRole('link', { name: 'Russia-Ukraine war', exact: true }).click();
	await page.waitForURL('**/conflicts/russia-ukraine');
	await close();
});
