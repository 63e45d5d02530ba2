/** Which published value a comparison takes: the latest, the first, or what was known on a day. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, openPage } from '../support/browser';
import { answered, openComparison } from '../support/comparison';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

const compared = (query: string) => openComparison(browser, query);

test('as first published shows first counts, and hollow those that are not known to be', async () => {
	const { page, close } = await compared('of=AFG&as=first');
	expect(await page.locator('main').innerText()).toMatch(
		/value of the first edition that could print it[\s\S]*not known to be a first count/
	);
	expect(await page.inputValue('select[name=as]')).toBe('first');
	const hollow = page.locator('.chart svg circle[fill="var(--paper)"]');
	const solid = page.locator('.chart svg circle[fill="var(--series-1)"]');
	expect(await hollow.count()).toBe(1);
	expect(await solid.count()).toBeGreaterThan(10);
	await close();
});

test('as known on a day leaves out what came later, in table, chart and card', async () => {
	const { page, close } = await compared('of=MMR&from=2014&as=2017');
	expect(await page.inputValue('input[name=day]')).toBe('2017-12-31');
	const rows = page.getByRole('region', { name: 'The figures, table' }).locator('tbody tr');
	expect(await rows.filter({ hasText: '2017' }).innerText()).toMatch(/not yet published/);
	await rows.filter({ hasText: '2015' }).getByRole('link').click();
	const card = page.getByRole('dialog');
	await card.getByText('taken here').waitFor();
	const taken = await card.locator('li', { hasText: 'taken here' }).innerText();
	expect(Number(taken.match(/20\d\d/)?.[0])).toBeLessThanOrEqual(2017);
	await close();
});

test('the world stands alone, with the range of its printed values in chart, summary and table', async () => {
	const { page, close } = await compared('of=WLD&as=2018-12-31&revisions=on');
	expect(await page.locator('h1').innerText()).toBe('Casualties in the world, 1999 to 2024');
	const rows = page.getByRole('region', { name: 'The figures, table' }).locator('tbody tr');
	expect(await rows.filter({ hasText: /^2016/ }).innerText()).toMatch(
		/^2016\s+9,437\s+at least 8,605\s+9,437\s+\+2,470 \(\+35\.5 %\)/
	);
	expect(await rows.filter({ hasText: /^2001/ }).innerText()).toContain('one value printed');
	expect(await rows.filter({ hasText: /^2018/ }).innerText()).toContain('not yet published');
	expect(await page.locator('figcaption').first().textContent()).toContain(
		'more than one value was printed for'
	);
	expect(
		await page.locator('.chart svg line[stroke-opacity], .chart svg g[stroke-opacity]').count()
	).toBeGreaterThan(0);
	const said = await page.locator('main').innerText();
	expect(said).toContain(
		'Pale bar: from the lowest to the highest value that was out on 31 December 2018'
	);
	expect(said).toContain('first counts since 2000');
	expect(said).not.toContain('how it was counted');
	await close();
});

test('growth beside a first count is flagged, and the range can be switched off again', async () => {
	const { page, close } = await compared('of=WLD&as=2017-12-31&revisions=on');
	const rows = page.getByRole('region', { name: 'The figures, table' }).locator('tbody tr');
	expect(await rows.filter({ hasText: /^2016/ }).innerText()).toMatch(/\+23\.5 %[\s\S]*flagged/);
	await page.getByLabel('Range of printed values').uncheck();
	await page.waitForURL('**/compare?of=WLD&as=2017-12-31');
	await page.getByText('Pale bar').waitFor({ state: 'detached' });
	await close();
});

test('the overview leads to the world as first published, as known on a day, and with its range', async () => {
	const { page, close } = await openPage(browser, '/', { javaScriptEnabled: false });
	for (const name of ['as first published', /as known on 31 December 2024/, /the range of all/]) {
		const href = await page.getByRole('link', { name }).getAttribute('href');
		expect(href).toMatch(/compare\?of=WLD&(as|revisions)=/);
	}
	await close();
});

test('a chosen vintage becomes an address', async () => {
	const { page, close } = await openPage(browser, '/compare?of=AFG');
	await answered(page);
	await page.selectOption('select[name=as]', 'first');
	await page.waitForURL('**/compare?of=AFG&as=first');
	await page.selectOption('select[name=as]', 'known');
	await page.waitForURL(/as=\d{4}-\d{2}-\d{2}$/);
	await page.fill('input[name=day]', '2018-12-31');
	await page.waitForURL('**/compare?of=AFG&as=2018-12-31');
	await close();
});
