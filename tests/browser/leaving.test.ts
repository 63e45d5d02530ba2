/** Who is leaving, as a reader meets it: without a script, with a clock, on paper, and as calendar and feed. */
import ICAL from 'ical.js';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { hydrated, launchBrowser, openPage } from '../support/browser';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

const PATH = '/treaty/leaving';

describe('without JavaScript, the page', () => {
	test('says who left and when, draws every road, and has every step, gap, vote and source in its table', async () => {
		const { page, close } = await openPage(browser, PATH, { javaScriptEnabled: false });
		expect(await page.locator('h1').innerText()).toBe(
			'Estonia, Latvia, Lithuania, Finland and Poland have left the Mine Ban Convention; Ukraine says it has suspended it'
		);
		const standing = page.getByRole('list', { name: 'Where each state stands' });
		expect(await standing.getByRole('listitem').allInnerTexts()).toEqual([
			'Estonia\nout on 27 December 2025',
			'Latvia\nout on 27 December 2025',
			'Lithuania\nout on 27 December 2025',
			'Finland\nout on 10 January 2026',
			'Poland\nout on 20 February 2026',
			'Ukraine\ncounted as bound; declared a suspension on 18 July 2025'
		]);
		const drawn = await page.locator('figure .wide:visible svg').textContent();
		expect(drawn).toMatch(/18 March 2025: four defence ministers.*parliament 4 Jun: 81–1–7/s);
		const rows = page
			.getByRole('region', { name: 'Steps of each state, table' })
			.locator('tbody tr');
		expect(await rows.nth(2).innerText()).toMatch(/not in our tables[\s\S]*107 for[\s\S]*May 2025/);
		expect(await rows.nth(4).innerText()).toContain('votes: not in our tables');
		expect(await rows.nth(1).innerText()).toContain('held only through an outlet under control');
		for (const link of await page.locator('main a[href^="#"]').all()) {
			const id = decodeURIComponent((await link.getAttribute('href')) ?? '').slice(1);
			expect(await page.locator(`[id="${id}"]`).count(), id).toBe(1);
		}
		await close();
	});

	test('leads from a mark of the chart to its step, and from a step to the end note of its source', async () => {
		const { page, close } = await openPage(browser, PATH, { javaScriptEnabled: false });
		await page.locator('figure .wide:visible svg a').first().click();
		expect(await page.locator(':target').innerText()).toMatch(/\d{4}/);
		await page.locator(':target a').first().click();
		expect(await page.locator(':target cite').count()).toBe(1);
		await close();
	});

	test('gives days as ranges, disputed tellings side by side, both positions on Ukraine, and the dates to come', async () => {
		const { page, close } = await openPage(browser, PATH, { javaScriptEnabled: false });
		const days = page.getByRole('region', { name: 'Days between steps, our calculation' });
		expect(await days.getByRole('row', { name: 'Lithuania' }).innerText()).toMatch(
			/51\s+0 to 23\s+27 to 57\s+183\s+284/
		);
		const told = page.getByRole('region', { name: 'Acts that sources tell differently' });
		expect(await told.innerText()).toMatch(
			/Latvia: Head of state\s+24 April 2025\[\d+\]\s+preferred[\s\S]*23 April 2025\[\d+\]\s+not preferred\s+differs/
		);
		const ukraine = page.getByRole('region', { name: /^Ukraine: a suspension/ });
		const said = await ukraine.innerText();
		expect(said).toMatch(/until the full end of the armed aggression[\s\S]*18 July 2025/);
		expect(said).toMatch(/does not allow its operation or obligations to be suspended/);
		expect(said).toMatch(/6 states objected[\s\S]*Austria[\s\S]*New Zealand/);
		expect(said).toContain('counted as a State Party');
		const coming = page.getByRole('region', { name: 'Dates still to come, table' });
		expect(await coming.locator('tbody tr').count()).toBe(5);
		expect(await page.locator('main').innerText()).toContain('Leaving the convention is not using');
		await close();
	});
});

