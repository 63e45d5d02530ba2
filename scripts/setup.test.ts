/** What a fresh clone needs, and the sentence that helps where it is not there. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from './find-browser.js';
import { requireNode } from './setup.js';

describe('Node', () => {
	test.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('%s is new enough', (version) => {
		expect(() => requireNode(version)).not.toThrow();
	});

	test.each(['18.20.8', '20.9.0', '20.18.3'])('%s is too old', (version) => {
		expect(() => requireNode(version)).toThrow(
			`Node ${version} is too old. Install Node 20.19 or newer.`
		);
	});
});

describe('the browser', () => {
	let folder: string;
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'landmine-ledger-'));
		writeFileSync(join(folder, 'chromium'), '');
	});
	afterAll(() => rmSync(folder, { recursive: true }));

	test('that CHROME_PATH names is taken before any other', () => {
		const path = join(folder, 'chromium');
		expect(findBrowser({ CHROME_PATH: path, PATH: '' })).toBe(path);
	});

	test('is found in PATH', () => {
		expect(findBrowser({ PATH: ['/nowhere', folder].join(':') })).toBe(join(folder, 'chromium'));
	});

	test('that CHROME_PATH names and that is not there is an error, not another browser', () => {
		const path = join(folder, 'no-browser');
		expect(() => findBrowser({ CHROME_PATH: path, PATH: folder })).toThrow(
			`CHROME_PATH is "${path}", and no file is there. Correct it or unset it.`
		);
	});
});
