/** The convention on any day, in a real browser: no engine, every day from the acts. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hydrated, launchBrowser, openPage, otherHosts } from '../support/browser';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

const headline = (page: Page, text: string | RegExp) =>
	page.getByRole('heading', { level: 1, name: text }).waitFor();
const main = (page: Page) => page.locator('main').innerText();

test('without JavaScript the day of the last check is whole: counts, lists, chart, table, sources', async () => {
	const { page, close } = await openPage(browser, '/treaty', { javaScriptEnabled: false });
	expect(await page.locator('h1').innerText()).toMatch(
		/2026: 161 States Parties in force, 161 by deposit$/
	);
	expect(await page.locator('form').isVisible()).toBe(false);
	expect(await main(page)).toContain('Without JavaScript this page shows the day');
	expect(await page.locator('figure .wide:visible svg').count()).toBe(3);
	expect(await main(page)).toMatch(/30 states not party, never joined/);
	expect(await main(page)).toMatch(/Apart: Lebanon[\s\S]*in neither count/);
	expect(await main(page)).toMatch(/Is Ukraine bound\?[\s\S]*We count Ukraine as bound/);
	await page.getByText('Every change, table').click();
	const table = page.getByRole('region', { name: 'Every change, table' });
	expect(await table.locator('tbody tr').last().innerText()).toMatch(
		/20 February 2026\s+Poland\s+161\s+161/
	);
	const broken = await page.evaluate(() =>
		[...document.querySelectorAll('main a[href^="#"], main svg a')]
			.map((link) => (link.getAttribute('href') ?? link.getAttribute('xlink:href') ?? '').slice(1))
			.filter((id) => id !== '' && document.getElementById(id) === null)
	);
	expect(broken).toEqual([]);
	await close();
});

test('half a typed day stays when the acts arrive', async () => {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	const { page, close } = await openPage(browser, '/treaty', {}, (page) =>
		page.route('**/treaty.json', async (route) => {
			await held;
			await route.continue();
		})
	);
	await hydrated(page);
	await page.fill('input[name=on]', '1 March 2026');
	release();
	await page.locator('select[name=place] option').nth(5).waitFor({ state: 'attached' });
	expect(await page.inputValue('input[name=on]')).toBe('1 March 2026');
	await page.fill('input[name=since]', '2025-12-01');
	await page.keyboard.press('Enter');
	await headline(page, '1 March 2026: 161 States Parties in force, 161 by deposit');
	await close();
});

