/** Land and new use as a reader without JavaScript meets them, on a phone and on paper. */
import { statSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, openPage } from '../support/browser';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

const onPhone = (path: string) =>
	openPage(browser, path, { javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
const section = (page: Page, heading: string | RegExp) =>
	page.locator('section', { has: page.getByRole('heading', { level: 2, name: heading }) });
const row = (page: Page, heading: string | RegExp, place: string) =>
	section(page, heading).locator('tr', { has: page.getByRole('rowheader', { name: place }) });

describe.each(['/land', '/use'])('%s', (path) => {
	test('is at most 60 kB in brotli, fits a phone, and cites every number at its end', async () => {
		expect(statSync(`build${path}.html.br`).size).toBeLessThanOrEqual(60_000);
		const { page, close } = await onPhone(path);
		expect(
			await page
				.locator('body')
				.evaluate((body) => [body.scrollWidth, body.querySelectorAll('script').length])
		).toEqual([360, 0]);
		const lost = await page
			.locator('main a[href^="#"]')
			.evaluateAll((all) =>
				all
					.map((link) => link.getAttribute('href')?.slice(1) ?? '')
					.filter((id) => document.getElementById(id) === null)
			);
		expect(lost).toEqual([]);
		const boxes = page.locator('[role=region][tabindex="0"]:visible');
		const sideways = await boxes.evaluateAll((all) =>
			all
				.filter((box) => box.scrollWidth > box.clientWidth)
				.map((box) => {
					box.scrollLeft = 200;
					const head = box.querySelector('tbody th[scope=row]');
					return (head?.getBoundingClientRect().left ?? 0) - box.getBoundingClientRect().left;
				})
		);
		expect(sideways.length).toBeGreaterThan(1);
		for (const left of sideways) expect(Math.abs(left)).toBeLessThan(2);
		await close();
	});

	test('opens every table on paper', async () => {
		const { page, close } = await openPage(browser, path, { javaScriptEnabled: false });
		await page.emulateMedia({ media: 'print' });
		const cut = await page
			.locator('[role=region][tabindex="0"]')
			.evaluateAll((all) => all.filter((box) => box.scrollHeight > box.clientHeight + 1).length);
		expect(cut).toBe(0);
		expect(await page.locator('table:visible').count()).toBe(await page.locator('table').count());
		await close();
	});
});

test('how many km² of Ukraine are mined: no single number, a ladder with dates', async () => {
	const { page, close } = await onPhone('/land');
	expect(await page.locator('h1').innerText()).toContain('No total of the world');
	const text = await section(page, /How many km² of Ukraine/).innerText();
	expect(text).toContain('There is no single number');
	expect(text).toMatch(/137,000\u00a0km²[\s\S]*24 June 2025[\s\S]*174,000\u00a0km²/);
	expect(text).toMatch(/confirmed\s+not in our tables/);
	await close();
});

test('what States Parties released in 2022 stands in its parts, and the sum says whose it is', async () => {
	const { page, close } = await onPhone('/land');
	const world = section(page, /Land cleared of antipersonnel mines/);
	const text = await world.innerText();
	expect(text).toMatch(/219\.31\u00a0km².*land cleared\s+121\.11\u00a0km².*land reduced\s+156\.92/);
	expect(text).toContain('make 497.34\u00a0km² (our calculation)');
	expect(text).toMatch(/about 189\u00a0km².*\(Mine Action Review, all states\)/);
	expect(await world.locator('svg:visible').count()).toBe(3);
	await close();
});

test('deadlines that run stand by date, with months from the day of the tables', async () => {
	const { page, close } = await onPhone('/land');
	const board = section(page, 'Clearance deadlines of article 5');
	const first = board.getByRole('table').first();
	expect(await first.getByRole('rowheader').allInnerTexts()).toEqual(
		['Bosnia and Herzegovina', 'Somalia', 'Iraq', 'Yemen', 'Angola'].map((name) =>
			expect.stringContaining(name)
		)
	);
	expect(await first.locator('tbody tr').first().innerText()).toContain(
		'3 full months after the tables were checked on 23 November 2026'
	);
	const tajikistan = row(page, 'Clearance deadlines of article 5', 'Tajikistan');
	expect(await tajikistan.innerText()).toMatch(/date not in our tables[\s\S]*request not approved/);
	await close();
});

test('who laid mines since mid-2024 is answered level by level, with the denial beside it', async () => {
	const { page, close } = await onPhone('/use');
	const newest = section(page, /^Since 30 June 2024/);
	expect(await newest.locator('h3').allInnerTexts()).toEqual([
		'confirmed: 22 statements, 8 places',
		'credible allegation: 2 statements, one place',
		'allegation: one statement, one place'
	]);
	const thailand = await newest.locator('table').last().innerText();
	expect(thailand).toMatch(/government of Cambodia[\s\S]*denied by the actor[\s\S]*bound/);
	const apart = section(page, /no findings of use/);
	expect(await apart.innerText()).toContain('They are not called use here');
	expect(await section(page, /^Every statement/).innerText()).not.toContain('new contamination');
	await newest.getByRole('link', { name: 'all rows of Colombia' }).click();
	expect(page.url()).toMatch(/\/data\/mine_use\?place=COL$/);
	await close();
});
