/** A browser on the engine's test page, and what every test asks of it. */
import type { Page, Worker } from 'playwright-core';
import { launchBrowser } from '../browser';
import { engineSite, type EngineSite, type Fault } from '../engine-site';
import type { ledger as Ledger } from './page';

declare const ledger: typeof Ledger;

export interface EngineBrowser extends EngineSite {
	/** The page, loaded anew in a browser that has seen nothing; its engine has not started. */
	open(): Promise<Page>;
}

export async function engineBrowser(): Promise<EngineBrowser> {
	const site = await engineSite();
	const browser = await launchBrowser();
	return {
		...site,
		async open() {
			const proxy = { server: site.proxy, bypass: '127.0.0.1' };
			const page = await (await browser.newContext({ proxy })).newPage();
			await page.goto(site.url);
			await page.waitForFunction(() => 'ledger' in globalThis);
			return page;
		},
		async close() {
			await browser.close();
			await site.close();
		}
	};
}

/** Rows of one statement without tables, or the error as told. */
export function ask(
	page: Page,
	sql: string,
	...parameters: readonly (string | number | boolean | null)[]
) {
	return page.evaluate(([sql, parameters]) => ledger.ask(sql, ...parameters), [
		sql,
		parameters
	] as const);
}

/** World totals by year, which rest on three tables, or the error as told. */
export function worldTotals(page: Page) {
	return page.evaluate(async () => {
		const rule = { rule: 'latest' as const };
		const params = { places: ['WLD'], measure: 'casualties' as const, rule };
		try {
			const rows = await ledger.run(ledger.engine(), ledger.casualtiesByPlace, params);
			return { rows: rows.map(({ year, value }) => [year, value]) };
		} catch (error) {
			return ledger.told(error);
		}
	});
}

/** The engine's worker, once it answers. */
export async function workerOf(page: Page): Promise<Worker> {
	await ask(page, 'select 1');
	const [own] = page.workers();
	if (!own) throw new Error('The page has no worker.');
	return own;
}

/** Sets one fault for several paths. */
export function fault(site: EngineSite, fault: Fault, ...paths: readonly string[]): void {
	for (const path of paths) site.faults.set(path, fault);
}

export const EH = '/duckdb/duckdb-eh.wasm';
export const MVP = '/duckdb/duckdb-mvp.wasm';
