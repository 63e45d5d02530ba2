/** The check of claims as a reporter meets it: paste, read the verdict, correct the reading, keep the link. */
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hydrated, launchBrowser, openPage, otherHosts, violations } from '../support/browser';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

const ARTICLE =
	'Landmines killed 6,279 people in 2024. The weather in Oslo was fine.\n\nThe Monitor recorded at least 6,279 casualties worldwide in 2024.\nPoland left the mine ban on 20 February 2026.';

async function openCheck(fragment = '') {
	const opened = await openPage(browser, `/check${fragment}`);
	await hydrated(opened.page);
	return opened;
}

async function paste(page: Page, text: string): Promise<void> {
	await page.getByLabel('A sentence or an article').fill(text);
	await page.getByRole('button', { name: 'Check', exact: true }).click();
	await page
		.getByRole('status')
		.filter({ hasText: /Sentences read|No sentence|nothing|longer/ })
		.waitFor();
}

describe('a sentence', () => {
	test('that calls casualties deaths is told so, with the published rows and a sentence to print', async () => {
		const { page, requests, complaints, close } = await openCheck();
		await paste(page, 'Landmines killed 6,279 people in 2024.');
		const found = page.getByRole('article');
		expect(await found.count()).toBe(1);
		expect(await found.innerText()).toMatch(/✕\s+Another thing is counted\./);
		const rows = found.getByRole('region', { name: 'Closest published rows' });
		expect(await rows.innerText()).toMatch(/World\s+2024\s+1,945 people killed/);
		expect(await rows.innerText()).toMatch(/at least 6,279 people killed or injured/);
		expect(await found.innerText()).toContain(
			'as recorded; the true number is higher (Landmine Monitor 2025).'
		);

		await rows.getByRole('link', { name: '1,945 people killed' }).click();
		const card = page.getByRole('dialog');
		await card.getByText('Landmine Monitor 2025').first().waitFor();
		await page.keyboard.press('Escape');

		// Nothing of the sentence is in any request.
		expect(otherHosts(requests)).toEqual([]);
		expect(requests.filter((url) => /6,279|6%2C279|claim=/.test(url))).toEqual([]);
		expect(requests.filter((url) => url.endsWith('/claims.json'))).toHaveLength(1);
		expect(requests.filter((url) => url.includes('duckdb'))).toEqual([]);
		expect(complaints).toEqual([]);
		await close();
	});

	test('is read as pieces; a piece that is corrected or left out changes the verdict at once', async () => {
		const { page, close } = await openCheck();
		await paste(page, 'The Monitor recorded at least 6,279 casualties worldwide in 2023.');
		const found = page.getByRole('article');
		const verdict = () => found.locator('strong').first().innerText();
		expect(await verdict()).not.toBe('As published.');
		await found.getByText('How the sentence was read').click();
		expect(await violations(page)).toEqual([]);
		const time = found.getByLabel('Time, or its start');
		await time.fill('2024');
		await time.press('Enter');
		await expect.poll(verdict).toBe('As published.');
		await found.getByLabel('Counted', { exact: true }).selectOption('killed');
		await expect.poll(verdict).toBe('Another thing is counted.');
		await found.getByLabel('Number', { exact: true }).fill('1.945');
		await found.getByLabel('Number', { exact: true }).press('Enter');
		await expect.poll(verdict).toMatch(/^As published/);
		await found.getByLabel('Place', { exact: true }).selectOption('MMR');
		await expect.poll(verdict).not.toMatch(/^As published/);
		await found.getByRole('button', { name: /^Leave out Place/ }).click();
		await found.getByLabel('Add a place').selectOption('WLD');
		await expect.poll(verdict).toMatch(/^As published/);
		await close();
	});
});

