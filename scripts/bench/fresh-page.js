/** A page of its own for a measure, and the comparison as a first visit finds it. */

/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('playwright-core').Page} Page */

/**
 * @template T
 * @param {Browser} browser @param {(page: Page) => Promise<T>} measure
 */
export async function inFreshPage(browser, measure) {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
	try {
		return await measure(await context.newPage());
	} finally {
		await context.close();
	}
}

/** @param {Page} page @param {string} url */
export async function openComparison(page, url) {
	// The engine must not have started by itself: intent is what is measured.
	await page.addInitScript(() => Object.assign(globalThis, { requestIdleCallback: () => 0 }));
	await page.goto(`${url}/compare`);
	await page.waitForFunction(() => document.documentElement.dataset['hydrated'] === 'true');
}
