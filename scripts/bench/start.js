/** How long a first visit takes, each in milliseconds, each in a fresh browser context unless it says otherwise. */
import { inFreshPage, openComparison, untilDrawn } from './fresh-page.js';

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
