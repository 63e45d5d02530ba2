/** The overview as a reader meets it: its answers, its cards, with and without JavaScript. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hydrated, launchBrowser, openPage } from '../support/browser';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('without JavaScript, the overview', () => {
	test('answers on the first screen how many people, where, and who is leaving', async () => {
		const { page, close } = await openPage(browser, '/', { javaScriptEnabled: false });
		expect(await page.locator('h1').innerText()).toBe(
			'At least 6,279 people were killed or injured by landmines and explosive remnants of war in 2024'
		);
		const first = page.locator('main > ul').first();
		expect(await first.innerText()).toMatch(/1,945 were killed, 4,325 injured/);
		expect(await first.innerText()).toContain(
			'4,326 of at least 6,279 people (69 %, our calculation)'
		);
		expect(await first.innerText()).toContain(
			'Estonia, Latvia, Lithuania, Finland and Poland have left'
		);
		expect(await first.innerText()).toContain('161 States Parties remain');
		const box = await first.boundingBox();
		expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(900);
		await close();
	});

	test('shows one chart a width, and its table with 26 years, each with edition and source', async () => {
		const { page, close } = await openPage(browser, '/', { javaScriptEnabled: false });
		expect(await page.locator('figure .wide:visible svg').first().isVisible()).toBe(true);
		await page.getByText('World casualties, table').click();
		const rows = page.locator('table').first().locator('tbody tr');
		expect(await rows.count()).toBe(26);
		expect(await rows.last().innerText()).toMatch(
			/2024\s+at least 6,279\s+first count\s+Landmine Monitor 2025/
		);
		await close();
	});

	test('leads from a number to the source it was printed in', async () => {
		const { page, close } = await openPage(browser, '/', { javaScriptEnabled: false });
		await page.locator('h1 a').click();
		const target = page.locator(':target');
		expect(await target.locator('cite').count()).toBe(1);
		expect(await target.isVisible()).toBe(true);
		await close();
	});

	test('leads from a point of the chart to its row in the table, which opens', async () => {
		const { page, close } = await openPage(browser, '/', { javaScriptEnabled: false });
		await page.locator('figure .wide:visible svg a').last().click();
		expect(await page.locator(':target').innerText()).toBe('at least 6,279');
		expect(await page.locator(':target').isVisible()).toBe(true);
		await close();
	});

	test('lists seven conflicts by region and name, and never as the most', async () => {
		const { page, close } = await openPage(browser, '/', { javaScriptEnabled: false });
		const names = await page.locator('article h3').allInnerTexts();
		expect(names).toHaveLength(7);
		expect(names).toContain('Russia-Ukraine war');
		expect(names.join()).not.toMatch(/2021 coup|full-scale/);
		const [said = ''] = (await page.locator('main').innerText()).split('Sources of this page');
		expect(said).not.toMatch(/\bthe most\b|\bworst\b|deadliest/i);
		await close();
	});

	test('gives six states with their stage, dates and a source for each', async () => {
		const { page, close } = await openPage(browser, '/', { javaScriptEnabled: false });
		const rows = page
			.getByRole('region', { name: 'Steps of the states that leave' })
			.locator('tbody tr');
		expect(await rows.locator('th').allInnerTexts()).toEqual([
			'Estonia',
			'Latvia',
			'Lithuania',
			'Finland',
			'Poland',
			'Ukraine'
		]);
		expect(await rows.nth(0).innerText()).toContain('left on 27 December 2025');
		expect(await rows.nth(2).innerText()).toContain('May 2025');
		expect(await rows.nth(5).innerText()).toMatch(/bound; suspension declared\s+18 July 2025/);
		expect(await rows.nth(5).innerText()).toContain('not in our tables');
		for (const link of await rows.locator('a').all()) {
			const id = (await link.getAttribute('href'))?.slice(1) ?? '';
			expect(await page.locator(`[id="${id}"]`).count(), id).toBe(1);
		}
		await close();
	});
});

describe('with JavaScript, the overview', () => {
	test('opens a source card from the headline by keyboard, with every published value, and gives the focus back', async () => {
		const { page, close } = await openPage(browser, '/');
		await hydrated(page);
		const number = page.locator('h1 a');
		await number.focus();
		await page.keyboard.press('Enter');
		const card = page.getByRole('dialog', { name: 'Where this number comes from' });
		await card.getByText('at least 6,279').first().waitFor();
		expect(await card.innerText()).toMatch(
			/Landmine Monitor 2025[\s\S]*Cite[\s\S]*Report an error/
		);
		const numberBox = await number.boundingBox();
		const cardBox = await card.boundingBox();
		expect(cardBox && numberBox && cardBox.y >= numberBox.y + numberBox.height).toBe(true);
		await page.keyboard.press('Escape');
		await card.waitFor({ state: 'hidden' });
		expect(await number.evaluate((node) => node === document.activeElement)).toBe(true);
		await close();
	});

	test('opens a card from a point of the chart by touch on a phone', async () => {
		const { page, close } = await openPage(browser, '/', {
			viewport: { width: 360, height: 740 },
			hasTouch: true
		});
		await hydrated(page);
		const point = page.locator('figure .narrow:visible svg a').nth(17);
		await point.scrollIntoViewIfNeeded();
		await point.tap({ force: true });
		const card = page.getByRole('dialog');
		await card.getByText('9,440').first().waitFor();
		expect(await card.getByRole('listitem').count()).toBeGreaterThan(4);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
		await close();
	});

	test('says in the card of a treaty act who dates it', async () => {
		const { page, close } = await openPage(browser, '/');
		await hydrated(page);
		await page.getByRole('link', { name: '20 August 2025' }).click();
		const card = page.getByRole('dialog', { name: 'Where this act is recorded' });
		expect(await card.innerText()).toMatch(
			/Notice received[\s\S]*Poland[\s\S]*five-point statement/
		);
		await close();
	});

	test('keeps the page and offers a retry when the network dies behind a card', async () => {
		const { page, close } = await openPage(browser, '/');
		await hydrated(page);
		await page.route('**/api/v1/figures/*.json', (route) => route.abort());
		await page.locator('h1 a').click();
		await page.getByText('could not be fetched').waitFor();
		await page.unroute('**/api/v1/figures/*.json');
		await page.getByRole('button', { name: 'Try again' }).click();
		await page.getByRole('dialog').getByText('at least 6,279').first().waitFor();
		await close();
	});
});
