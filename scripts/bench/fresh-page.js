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

/** @param {Page} page @param {string} name of a select @param {string} value another one than it has */
export function untilDrawn(page, name, value) {
	return page.evaluate(async ([name, value]) => {
		const drawn = () =>
			[...document.querySelectorAll('[data-drawn]')]
				.map((node) => node.getAttribute('data-drawn'))
				.join();
		const select = document.querySelector(`select[name=${name}]`);
		if (!(select instanceof HTMLSelectElement) || select.value === value)
			throw new Error(`${name} cannot be changed to ${value}.`);
		const before = document.querySelector('.chart svg');
		const started = performance.now();
		select.value = value;
		select.dispatchEvent(new Event('change', { bubbles: true }));
		await new Promise((resolve) => {
			const look = () => {
				const now = document.querySelector('.chart svg');
				if (drawn() !== '' && now && now !== before) requestAnimationFrame(resolve);
				else requestAnimationFrame(look);
			};
			look();
		});
		return performance.now() - started;
	}, /** @type {[string, string]} */ ([name, value]));
}
