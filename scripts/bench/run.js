/**
 * `npm run bench`: times of the built site, each beside its target, measured in one run. It asserts nothing: a slow
 * machine is no failure, a ratio that grows is something to look at.
 */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { requireBrowser } from '../find-browser.js';
import { site } from '../serve.js';
import { endWith } from '../step.js';
import { changedDay, changedFilter, changedRows, checkedTexts } from './answers.js';
import { describe, quantile } from './quantile.js';
import { bareEngine, engineAfterIntent, firstChart } from './start.js';

const RUNS = 5;

await endWith(async () => {
	if (!existsSync('build/index.html'))
		throw new Error('There is no built site. Run: npm run build');
	const server = site('build');
	await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
	const address = /** @type {import('node:net').AddressInfo} */ (server.address());
	const url = `http://127.0.0.1:${address.port}`;
	const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
	const browser = await chromium.launch({ executablePath: await requireBrowser(), args: sandbox });
	try {
		for (const path of ['/', '/compare']) {
			const times = await repeat(() => firstChart(browser, url + path));
			console.log(describe(`first chart of ${path}, slow phone`, quantile(times, 0.5), 1500));
		}
		const bare = [];
		const ready = [];
		// Alternating, so that both meet the same machine.
		for (let turn = 0; turn < RUNS; turn++) {
			bare.push(await bareEngine(browser, url));
			ready.push(await engineAfterIntent(browser, url));
		}
		const floor = quantile(bare, 0.5);
		console.log(describe('bare instantiate of the engine file', floor, null));
		console.log(
			describe('first answer after intent, tables included', quantile(ready, 0.5), floor * 1.5)
		);
		const changes = await changedFilter(browser, url, 40);
		console.log(describe('changed filter until repaint, median', quantile(changes, 0.5), 100));
		console.log(describe('changed filter until repaint, p95', quantile(changes, 0.95), 100));
		const rows = await changedRows(browser, url, 40);
		console.log(
			describe('changed rows of a table until repaint, median', quantile(rows, 0.5), 100)
		);
		console.log(describe('changed rows of a table until repaint, p95', quantile(rows, 0.95), 100));
		const days = await changedDay(browser, url, 40);
		console.log(
			describe('changed day of the convention until repaint, median', quantile(days, 0.5), 50)
		);
		console.log(
			describe('changed day of the convention until repaint, p95', quantile(days, 0.95), 50)
		);
		const sentence = (/** @type {number} */ at) =>
			`In ${1999 + (at % 26)}, ${1000 + at * 7} people were killed or injured by mines around the world, the report says.`;
		const one = await checkedTexts(
			browser,
			url,
			Array.from({ length: 20 }, (_, at) => sentence(at))
		);
		console.log(describe('a sentence checked and drawn, median', quantile(one, 0.5), 50));
		const long = Array.from({ length: 300 }, (_, at) => sentence(at)).join(' ');
		const [article = 0] = await checkedTexts(browser, url, [long]);
		console.log(describe('an article of 5,000 words checked and drawn', article, 2000));
	} finally {
		await browser.close();
		server.closeAllConnections();
		server.close();
	}
});

/** @param {() => Promise<number>} measure */
async function repeat(measure) {
	const times = [];
	for (let turn = 0; turn < RUNS; turn++) times.push(await measure());
	return times;
}
