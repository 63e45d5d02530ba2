/** What the bench measures, each in milliseconds, each in a fresh browser context unless it says otherwise. */

/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('playwright-core').Page} Page */

/** 1.6 Mbit/s and 150 ms, on a processor four times slower. */
const SLOW_LINE = {
	offline: false,
	latency: 150,
	downloadThroughput: 200_000,
	uploadThroughput: 94_000
};

/**
 * From the start of navigation until the first chart has been painted.
 * @param {Browser} browser @param {string} url
 */
export async function firstChart(browser, url) {
	return inFreshPage(browser, async (page) => {
		const session = await page.context().newCDPSession(page);
		await session.send('Network.enable');
		await session.send('Network.emulateNetworkConditions', SLOW_LINE);
		await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
		await page.addInitScript(() => {
			const look = () => {
				const box = [...document.querySelectorAll('figure svg')].some(
					(svg) => svg.getBoundingClientRect().width > 0
				);
				// The frame after the one that lays it out has painted it.
				if (box) requestAnimationFrame(() => performance.mark('first-chart'));
				else requestAnimationFrame(look);
			};
			requestAnimationFrame(look);
		});
		await page.goto(url, { waitUntil: 'commit' });
		return page
			.waitForFunction(() => performance.getEntriesByName('first-chart')[0]?.startTime)
			.then((mark) => mark.jsonValue())
			.then(Number);
	});
}

/**
 * Fetching, compiling and instantiating the engine file in a worker of DuckDB's own, with nothing of ours: the least
 * that any use of it costs.
 * @param {Browser} browser @param {string} url
 */
export function bareEngine(browser, url) {
	return inFreshPage(browser, async (page) => {
		await page.goto(`${url}/not-found`);
		return page.evaluate(async () => {
			const started = performance.now();
			const source = `importScripts(${JSON.stringify(`${location.origin}/duckdb/duckdb-browser-eh.worker.js`)})`;
			const worker = new Worker(URL.createObjectURL(new Blob([source])));
			const wasm = `${location.origin}/duckdb/duckdb-eh.wasm`;
			await new Promise((resolve, reject) => {
				// The same request is answered with its progress first.
				worker.onmessage = ({ data }) => {
					if (data.type === 'OK') resolve(undefined);
					if (data.type === 'ERROR') reject(new Error(data.data?.message));
				};
				worker.postMessage({ messageId: 1, type: 'INSTANTIATE', data: [wasm, null] });
			});
			worker.terminate();
			return performance.now() - started;
		});
	});
}

/**
 * From a changed measure until its comparison is drawn: engine, lock, tables, questions and chart.
 * @param {Browser} browser @param {string} url
 */
export function engineAfterIntent(browser, url) {
	return inFreshPage(browser, async (page) => {
		await openComparison(page, url);
		return untilDrawn(page, 'measure', 'killed');
	});
}

/**
 * Changed filters once the engine is warm, all in one page: the measure, the years and the rate in turn, so that no
 * question is the one before.
 * @param {Browser} browser @param {string} url @param {number} count
 */
export function changedFilter(browser, url, count) {
	return inFreshPage(browser, async (page) => {
		await openComparison(page, url);
		const measures = ['killed', 'injured', 'casualties', 'child'];
		const changeAt = (/** @type {number} */ turn) =>
			turn % 3 === 2
				? untilDrawn(page, 'from', String(2000 + (turn % 10)))
				: untilDrawn(page, 'measure', measures[turn % 4] ?? '');
		const times = [];
		for (let turn = 0; turn < count + 6; turn++) times.push(await changeAt(turn));
		// The first changes start the engine and warm the code.
		return times.slice(6);
	});
}

/**
 * Changed filters on the rows of a table once the engine is warm: two lists and words in turn, each until the rows are
 * drawn.
 * @param {Browser} browser @param {string} url @param {number} count
 */
export function changedRows(browser, url, count) {
	return inFreshPage(browser, async (page) => {
		await page.goto(`${url}/data/casualties?group=all`);
		await page.locator('h1', { hasText: ' of ' }).waitFor({ timeout: 60_000 });
		for (const list of ['measure', 'vintage'])
			await page.locator('summary', { hasText: new RegExp(`^${list}`) }).click();
		const times = [];
		for (let turn = 0; turn < count + 6; turn++) times.push(await untilRows(page, turn));
		return times.slice(6);
	});
}

/** @param {Page} page @param {number} turn */
function untilRows(page, turn) {
	return page.evaluate(async (turn) => {
		// A reader looks at the rows before choosing again: what the change before has left to paint is not measured.
		await new Promise((resolve) => setTimeout(resolve, 150));
		const names = ['measure', 'vintage'];
		const words = document.querySelector('input[name=q]');
		const headline = document.querySelector('h1');
		const before = headline?.textContent;
		const started = performance.now();
		if (turn % 3 === 2 && words instanceof HTMLInputElement) {
			words.value = words.value === '' ? 'profile' : '';
			words.dispatchEvent(new Event('input', { bubbles: true }));
		} else {
			// Two values of a list, on and off in turn: no choice is without rows, and each has another number of them.
			const boxes = document.querySelectorAll(`input[type=checkbox][name=${names[turn % 3]}]`);
			const box = boxes[Math.floor(turn / 3) % 2];
			if (box instanceof HTMLElement) box.click();
		}
		await new Promise((resolve, reject) => {
			const look = () => {
				if (headline?.textContent !== before) requestAnimationFrame(resolve);
				else if (performance.now() - started > 10_000) reject(new Error('No rows changed.'));
				else requestAnimationFrame(look);
			};
			look();
		});
		return performance.now() - started;
	}, turn);
}

/** @param {Page} page @param {string} url */
async function openComparison(page, url) {
	// The engine must not have started by itself: intent is what is measured.
	await page.addInitScript(() => Object.assign(globalThis, { requestIdleCallback: () => 0 }));
	await page.goto(`${url}/compare`);
	await page.waitForFunction(() => document.documentElement.dataset['hydrated'] === 'true');
}

/** @param {Page} page @param {string} name of a select @param {string} value another one than it has */
function untilDrawn(page, name, value) {
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

/**
 * @template T
 * @param {Browser} browser @param {(page: Page) => Promise<T>} measure
 */
async function inFreshPage(browser, measure) {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
	try {
		return await measure(await context.newPage());
	} finally {
		await context.close();
	}
}
