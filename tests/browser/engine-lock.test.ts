/**
 * Nothing leaves the page: neither by SQL nor from inside the worker. Every other host is a proxy that writes down what it
 * is asked; requests of the browser itself do not pass it.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeEach, beforeAll, describe, expect, test } from 'vitest';
import { ask, engineBrowser, type EngineBrowser, workerOf } from '../support/engine-page/open';

let site: EngineBrowser;
let page: Page;

beforeAll(async () => {
	site = await engineBrowser();
	page = await site.open();
});
afterAll(() => site?.close());
beforeEach(() => {
	site.escaped.length = 0;
});

describe('nothing leaves the page', () => {
	test.each([
		"select * from 'https://other.example/x.csv'",
		"select * from read_csv('http://other.example/x.csv')",
		"attach 'https://other.example/x.db'",
		"copy (select 1) to 'https://other.example/x.csv'",
		"select * from read_parquet('https://other.example/x.parquet')",
		"select * from 'x.parquet'",
		"select * from read_json('x.json')",
		"select * from st_read('x.shp')",
		'load httpfs',
		"select icu_sort_key('a', 'de')",
		"select timestamptz '2020-01-01' at time zone 'Asia/Kabul'"
	])('for %s', async (sql) => {
		const told = await ask(page, sql);
		expect(told).toMatchObject({ failure: undefined });
		expect(told).toHaveProperty('said', expect.stringMatching(/^Error: \w+( \w+)* Error: /));
		expect(await ask(page, 'select 1 as still')).toMatchObject({ rows: [{ still: 1 }] });
		expect(site.escaped).toEqual([]);
	});

	test('for an extension that is to be installed', async () => {
		await ask(page, 'install httpfs');
		await ask(page, "install spatial from 'http://other.example'");
		expect(site.escaped).toEqual([]);
	});

	test('even from inside the worker, which inherits the policy of the page', async () => {
		const own = await workerOf(page);
		for (const url of ['http://other.example/x', 'https://other.example/x']) {
			const blocked = own.evaluate((address) => fetch(address, { mode: 'no-cors' }), url);
			await expect(blocked).rejects.toThrow('Failed to fetch');
		}
		expect(site.escaped).toEqual([]);
	});

	test('which a page without the policy would let out, so that the proxy is seen to work', async () => {
		await page.goto('about:blank');
		await page.evaluate(() => fetch('http://other.example/x', { mode: 'no-cors' }));
		expect(site.escaped).toEqual(['http://other.example/x']);
	});
});
