/** `npm run claim`: prepares what a fresh clone lacks, quietly, then checks the claim. Only the answer goes to the output. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { spawn } from 'node:child_process';

const MADE = [
	'.svelte-kit/tsconfig.json',
	'static/data/manifest.json',
	'src/lib/messages/compiled/messages.js'
];
const MADE_FROM = [
	...readdirSync('datasets')
		.filter((file) => file.endsWith('.csv'))
		.map((file) => `datasets/${file}`),
	'src/lib/messages/en.json'
];

const age = (/** @type {string} */ file) => statSync(file).mtimeMs;
const isPrepared =
	MADE.every((file) => existsSync(file)) &&
	MADE_FROM.every((file) => age(file) <= Math.max(...MADE.slice(1).map(age)));

/** @param {readonly string[]} args @param {'inherit' | 2} out where its output goes */
function node(args, out) {
	return new Promise((resolve, reject) =>
		spawn(process.execPath, args, { stdio: ['ignore', out, 'inherit'] })
			.on('close', resolve)
			.on('error', reject)
	);
}

// Progress is no answer: it goes where errors go.
const prepared = isPrepared ? 0 : await node(['scripts/prepare.js'], 2);
process.exitCode = Number(
	prepared ||
		(await node(['scripts/run.js', 'scripts/check-claim.ts', ...process.argv.slice(2)], 'inherit'))
);
