/** A real browser on the built site, with everything written down that a page asks for or complains about. */
import type Axe from 'axe-core';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.js';

const ARGS = [
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

export function launchBrowser(): Promise<Browser> {
	const executablePath = findBrowser();
	if (!executablePath) throw new Error('No Chrome or Chromium was found. Set CHROME_PATH.');
	// Chromium's own sandbox does not work for root.
	const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
	return chromium.launch({ executablePath, args: [...ARGS, ...sandbox] });
}

export interface OpenedPage {
	readonly page: Page;
	/** Every address asked for, workers included. */
	readonly requests: readonly string[];
	/** Errors and warnings of the console, and uncaught errors. */
	readonly complaints: readonly string[];
	close(): Promise<void>;
}

/** Opens a page of the built site and waits until it is loaded. */
export async function openPage(
	browser: Browser,
	path: string,
	options: BrowserContextOptions = {},
	prepare: (page: Page) => Promise<unknown> = async () => {}
): Promise<OpenedPage> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
	const requests: string[] = [];
	const complaints: string[] = [];
	context.on('request', (request) => requests.push(request.url()));
	const page = await context.newPage();
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));
	await prepare(page);
	await page.goto(inject('site') + path, { waitUntil: 'load' });
	return { page, requests, complaints, close: () => context.close() };
}

/** Requests that left the site; data: and blob: never leave the page. */
export function otherHosts(requests: readonly string[]): readonly string[] {
	const own = inject('site');
	return requests.filter((url) => /^(https?|wss?):/.test(url) && !url.startsWith(`${own}/`));
}

/** Waits until the page answers to clicks: before that, links are plain links. A page without a script always does. */
export async function hydrated(page: Page): Promise<void> {
	await page.waitForFunction(
		() => document.scripts.length === 0 || document.documentElement.dataset['hydrated'] === 'true'
	);
}

const axe = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Violations of WCAG 2.2 A and AA as axe sees them, one line each; of some of its rules where they are named. */
export async function violations(
	page: Page,
	rules?: readonly string[]
): Promise<readonly string[]> {
	await page.evaluate(await axe);
	const runOnly: Axe.RunOptions['runOnly'] = rules
		? { type: 'rule', values: [...rules] }
		: { type: 'tag', values: WCAG };
	return page.evaluate(async (runOnly) => {
		const runner = (globalThis as unknown as { axe: typeof Axe }).axe;
		const { violations } = await runner.run(document, { runOnly });
		return violations.map(
			({ id, nodes }) =>
				`${id}: ${nodes
					.map(({ target }) => target.join(' '))
					.slice(0, 3)
					.join(' | ')}`
		);
	}, runOnly);
}
