/**
 * The engine in a real browser, with the real files of DuckDB, under the site's own security policy.
 *
 * The page is one of our own (`tests/support/engine-page`); pages of the site are tested in `every-page.test.ts`.
 */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, beforeAll, describe, expect, test } from 'vitest';
import { nodeEngine } from '$lib/engine/node';
import type { Query } from '$lib/engine/query';
import {
	ask,
	EH,
	engineBrowser,
	type EngineBrowser,
	workerOf,
	worldTotals
} from '../support/engine-page/open';
import type { ledger as Ledger } from '../support/engine-page/page';

declare const ledger: typeof Ledger;

let site: EngineBrowser;
let page: Page;

beforeAll(async () => {
	site = await engineBrowser();
});
afterAll(() => site?.close());
beforeEach(async () => {
	page = await site.open();
});
afterEach(async () => {
	site.faults.clear();
	await page.context().close();
});

describe('the engine', () => {
	test('starts under the policy of the site and answers like the one in Node', async () => {
		const inBrowser = await page.evaluate(async () => {
			const samples: Record<string, unknown> = {
				'casualties-by-place': { places: null, measure: 'casualties', rule: { rule: 'first' } },
				'first-counts': { since: 2000 },
				'latest-by-place': { places: null, measure: 'casualties' },
				'printed-ranges': { places: ['WLD'], measure: 'casualties', rule: { rule: 'latest' } },
				population: { places: ['AFG', 'WLD'] },
				'published-values': { places: ['UKR'] }
			};
			const answers: Record<string, readonly unknown[]> = {};
			for (const query of ledger.queries) {
				if (!('sql' in query)) continue;
				const parameters = query.bind(samples[query.name]);
				answers[query.name] = await ledger.engine().rows({ ...query, parameters });
			}
			return { answers, parameters: samples };
		});
		expect(inBrowser.answers['casualties-by-place']?.length).toBeGreaterThan(500);
		const node = await nodeEngine();
		const files = import.meta.glob<Record<string, object>>('../../src/lib/engine/queries/*.ts', {
			eager: true
		});
		for (const query of Object.values(files).flatMap((file) => Object.values(file))) {
			if (!isQuery(query)) continue;
			const parameters = query.bind(inBrowser.parameters[query.name]);
			expect(await node.rows({ ...query, parameters }), query.name).toEqual(
				inBrowser.answers[query.name]
			);
		}
		await node.close();
	});

	test('asks for nothing before the first question, then for its files and the tables it reads', async () => {
		site.asked.length = 0;
		await page.reload();
		await page.waitForFunction(() => 'ledger' in globalThis);
		const before = site.asked.filter((path) => /^\/(duckdb|data)\//.test(path));
		expect(before).toEqual([]);
		expect(await worldTotals(page)).toMatchObject({ rows: expect.arrayContaining([[2016, 9440]]) });
		expect(site.asked.filter((path) => /^\/(duckdb|data)\//.test(path)).sort()).toEqual([
			'/data/casualties.csv',
			'/data/manifest.json',
			'/data/sources.csv',
			'/duckdb/duckdb-browser-eh.worker.js',
			EH
		]);
	});

	test('gives plain numbers for wide types, and takes texts as data', async () => {
		const wide = await ask(
			page,
			'select sum(x) as sum, count(*) as n, 0.5 as half from range(9) r(x)'
		);
		expect(wide).toMatchObject({ rows: [{ sum: 36, n: 9, half: 0.5 }] });
		for (const text of ["'; drop table x; --", 'é"quoted"', '', '\u0000', '👣', '$1', '?'])
			expect(await ask(page, 'select ? as echo', text)).toMatchObject({ rows: [{ echo: text }] });
		expect(
			await ask(page, 'select ? as n, ? as b, ? is null as gap', 1.5, true, null)
		).toMatchObject({
			rows: [{ n: 1.5, b: true, gap: true }]
		});
		expect(await ask(page, 'select 1 as none where false')).toMatchObject({ rows: [] });
	});

	test('ends its worker when it is closed', async () => {
		await workerOf(page);
		await page.evaluate(() => ledger.engine().close());
		await expect.poll(() => page.workers()).toEqual([]);
		expect(await ask(page, 'select 1')).toMatchObject({ failure: 'closed' });
	});
});

describe('an aborted question', () => {
	test('is rejected at once and stopped, so that the next one need not wait', async () => {
		await workerOf(page);
		const times = await page.evaluate(async () => {
			const sql = 'select count(*) from range(200000000) r(x) where sin(x) > ?';
			const abort = new AbortController();
			const asked = ledger.engine().rows({ sql, parameters: [0.5], reads: [] }, abort.signal);
			await new Promise((resolve) => setTimeout(resolve, 200));
			const begin = performance.now();
			abort.abort();
			const said = await asked.catch((error: unknown) => ledger.told(error).said);
			const rejected = performance.now() - begin;
			await ledger.ask('select 1');
			return { said, rejected, next: performance.now() - begin };
		});
		expect(times.said).toMatch(/^AbortError/);
		expect(times.rejected).toBeLessThan(50);
		expect(times.next).toBeLessThan(1_000);
	});

	test('harms no other, whenever it is aborted', async () => {
		await workerOf(page);
		const wrong = await page.evaluate(async () => {
			const wrong: unknown[] = [];
			for (let turn = 0; turn < 150; turn += 1) {
				const abort = new AbortController();
				const sql =
					'select ?::integer as n, count(*) as rows from range(?::bigint) r(x) where sin(x) < 2';
				const doomed = ledger
					.engine()
					.rows({ sql, parameters: [turn, 100_000], reads: [] }, abort.signal)
					.catch(() => []);
				setTimeout(() => abort.abort(), (turn % 30) / 2);
				const sound = await ledger.ask(sql, turn, 1_000);
				if (JSON.stringify(sound).indexOf(`[{"n":${turn},"rows":1000}]`) === -1) wrong.push(sound);
				await doomed;
			}
			return wrong;
		});
		expect(wrong).toEqual([]);
	});

	test('leaves the place to the newest, which wins', async () => {
		const shown = await page.evaluate(async () => {
			const state = new ledger.QueryState<number, number>(async (n, signal) => {
				const sql = 'select ?::integer as n from range(?::bigint) r(x) where sin(x) < 2 limit 1';
				const rows = await ledger
					.engine()
					.rows({ sql, parameters: [n, n === 9 ? 10 : 50_000_000], reads: [] }, signal);
				return Number(rows[0]?.['n']);
			});
			const runs = [1, 2, 3, 9].map((n) => state.run(n));
			await Promise.all(runs);
			return { answer: state.answer, answered: state.answered, pending: state.pending };
		});
		expect(shown).toEqual({ answer: 9, answered: 9, pending: false });
	});
});

function isQuery(value: object): value is Query<unknown, unknown> {
	return 'sql' in value;
}
