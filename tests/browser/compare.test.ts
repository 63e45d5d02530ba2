/** The comparison in a real browser, answered by the real engine. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answered, openComparison } from '../support/comparison';
import { hydrated, launchBrowser, openPage, otherHosts, violations } from '../support/browser';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

const compared = (query: string, options = {}) => openComparison(browser, query, options);
const headline = (page: Page) => page.locator('h1').innerText();

test('without JavaScript the default comparison is whole: charts, bands, notes, table, sources', async () => {
	const { page, close } = await openPage(browser, '/compare', { javaScriptEnabled: false });
	expect(await headline(page)).toContain('Russia-Ukraine war');
	expect(await page.locator('figure .wide:visible svg').count()).toBe(2);
	expect(await page.locator('main').innerText()).toContain(
		'Without JavaScript this page shows one comparison'
	);
	expect(await page.locator('select[name=measure]').isVisible()).toBe(false);
	const table = page.getByRole('region', { name: 'The figures, table' });
	expect(await table.locator('tbody tr').count()).toBe(26);
	expect(await table.innerText()).toContain('not in our tables');
	expect(await page.getByText('Better counting looks like more harm').isVisible()).toBe(true);
	expect(await page.getByText('Afghanistan, how it was counted').isVisible()).toBe(true);
	await close();
});

test('a changed measure becomes an address, and the address gives the same comparison again', async () => {
	const { page, requests, close } = await openPage(browser, '/compare');
	await hydrated(page);
	await page.selectOption('select[name=measure]', 'killed');
	await answered(page);
	expect(await headline(page)).toMatch(/^Killed in /);
	expect(page.url()).toMatch(/\/compare\?measure=killed$/);
	expect(otherHosts(requests)).toEqual([]);
	await page.goBack();
	await page.waitForFunction(() =>
		document.querySelector('h1')?.textContent?.startsWith('Casualties')
	);
	await page.goForward();
	await page.reload();
	await answered(page);
	expect(await headline(page)).toMatch(/^Killed in /);
	await close();
});

test('Burma is found by its old name, added by keyboard, and can be removed', async () => {
	const { page, close } = await openPage(browser, '/compare?of=AFG');
	await answered(page);
	await page.getByRole('button', { name: 'Add a conflict or place' }).focus();
	await page.keyboard.press('Enter');
	await page.getByRole('dialog').getByRole('combobox').waitFor();
	await page.keyboard.type('burma');
	await page.getByText('also called Burma').waitFor();
	await page.keyboard.press('Enter');
	await page.waitForFunction(() =>
		document.querySelector('h1')?.textContent?.includes('Afghanistan and Myanmar')
	);
	expect(page.url()).toMatch(/of=AFG,MMR$/);
	await page.getByRole('button', { name: 'Remove Afghanistan' }).click();
	await page.waitForFunction(() =>
		document.querySelector('h1')?.textContent?.includes('Casualties in Myanmar')
	);
	await close();
});

test('the default comparison is the same for those who come from another page', async () => {
	const { page, close } = await openPage(browser, '/compare');
	await hydrated(page);
	const written = await page.locator('main').innerText();
	await page.getByRole('link', { name: 'Overview' }).click();
	await page.getByRole('list', { name: 'The three answers' }).waitFor();
	await page.getByRole('link', { name: 'Compare', exact: true }).click();
	await page.getByRole('region', { name: 'The figures, table' }).waitFor();
	expect(await page.locator('main').innerText()).toBe(written);
	await close();
});

describe('honesty', () => {
	test('a conflict with several places keeps each visible and names those without a figure', async () => {
		const { page, close } = await compared('of=sahel&from=2018');
		expect(await page.locator('main').innerText()).toMatch(
			/Places: .*Mali.*\. Not in our tables: .*Benin/
		);
		const table = page.getByRole('region', { name: 'The figures, table' });
		expect(await table.locator('thead').innerText()).toMatch(
			/Burkina Faso[\s\S]*Mali[\s\S]*Together/
		);
		await close();
	});

	test('a conflict without any figure says so and keeps its treaty bands', async () => {
		const { page, close } = await compared('of=sudan-2023');
		expect(
			await page.getByText('has no figure in our tables for these years').first().isVisible()
		).toBe(true);
		expect(await page.locator('[data-drawn] svg').count()).toBe(1);
		await close();
	});

	test('a legacy conflict goes on after its end, with its war years shaded', async () => {
		const { page, close } = await compared('of=sri-lanka-legacy');
		expect(
			await page
				.getByText('Ended 2009. Casualties after it are of what was left behind.')
				.isVisible()
		).toBe(true);
		expect(await page.locator('[data-drawn] svg').first().innerHTML()).toContain('years of war');
		await close();
	});

	test('a rate shows the count beside it, names its population, and its card shows the division', async () => {
		const { page, close } = await compared('of=UKR&from=2020&per=million');
		const row = page
			.getByRole('region', { name: 'The figures, table' })
			.locator('tr', { hasText: '2023' });
		expect(await row.locator('td').count()).toBe(3);
		expect(await page.getByText('Population at mid-year').isVisible()).toBe(true);
		await row.locator('td').last().locator('a').click();
		const card = page.getByRole('dialog', { name: 'How this number was worked out' });
		expect(await card.innerText()).toMatch(/our calculation[\s\S]*inhabitants at mid-year/);
		await close();
	});

	test('a zero that was printed says so, and is no gap', async () => {
		const { page, close } = await compared('of=ALB&from=2014&to=2017');
		const rows = page.getByRole('region', { name: 'The figures, table' }).locator('tbody tr');
		expect(await rows.nth(2).innerText()).toMatch(/^2016\s+0, as reported\s/);
		expect(await page.getByText('Albania: not in our tables for').innerText()).not.toMatch(/2016/);
		await close();
	});

	test('Estonia shows no figure, and its band says when it left', async () => {
		const { page, close } = await compared('of=EST,POL');
		await page.getByText('Treaty standing, table').click();
		const table = page.getByRole('region', { name: 'Treaty standing, table' });
		expect(await table.innerText()).toMatch(
			/Estonia[\s\S]*notice running since 27 June 2025[\s\S]*left since 27 December 2025/
		);
		await close();
	});

	test('the state of Ukraine carries the mark of its declared suspension and stays bound', async () => {
		const { page, close } = await compared('of=UKR');
		await page.getByText('Treaty standing, table').click();
		const table = page.getByRole('region', { name: 'Treaty standing, table' });
		expect(await table.innerText()).toMatch(
			/bound since 1 June 2006[\s\S]*suspension declared, 18 July 2025/
		);
		await close();
	});
});

describe('a wrong address', () => {
	test('is repaired with a sentence for each part, and offers the nearest names', async () => {
		const { page, close } = await compared(
			'of=myanmar,myanmar-post-coup,afganistan,WLD&measure=deaths&from=2020&to=1066&colour=red'
		);
		const notice = await page
			.getByRole('heading', { name: 'The address was repaired' })
			.locator('..')
			.innerText();
		expect(notice).toContain('“afganistan” is no conflict or place in our tables. Did you mean');
		expect(notice).toContain('one conflict and a phase of it');
		expect(notice).toContain('The world is left out');
		expect(notice).toContain('There is no measure “deaths”');
		expect(notice).toContain('they are swapped');
		expect(notice).toContain('1990 to 2024');
		expect(notice).toContain('“colour”');
		await page.getByRole('link', { name: 'Afghanistan', exact: true }).click();
		await page.waitForFunction(() =>
			document.querySelector('h1')?.textContent?.includes('Afghanistan')
		);
		await close();
	});

	test('that holds markup or SQL is shown as text and runs nothing', async () => {
		const { page, complaints, close } = await compared(
			`of=${encodeURIComponent("<img src=x onerror=alert(1)>,'; drop table casualties; --,AFG")}`
		);
		await page.getByText('<img src=x onerror=alert(1)>').first().waitFor();
		expect(await headline(page)).toContain('Afghanistan');
		expect(complaints).toEqual([]);
		await close();
	});
});

describe('an engine that cannot start', () => {
	test('leaves the page as it was, says so in a sentence, and starts when asked again', async () => {
		const { page, close } = await openPage(browser, '/compare', {}, (fresh) =>
			fresh.route('**/duckdb/*.wasm', (route) => route.abort())
		);
		await hydrated(page);
		await page.selectOption('select[name=measure]', 'killed');
		await page
			.getByText('The database could not start in this browser')
			.waitFor({ timeout: 60_000 });
		expect(await headline(page)).toMatch(/^Casualties in /);
		expect(await page.locator('figure .wide:visible svg').count()).toBe(2);
		await page.unroute('**/duckdb/*.wasm');
		await page.getByRole('button', { name: 'Try again' }).click();
		await page.waitForFunction(() =>
			document.querySelector('h1')?.textContent?.startsWith('Killed')
		);
		await close();
	});

	test('a table that cannot be fetched is fetched again, and nothing is lost', async () => {
		const { page, close } = await openPage(browser, '/compare', {}, (fresh) =>
			fresh.route('**/data/population.csv*', (route) => route.fulfill({ status: 503 }))
		);
		await hydrated(page);
		await page.getByLabel('Per million people').check();
		await page.getByText('A table could not be fetched').waitFor({ timeout: 60_000 });
		await page.unroute('**/data/population.csv*');
		await page.getByRole('button', { name: 'Try again' }).click();
		await answered(page);
		expect(await page.getByLabel('Per million people').isChecked()).toBe(true);
		await close();
	});
});

test('the drawn comparison has no barrier that axe can find, wide or on a phone, light or dark', async () => {
	for (const options of [
		{},
		{ viewport: { width: 360, height: 740 }, colorScheme: 'dark' as const }
	]) {
		const { page, close } = await compared(
			'of=sahel,AFG,UKR,KHM,sri-lanka-legacy&per=million',
			options
		);
		await page.locator('[data-drawn] svg').first().waitFor();
		expect(await violations(page)).toEqual([]);
		const width = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
		expect(width[0]).toBe(width[1]);
		await close();
	}
});
