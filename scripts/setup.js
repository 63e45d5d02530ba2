/** What must be there before anything else runs: a Node that is new enough, and the packages of the lockfile. */
import { existsSync, statSync } from 'node:fs';
import { run } from './step.js';

const OLDEST_NODE = [20, 19];

/** @throws Error when Node is too old, with what to do */
export function requireNode(version = process.versions.node) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
	if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
	throw new Error(`Node ${version} is too old. Install Node ${OLDEST_NODE.join('.')} or newer.`);
}

/** Installs what the lockfile names, unless that is what is installed. */
export async function installPackages() {
	const installed = 'node_modules/.package-lock.json';
	if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs)
		return;
	await run('install packages', 'npm', ['ci', '--no-fund', '--no-audit']);
}