test('1 March 2026, typed in words, becomes an address that says what changed since 1 December', async () => {
	const { page, requests, complaints, close } = await openPage(browser, '/treaty');
	await hydrated(page);
	await page.fill('input[name=on]', '1 March 2026');
	await page.fill('input[name=since]', '2025-12-01');
	await page.keyboard.press('Enter');
	await headline(page, '1 March 2026: 161 States Parties in force, 161 by deposit');
	expect(await main(page)).toMatch(
		/165 in force and 166 by deposit on 30 November 2025; 161 and 161 on 1 March 2026[\s\S]*Tonga bound[\s\S]*27 December 2025: Estonia left; Lithuania left; Latvia left; then 163/
	);
	await page.getByRole('link', { name: 'Tonga bound' }).first().click();
	const card = page.getByRole('dialog');
	await card.waitFor();
	expect(await card.innerText()).toMatch(/1 December 2025[\s\S]*Entry into force/i);
	await page.keyboard.press('Escape');
	await page.goBack();
	await headline(page, /^2\d November 2026: 161/);
	await page.goForward();
	await headline(page, /^1 March 2026/);
	expect(await page.locator('input[name=on]').inputValue()).toBe('2026-03-01');
	expect(requests.filter((url) => /wasm|\/data\//.test(url))).toEqual([]);
	expect(otherHosts(requests)).toEqual([]);
	expect(complaints).toEqual([]);
	await close();
});

test('a state, an event and the slider are chosen by keyboard, and the mark follows', async () => {
	const { page, close } = await openPage(browser, '/treaty?on=2025-07-01&place=tonga');
	await headline(page, '1 July 2025: 164 States Parties in force, 166 by deposit');
	expect(await main(page)).toMatch(
		/On 1 July 2025 Tonga is not bound yet: it deposited on 25 June 2025, and is bound from 1 December 2025\. It is in the count by deposit/
	);
	expect(await main(page)).toContain('another source: 26 June 2025');
	const slider = page.locator('input[type=range]');
	await slider.focus();
	await page.keyboard.press('ArrowRight');
	await headline(page, /^2 July 2025/);
	await page.keyboard.press('PageDown');
	await headline(page, /^2 June 2025/);
	expect(await slider.getAttribute('aria-valuetext')).toBe('2 June 2025');
	await page.waitForURL(/on=2025-06-02/);
	const mark = () =>
		page.evaluate(
			() => document.querySelector('.marked > [aria-hidden]')?.getBoundingClientRect().x
		);
	const before = (await mark()) ?? 0;
	await page.selectOption('select[name=event]', {
		label: '1 March 1999: the convention enters into force'
	});
	await headline(page, '1 March 1999: 45 States Parties in force, 67 by deposit');
	expect((await mark()) ?? 0).toBeLessThan(before - 300);
	await page.selectOption('select[name=place]', { label: 'Kosovo' });
	await page.getByText('is listed apart in our tables and is no state').waitFor();
	await close();
});

test('odd dates and places are told in sentences, with what is shown instead', async () => {
	const { page, complaints, close } = await openPage(
		browser,
		'/treaty?on=2025-02-29&since=1066&place=tongo&colour=%3Cb%3E'
	);
	await headline(page, /^28 February 2025/);
	const notice = page.getByRole('heading', { name: 'How the address was read' }).locator('..');
	await notice.waitFor();
	expect(await notice.innerText()).toMatch(
		/no day “2025-02-29”[\s\S]*28 February 2025[\s\S]*“1066” is before 1997[\s\S]*“tongo”[\s\S]*Togo, Tonga[\s\S]*“colour”/
	);
	await notice.getByRole('link', { name: 'Tonga' }).click();
	await page.getByRole('heading', { name: 'Tonga on 28 February 2025' }).waitFor();
	await page.fill('input[name=on]', '2027');
	await page.keyboard.press('Enter');
	await headline(page, /^31 December 2027/);
	expect(await main(page)).toContain('As far as our tables go (last checked on');
	expect(await main(page)).toContain('“2027” is a year, which counts from its last day');
	expect(complaints).toEqual([]);
	await close();
});

test('the page is the same for those who come from another page', async () => {
	const { page, close } = await openPage(browser, '/treaty');
	await hydrated(page);
	await page.locator('select[name=place] option').nth(1).waitFor({ state: 'attached' });
	const written = await main(page);
	await page.getByRole('link', { name: 'Overview' }).click();
	await page.getByRole('list', { name: 'The three answers' }).waitFor();
	await page.getByRole('link', { name: 'Treaty', exact: true }).click();
	await page.getByRole('heading', { name: 'States Parties since 1997' }).waitFor();
	await page.locator('select[name=place] option').nth(1).waitFor({ state: 'attached' });
	expect(await main(page)).toBe(written);
	await close();
});

test('acts out of reach leave the page as it was, and are fetched when asked again', async () => {
	const { page, close } = await openPage(browser, '/treaty?on=2025-07-01', {}, (fresh) =>
		fresh.route('**/treaty.json', (route) => route.abort())
	);
	await page.getByText('The acts could not be fetched').waitFor();
	await headline(page, /2026: 161/);
	await page.unroute('**/treaty.json');
	await page.getByRole('button', { name: 'Try again' }).click();
	await headline(page, /^1 July 2025: 164/);
	await close();
});
