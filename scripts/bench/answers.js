/** How long an answer takes once all is in memory, each in milliseconds, from the reader's hand to the drawn page. */
import { inFreshPage, openComparison, untilDrawn } from './fresh-page.js';

/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('playwright-core').Page} Page */

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

/**
 * Days of the convention by the slider once its acts are in memory, each until the page is drawn: steps of a day and
 * jumps over years in turn.
 * @param {Browser} browser @param {string} url @param {number} count
 */
export function changedDay(browser, url, count) {
	return inFreshPage(browser, async (page) => {
		// An address with a day asks for the acts at once.
		await page.goto(`${url}/treaty?on=2020-01-01`);
		await page.locator('h1', { hasText: '2020' }).waitFor({ timeout: 60_000 });
		const times = [];
		for (let turn = 0; turn < count + 6; turn++) times.push(await untilDay(page, turn));
		return times.slice(6);
	});
}

/** @param {Page} page @param {number} turn */
function untilDay(page, turn) {
	return page.evaluate(async (turn) => {
		// A reader looks before choosing again.
		await new Promise((resolve) => setTimeout(resolve, 150));
		const slider = document.querySelector('input[type=range]');
		const headline = document.querySelector('h1');
		if (!(slider instanceof HTMLInputElement)) throw new Error('The page has no slider.');
		const before = headline?.textContent;
		const [first, last] = [Number(slider.min), Number(slider.max)];
		const jump = first + Math.round(((turn * 37) % 100) * 0.01 * (last - first));
		const started = performance.now();
		slider.value = String(turn % 2 === 0 ? jump : slider.valueAsNumber + 1);
		slider.dispatchEvent(new Event('input', { bubbles: true }));
		await new Promise((resolve, reject) => {
			const look = () => {
				if (headline?.textContent !== before) requestAnimationFrame(resolve);
				else if (performance.now() - started > 10_000) reject(new Error('No day changed.'));
				else requestAnimationFrame(look);
			};
			look();
		});
		return performance.now() - started;
	}, turn);
}

/**
 * Claims checked in the page once the tables are in memory, each until its verdicts are drawn: one sentence, or an article.
 * @param {Browser} browser @param {string} url @param {readonly string[]} texts
 */
export function checkedTexts(browser, url, texts) {
	return inFreshPage(browser, async (page) => {
		await page.goto(`${url}/check`);
		await page.waitForFunction(() => document.documentElement.dataset['hydrated'] === 'true');
		const times = [];
		for (const text of ['Landmines killed 1,945 people in 2024.', ...texts])
			times.push(await untilChecked(page, text));
		// The first one fetches the tables.
		return times.slice(1);
	});
}

/** @param {Page} page @param {string} text */
async function untilChecked(page, text) {
	await page.locator('textarea').fill(text);
	return page.evaluate(
		async (start) => {
			const button = document.querySelector('main form button[type=submit]');
			const status = document.querySelector('main > [role=status]');
			if (!(button instanceof HTMLElement) || !status) throw new Error('The page has no check.');
			const started = performance.now();
			button.click();
			await new Promise((resolve, reject) => {
				const look = () => {
					const first = document.querySelector('main article')?.textContent ?? '';
					const done = first.includes(start) && /^Sentences read/.test(status.textContent ?? '');
					if (done) requestAnimationFrame(resolve);
					else if (performance.now() - started > 20_000) reject(new Error('Nothing was checked.'));
					else requestAnimationFrame(look);
				};
				look();
			});
			return performance.now() - started;
		},
		text.slice(0, 25)
	);
}
