/** The Chrome or Chromium that browser tests drive: one that is installed, or Debian's. Never a download of our own. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './step.js';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PATHS = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'
];

/** Path of a browser, or null. `CHROME_PATH` wins, and must exist where it is set. */
export function findBrowser(env = process.env) {
	const told = env['CHROME_PATH'];
	if (told) {
		if (existsSync(told)) return told;
		throw new Error(`CHROME_PATH is "${told}", and no file is there. Correct it or unset it.`);
	}
	const folders = (env['PATH'] ?? '').split(delimiter);
	const candidates = [
		...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
		...PATHS
	];
	return candidates.find((path) => existsSync(path)) ?? null;
}

/** Path of a browser; on Debian as root it is installed where there is none. @throws Error with the command that helps */
export async function requireBrowser() {
	const found = findBrowser();
	if (found) return found;
	if (!isDebianRoot())
		throw new Error(
			'The browser tests need Chrome or Chromium. Install one (Debian: sudo apt-get install chromium), or set CHROME_PATH.'
		);
	await run('apt-get update', 'apt-get', ['update', '-qq']);
	await run('install chromium', 'apt-get', ['install', '-y', '-qq', 'chromium'], {
		env: { DEBIAN_FRONTEND: 'noninteractive' }
	});
	const installed = findBrowser();
	if (!installed)
		throw new Error('chromium was installed but is not in PATH. Set CHROME_PATH to it.');
	return installed;
}

function isDebianRoot() {
	if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
	try {
		execFileSync('apt-get', ['--version'], { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
}
