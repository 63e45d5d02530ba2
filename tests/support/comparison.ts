/** The comparison in a browser, opened at an address and waited for. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openPage, type OpenedPage } from './browser';

/** Waits until an answer of the engine is read out and all its charts, whose code comes after it, are drawn. */
export async function answered(page: Page): Promise<void> {
	await page.getByText('Updated: ').waitFor({ state: 'attached', timeout: 60_000 });
	await page.waitForFunction(() => {
		const charts = [...document.querySelectorAll('.chart:not(.narrow, .wide)')];
		return charts.length > 0 && charts.every((chart) => chart.matches('[data-drawn]'));
	});
}

export async function openComparison(
	browser: Browser,
	query: string,
	options: BrowserContextOptions = {}
): Promise<OpenedPage> {
	const opened = await openPage(browser, `/compare?${query}`, options);
	await answered(opened.page);
	return opened;
}