describe('with JavaScript, the page', () => {
	const at = (time: string, timezoneId = 'Europe/Tallinn') =>
		openPage(browser, PATH, { timezoneId }, (page) => page.clock.setFixedTime(new Date(time)));

	test('adds how long ago a state left, or how long it still takes, by the clock of the reader', async () => {
		const late = await at('2026-11-25T12:00:00Z');
		await hydrated(late.page);
		const list = late.page.getByRole('list', { name: 'Where each state stands' });
		await list.getByText('333 days ago').first().waitFor();
		expect(await list.getByText('333 days ago').count()).toBe(3);
		expect(await list.getByText('278 days ago').count()).toBe(1);
		expect(
			await late.page
				.getByRole('row', { name: /Bosnia/ })
				.getByText('in 96 days')
				.count()
		).toBe(1);
		expect(late.complaints).toEqual([]);
		await late.close();

		// Half past ten at night in Tallinn is the next day in Tonga.
		const early = await at('2026-01-09T20:30:00Z', 'Pacific/Tongatapu');
		await hydrated(early.page);
		const finland = early.page.getByRole('listitem').filter({ hasText: 'Finland' }).first();
		await finland.getByText('today').waitFor();
		const poland = early.page.getByRole('listitem').filter({ hasText: 'Poland' }).first();
		expect(await poland.innerText()).toContain('in 41 days');
		await early.close();
	});

	test('opens the card of an act, of the other convention too, and fetches its facts only then', async () => {
		const { page, requests, close } = await openPage(browser, PATH);
		await hydrated(page);
		await page.waitForLoadState('networkidle');
		const asked = () => requests.filter((url) => url.endsWith('/treaty/leaving.json')).length;
		expect(asked()).toBe(0);
		await page
			.getByRole('link', { name: /^10 July 2025\s*\[\d+\]$/ })
			.first()
			.click();
		const card = page.getByRole('dialog', { name: 'Where this act is recorded' });
		await card.getByText('Notice received, Mine Ban Convention').waitFor();
		expect(asked()).toBe(1);
		await page.keyboard.press('Escape');
		await page
			.getByRole('link', { name: /^6 September 2024\s*\[\d+\]$/ })
			.first()
			.click();
		await card.getByText('Notice received, Convention on Cluster Munitions').waitFor();
		expect(await card.innerText()).toContain('computed');
		expect(requests.filter((url) => /duckdb|\.wasm/.test(url))).toEqual([]);
		await close();
	});

	test('is the same for those who come from the overview without a new document', async () => {
		const { page, close } = await openPage(browser, PATH);
		await hydrated(page);
		await page.getByText('Days are counted from today').waitFor();
		const written = await page.locator('main').innerText();
		await page.getByRole('link', { name: 'Overview' }).click();
		await page.getByRole('link', { name: 'Every step, disputed dates' }).click();
		await page.getByText('Days are counted from today').waitFor();
		expect(await page.locator('main').innerText()).toBe(written);
		await close();
	});
});

test('the calendar is one that another program reads: whole days, permanent ids, a source in each', async () => {
	const answer = await fetch(`${inject('site')}/treaty/dates.ics`);
	expect(answer.headers.get('content-type')).toContain('text/calendar');
	const text = await answer.text();
	for (const line of text.split('\r\n')) expect([...line].length).toBeLessThanOrEqual(75);
	const calendar = new ICAL.Component(ICAL.parse(text));
	expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
	const events = calendar.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
	expect(events.map(({ uid }) => uid)).toContain(
		'irq-article-5-2028-02-01--mar-country-page-2023-irq'
	);
	expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
	for (const event of events) {
		expect(event.startDate.isDate && event.endDate.isDate).toBe(true);
		expect(event.endDate.subtractDate(event.startDate).toSeconds()).toBe(86_400);
		expect(event.description).toMatch(/Source: .+ Row [a-z0-9-]+, data version \d{4}-\d{2}-\d{2}-/);
		expect(event.startDate.toString() > '2026-11-23').toBe(true);
	}
	expect(events.map(({ summary }) => summary)).toContain(
		'Iraq: Deadline for clearing mined land (article 5)'
	);
});

test('the feed of acts is Atom, newest first, each entry under a name of its own', async () => {
	const answer = await fetch(`${inject('site')}/treaty/acts.atom`);
	expect(answer.headers.get('content-type')).toContain('application/atom+xml');
	const text = await answer.text();
	expect(text).toContain('SITE_URL was not set');
	const { page, close } = await openPage(browser, PATH);
	const feed = await page.evaluate((xml) => {
		const read = new DOMParser().parseFromString(xml, 'application/xml');
		const all = (name: string) => [...read.querySelectorAll(name)].map((node) => node.textContent);
		return {
			broken: read.querySelector('parsererror') !== null,
			namespace: read.documentElement.namespaceURI,
			titles: all('entry > title'),
			ids: all('id'),
			times: all('entry > updated'),
			without: [...read.querySelectorAll('entry')].filter(
				(entry) => !entry.querySelector('content')?.textContent
			).length
		};
	}, text);
	expect(await page.locator('link[type="application/atom+xml"]').getAttribute('href')).toMatch(
		/acts\.atom$/
	);
	await close();
	expect(feed).toMatchObject({ broken: false, namespace: 'http://www.w3.org/2005/Atom' });
	expect(feed.titles).toContain(
		'Poland: Out of the convention, 20 February 2026 (Mine Ban Convention)'
	);
	expect(feed.titles).toContain('Lebanon: Accession, 2026 (Mine Ban Convention)');
	expect(new Set(feed.ids).size).toBe(feed.titles.length + 1);
	expect(feed.times).toEqual(feed.times.toSorted().reverse());
	expect(feed.without).toBe(0);
	for (const time of feed.times) expect(time).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
});
