/** The comparison in a browser, opened at an address and waited for. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openPage, type OpenedPage } from './browser';

/** Waits until an answer of the engine is drawn and read out. */
export const answered = (page: Page): Promise<void> =>
	page.getByText('Updated: ').waitFor({ state: 'attached', timeout: 60_000 });

export async function openComparison(
	browser: Browser,
	query: string,
	options: BrowserContextOptions = {}
): Promise<OpenedPage> {
	const opened = await openPage(browser, `/compare?${query}`, options);
	await answered(opened.page);
	return opened;
}
