/** An engine that cannot start, a table out of reach, a worker that dies: the page stays, and asking again helps. */
import type { Page, Worker } from 'playwright-core';
import { afterAll, afterEach, beforeEach, beforeAll, describe, expect, test } from 'vitest';
import {
	ask,
	EH,
	engineBrowser,
	fault,
	MVP,
	type EngineBrowser,
	workerOf,
	worldTotals
} from '../support/engine-page/open';
import type { Fault } from '../support/engine-site';
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

describe('an engine that cannot start', () => {
	test.each<[string, Fault, string[], string]>([
		['files that are not there', 404, [EH, MVP], 'start_failed'],
		['a connection that breaks', 'drop', [EH, MVP], 'start_failed'],
		["the host's own page for the file", 'html', [EH, MVP], 'start_failed'],
		[
			'scripts that are not there',
			404,
			['eh', 'mvp'].map((build) => `/duckdb/duckdb-browser-${build}.worker.js`),
			'start_failed'
		],
		['a file that never arrives', 'stall', [EH], 'start_timeout'],
		[
			'a script that never arrives',
			'stall',
			['/duckdb/duckdb-browser-eh.worker.js'],
			'start_timeout'
		]
	])('for %s (%s) says so, and starts when asked again', async (_, what, paths, failure) => {
		await page.evaluate(() => ledger.fresh(4_000));
		fault(site, what, ...paths);
		const told = await ask(page, 'select 1 as one');
		expect(told).toMatchObject({ failure });
		expect(told.ms).toBeLessThan(5_000);
		expect(await page.textContent('h1')).toBe('The page that was served');
		expect(page.workers()).toEqual([]);
		site.faults.clear();
		expect(await ask(page, 'select 1 as one')).toMatchObject({ rows: [{ one: 1 }] });
	});

	test('for lack of one build starts the other, which answers and refuses alike', async () => {
		fault(site, 404, EH);
		expect(await worldTotals(page)).toMatchObject({ rows: expect.arrayContaining([[2016, 9440]]) });
		expect(site.asked).toContain(MVP);
		expect(await ask(page, 'select nope')).toHaveProperty(
			'said',
			expect.stringMatching(/Binder Error/)
		);
	});

	test('is shown by the context, until a retry succeeds', async () => {
		fault(site, 404, EH, MVP);
		const failed = await page.evaluate(async () => {
			const context = new ledger.EngineContext(() => ledger.engine());
			Object.assign(globalThis, { context });
			const seen: string[] = [context.status];
			const retried = context.retry();
			seen.push(context.status);
			await retried;
			return [...seen, context.status, String(context.failure)];
		});
		expect(failed).toEqual(['idle', 'starting', 'failed', 'start_failed']);
		site.faults.clear();
		const retried = await page.evaluate(async () => {
			const { context }: { context?: InstanceType<typeof Ledger.EngineContext> } =
				globalThis as object;
			await context?.retry();
			return [context?.status, context?.failure];
		});
		expect(retried).toEqual(['ready', null]);
	});
});

test.each<[string, Fault]>([
	['is not there', 404],
	['cannot be reached', 'drop'],
	["is the host's own page", 'html']
])('a table that %s is out of reach, until it is asked for again', async (_, what) => {
	fault(site, what, '/data/casualties.csv');
	expect(await worldTotals(page)).toMatchObject({ failure: 'table_unreachable' });
	site.faults.clear();
	expect(await worldTotals(page)).toMatchObject({ rows: expect.arrayContaining([[2016, 9440]]) });
});

describe('a worker that is lost', () => {
	/** Overwrites DuckDB's memory, so that the next statement traps for real. */
	const ruin = (own: Worker) =>
		own.evaluate(() => {
			const { DUCKDB_BINDINGS: duckdb } = globalThis as unknown as {
				DUCKDB_BINDINGS: { mod: { HEAPU8: Uint8Array } };
			};
			duckdb.mod.HEAPU8.fill(255);
		});

	test.each<[string, (own: Worker) => Promise<unknown>]>([
		['by a trap in DuckDB', ruin],
		[
			'by an error of its own',
			(own) =>
				own.evaluate(
					() =>
						void setTimeout(() => {
							throw new Error('boom');
						})
				)
		],
		[
			'by a rejection nobody handles',
			(own) => own.evaluate(() => void Promise.reject(new Error('boom')))
		],
		['without a word', (own) => own.evaluate(() => globalThis.close())]
	])('%s is replaced, and the question asked again', async (_, lose) => {
		await page.evaluate(() => ledger.fresh(5_000));
		const before = await worldTotals(page);
		await lose(await workerOf(page));
		expect(await worldTotals(page)).toEqual(before);
		expect(await ask(page, 'select 1 as one')).toMatchObject({ rows: [{ one: 1 }] });
		expect(page.workers()).toHaveLength(1);
	});

	test('takes no question with it: all that were asked are answered', async () => {
		await ruin(await workerOf(page));
		const answers = await page.evaluate(() =>
			Promise.all([1, 2, 3, 4, 5].map((n) => ledger.ask('select ? as n', n)))
		);
		expect(answers).toMatchObject([1, 2, 3, 4, 5].map((n) => ({ rows: [{ n }] })));
	});

	test('twice on one question gives that question up, and no other', async () => {
		const crash = `onmessage = ((answer) => (event) => {
			if (JSON.stringify(event.data).includes('crash here')) DUCKDB_BINDINGS.mod.HEAPU8.fill(255);
			return answer(event);
		})(onmessage);`;
		fault(site, { append: crash }, '/duckdb/duckdb-browser-eh.worker.js');
		await page.evaluate(() => ledger.fresh(5_000));
		const [guilty, ...others] = await page.evaluate(() =>
			Promise.all([
				ledger.ask("select 'crash here'"),
				ledger.ask('select 2 as n'),
				ledger.ask('select ? as n', 3)
			])
		);
		expect(guilty).toMatchObject({ failure: 'crashed' });
		expect(others).toMatchObject([{ rows: [{ n: 2 }] }, { rows: [{ n: 3 }] }]);
	});
});
