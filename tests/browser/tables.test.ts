/** Rows of a table chosen by mouse, keyboard and address, as a reader would. */
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync, statSync } from 'node:fs';
import Papa from 'papaparse';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { hydrated, launchBrowser, openPage, violations } from '../support/browser';
import { builtOf } from '../support/built-pages';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

const headline = (page: Page) => page.locator('h1').innerText();
const rows = (page: Page) => page.getByRole('region', { name: /^Rows of/ }).locator('tbody tr');
/** Waits until the headline says what is asked for. */
const says = (page: Page, words: string | RegExp) =>
	page.locator('h1', { hasText: words }).waitFor({ timeout: 60_000 });

const SAHEL = '/data/casualties?conflict=sahel&group=civilian&coverage=national&from=2015&as=first';

test('civilian casualties in the Sahel, chosen by hand, become an address and an honest answer', async () => {
	const { page, complaints, close } = await openPage(browser, '/data/casualties');
	await hydrated(page);
	const choose = async (list: string, label: string) => {
		await page.locator('summary', { hasText: new RegExp(`^${list}`) }).click();
		await page
			.getByRole('group', { name: list, exact: true })
			.getByRole('checkbox', { name: new RegExp(`^${label}`) })
			.check();
	};
	await choose('conflict', 'Sahel insurgency');
	await choose('group', 'civilian');
	await choose('coverage', 'national');
	await page.getByLabel('From year').fill('2015');
	await page.getByLabel('Values of a figure').selectOption('first');
	await page.waitForURL(/conflict=sahel.*as=first/);
	await says(page, /figures, one value each/);
	expect(new URL(page.url()).searchParams.toString()).toBe(SAHEL.split('?')[1]);
	const said = await page.locator('main').innerText();
	expect(said).toMatch(/Rows for Mali \([\d–, and]+\)\./);
	expect(said).toContain('Not in our tables for this choice: Benin, Burkina Faso and Niger.');
	expect(said).toContain('whatever laid the mine');
	expect(await rows(page).count()).toBeGreaterThan(3);
	expect(complaints).toEqual([]);
	await close();
});

test('an address shows its rows, and each choice can be taken away', async () => {
	const { page, close } = await openPage(browser, SAHEL);
	await says(page, /figures, one value each/);
	const before = await rows(page).count();
	await page.getByRole('button', { name: 'Remove group: civilian' }).click();
	await page.waitForURL((url) => !url.searchParams.has('group'));
	await page.waitForFunction(
		(count) => document.querySelectorAll('[aria-label^="Rows of"] tbody tr').length > count,
		before
	);
	await page.getByRole('button', { name: 'Show all rows' }).click();
	await says(page, /^Casualties: [\d,]+ rows$/);
	expect(new URL(page.url()).search).toBe('');
	await close();
});

test('a figure opens the card of its row, and gives the focus back', async () => {
	const { page, close } = await openPage(browser, '/data/clearance?place=UKR');
	await says(page, /of [\d,]+ rows/);
	const value = rows(page).first().locator('a[data-card]');
	await value.focus();
	await page.keyboard.press('Enter');
	const card = page.getByRole('dialog');
	await card.getByText('data version').waitFor();
	expect(await card.innerText()).toMatch(/Ukraine[\s\S]*Cite[\s\S]*row ukr-/);
	await page.keyboard.press('Escape');
	await card.waitFor({ state: 'detached' });
	expect(await value.evaluate((node) => node === document.activeElement)).toBe(true);
	await close();
});

test('a heading sorts, and says so', async () => {
	const { page, close } = await openPage(browser, '/data/funding');
	await hydrated(page);
	await page.getByRole('button', { name: /^usd million/ }).click();
	await page.waitForURL(/sort=-usd_million/);
	await page.locator('th[aria-sort=descending]', { hasText: 'usd million' }).waitFor();
	const sums = await rows(page).locator('a[data-card]').allInnerTexts();
	const numbers = sums.map((text) => Number(text.replace(/[^\d.]/g, '')));
	expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
	await close();
});

test('what is shown can be saved: the rows of the choice with every column of the file', async () => {
	const { page, close } = await openPage(browser, '/data/mine_use?place=MMR&finding=confirmed');
	await says(page, /of [\d,]+ rows/);
	const [saved] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: /These \d+ rows as CSV/ }).click()
	]);
	expect(saved.suggestedFilename()).toMatch(/^mine_use-\d{4}-\d{2}-\d{2}-[0-9a-f]{8}\.csv$/);
	const csv = readFileSync(await saved.path(), 'utf8');
	const published = readFileSync('datasets/mine_use.csv', 'utf8');
	expect(csv.split('\n')[0]).toBe(published.split('\n')[0]);
	const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
	const meant = Papa.parse<Record<string, string>>(published, { header: true }).data.filter(
		({ place, finding }) => place === 'MMR' && finding === 'confirmed'
	);
	expect(data).toHaveLength(meant.length);
	expect(new Set(data.map((row) => JSON.stringify(row)))).toEqual(
		new Set(meant.map((row) => JSON.stringify(row)))
	);
	await close();
});