describe('an article', () => {
	test('has its sentences marked and listed, and is saved as CSV', async () => {
		const { page, close } = await openCheck();
		await paste(page, ARTICLE);
		expect(await page.locator('main').innerText()).toContain(
			'Sentences read: 4. Answered by our tables: 3.'
		);
		expect(await page.locator('mark').allInnerTexts()).toEqual([
			'Landmines killed 6,279 people in 2024.',
			'The Monitor recorded at least 6,279 casualties worldwide in 2024.',
			'Poland left the mine ban on 20 February 2026.'
		]);
		await page.getByRole('button', { name: /^2: As published/ }).click();
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('sentence-2');
		await page.getByRole('link', { name: 'Out of the convention' }).first().click();
		await page.getByRole('dialog').getByText('20 February 2026').first().waitFor();
		await page.keyboard.press('Escape');
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Save the result as CSV' }).click()
		]);
		const csv = await readFile(await download.path(), 'utf8');
		expect(csv.split('\n')[0]).toMatch(/^sentence,verdict,verdict_name,reason,/);
		expect(csv).toMatch(/"?Landmines killed 6,279 people in 2024\."?,wrong_unit,/);
		await close();
	});

	test('is kept in the address, which says when the tables have moved on', async () => {
		const first = await openCheck();
		await first.page.getByLabel('Day it was printed, if known').fill('2026-03-01');
		await paste(first.page, ARTICLE);
		const { hash } = new URL(first.page.url());
		expect(hash).toMatch(/^#claim=Landmines.*&published=2026-03-01&version=\d{4}-/);
		await first.close();

		const { page, requests, close } = await openCheck(
			hash.replace(/version=.*/, 'version=2020-01-01-01234567')
		);
		await page.getByRole('article').nth(2).waitFor();
		expect(await page.getByLabel('A sentence or an article').inputValue()).toBe(ARTICLE);
		expect(await page.locator('main').innerText()).toContain(
			'made with data version 2020-01-01-01234567'
		);
		expect(requests.filter((url) => url.replace(/#.*/, '').includes('claim='))).toEqual([]);
		await paste(page, `${ARTICLE} ${'Mines are laid. '.repeat(300)}`);
		expect(await page.locator('main').innerText()).toContain(
			'longer than 3,600 characters, so none is made'
		);
		expect(new URL(page.url()).hash).toBe('');
		await close();
	});
});

describe('bad input', () => {
	test('is answered with a sentence, and nothing of it is run', async () => {
		const { page, complaints, close } = await openCheck();
		const said = () => page.getByRole('status').first().innerText();
		await paste(page, '   ');
		expect(await said()).toContain('There is nothing to check yet');
		await paste(page, 'Hello 🎗️ world');
		expect(await said()).toContain('No sentence here says something that our tables answer');
		await paste(page, 'قتلت الألغام ١٩٤٥ شخصا في عام ٢٠٢٤');
		await paste(page, 'In Atlantis mines killed 12,000 people in 2031.');
		expect(await page.getByRole('article').innerText()).toMatch(/[?✕]\s+\S/);
		await paste(
			page,
			'<img src=x onerror="document.title=1"><script>document.title="run"</script><p>Landmines <b>killed</b> 6,279 people in 2024.</p>'
		);
		expect(await page.getByRole('article').locator('blockquote').innerText()).toBe(
			'Landmines killed 6,279 people in 2024.'
		);
		expect(await page.title()).toContain('Check a claim');
		await paste(page, 'Mines killed 12 people. '.repeat(45_000));
		expect(await said()).toContain('longer than 100,000 characters');
		expect(complaints).toEqual([]);
		await close();
	});
});

test('without JavaScript the page explains itself with sentences and their verdicts', async () => {
	const { page, close } = await openPage(browser, '/check', { javaScriptEnabled: false });
	const text = await page.locator('main').innerText();
	expect(text).toContain('needs JavaScript');
	expect(text).toContain('Another thing is counted.');
	expect(text).toContain('As published.');
	expect(await page.getByRole('button', { name: 'Check', exact: true }).isDisabled()).toBe(true);
	await close();
});