test('the zip holds the rows, whose they are, and what was chosen with its gaps', async () => {
	const { page, close } = await openPage(browser, SAHEL);
	await says(page, /figures, one value each/);
	const [saved] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: /The same with licence/ }).click()
	]);
	const files = unzipSync(readFileSync(await saved.path()));
	expect(Object.keys(files).sort()).toEqual(['CHOICE.txt', 'LICENCE.txt', 'casualties.csv']);
	const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
	expect(text('casualties.csv').trim().split('\n').length).toBe((await rows(page).count()) + 1);
	expect(text('LICENCE.txt')).toMatch(/CC-BY-4\.0[\s\S]*Descontamina Colombia/);
	expect(text('CHOICE.txt')).toContain('conflict=sahel&group=civilian');
	expect(text('CHOICE.txt')).toContain('Not in our tables for this choice: Benin');
	await close();
});

test('pages of rows follow each other, and back goes back', async () => {
	const { page, close } = await openPage(browser, '/data/places');
	await hydrated(page);
	const first = await rows(page).first().innerText();
	await page.getByRole('link', { name: 'Next rows' }).click();
	await page.getByText('Rows 101 to 200 of 206').waitFor();
	expect(await rows(page).first().innerText()).not.toBe(first);
	await page.goBack();
	await page.getByText('Rows 1 to 100 of 206').waitFor();
	await close();
});

test('a wrong address is repaired in sentences, with ways to what may have been meant', async () => {
	const { page, close } = await openPage(
		browser,
		'/data/casualties?place=Myanmer&banana=1&from=soon&page=77'
	);
	const notice = page.locator('aside[role=status]');
	await notice.waitFor();
	expect(await notice.innerText()).toMatch(
		/“Myanmer” does not stand in place[\s\S]*Myanmar[\s\S]*“banana”/
	);
	await notice.getByRole('link', { name: 'Myanmar' }).click();
	await page.waitForURL(/place=MMR/);
	await close();
});

test('cells and words of an address are data, never markup or SQL', async () => {
	const { page, complaints, close } = await openPage(
		browser,
		`/data/casualties?q=${encodeURIComponent("<img src=x onerror=alert(1)>'; drop table casualties; --")}`
	);
	await says(page, '0 of');
	expect(await page.locator('main img').count()).toBe(0);
	expect(complaints).toEqual([]);
	await close();
});

describe('without JavaScript', () => {
	test('the first hundred rows stand there with the count and the whole file, and no dead control', async () => {
		const { page, close } = await openPage(browser, '/data/casualties', {
			javaScriptEnabled: false
		});
		expect(await rows(page).count()).toBe(100);
		expect(await headline(page)).toMatch(/^Casualties: [\d,]+ rows$/);
		expect(await page.locator('main').innerText()).toMatch(/first 100 of [\d,]+ rows/);
		const file = page.getByRole('link', { name: /The whole table as CSV/ });
		expect(await file.getAttribute('href')).toMatch(/data\/casualties\.csv$/);
		expect(await page.locator('form, .rows nav a').filter({ visible: true }).count()).toBe(0);
		const [first] = await rows(page).locator('a[data-card]').all();
		expect(await first?.getAttribute('href')).toMatch(/figure\//);
		await close();
	});

	test('the page says what its table does not hold, and what each column means', async () => {
		const { page, close } = await openPage(browser, '/data/mine_use', { javaScriptEnabled: false });
		expect(await page.locator('main').innerText()).toMatch(/absence of a row says nothing/i);
		await page.locator('summary', { hasText: 'Columns of mine_use.csv' }).click();
		expect(await page.getByRole('row', { name: /^finding/ }).innerText()).toContain('denied');
		await close();
	});

	test('the heaviest table is at most 40 kB of HTML', () => {
		expect(statSync('build/data/casualties.html.br').size).toBeLessThanOrEqual(40_000);
	});
});

test.each([
	['light', 360],
	['dark', 1280]
] as const)(
	'chosen rows have no barrier that axe can find, %s at %i pixels',
	async (colorScheme, width) => {
		const { page, close } = await openPage(browser, SAHEL, {
			colorScheme,
			viewport: { width, height: 800 }
		});
		await says(page, /figures, one value each/);
		if (width === 360) await page.locator('summary', { hasText: 'Filters by column' }).click();
		await page.locator('summary', { hasText: /^group/ }).click();
		expect(await violations(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		await close();
	}
);

test('the page of every table has no barrier that axe can find, and does not scroll sideways on a phone', async () => {
	const tables = builtOf('data');
	expect(tables).toHaveLength(24);
	const { page, close } = await openPage(browser, '/data', {
		viewport: { width: 360, height: 740 }
	});
	for (const path of tables) {
		await page.goto(inject('site') + path, { waitUntil: 'load' });
		await hydrated(page);
		expect(await violations(page), path).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(360);
	}
	await close();
});
