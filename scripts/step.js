/** One step of a longer command: named, timed, its output shown whole when it fails. */
import { spawn } from 'node:child_process';

/**
 * Runs a command and prints its name and time. Output is held back until it fails, unless `loud`.
 * @param {string} name
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, loud?: boolean }} [options]
 * @returns {Promise<void>}
 * @throws Error when the command exits with anything but 0
 */
export async function run(name, command, args, { env = {}, loud = false } = {}) {
	const started = performance.now();
	const child = spawn(command, args, {
		env: { ...process.env, ...env },
		stdio: loud ? 'inherit' : ['ignore', 'pipe', 'pipe'],
		// npm and npx are scripts on Windows.
		shell: process.platform === 'win32'
	});
	let output = '';
	child.stdout?.on('data', (chunk) => (output += chunk));
	child.stderr?.on('data', (chunk) => (output += chunk));
	const code = await new Promise((resolve, reject) =>
		child.on('close', resolve).on('error', reject)
	);
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
	if (code === 0) return;
	if (output) console.log(output);
	throw new Error(`${name} failed: ${command} ${args.join(' ')} (exit ${code})`);
}

/**
 * A package's own command, without a search for it.
 * @param {string} name
 * @param {string} file path of the command inside node_modules
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, loud?: boolean }} [options]
 */
export function runPackage(name, file, args, options) {
	return run(name, process.execPath, [`node_modules/${file}`, ...args], options);
}

/**
 * Ends the process with a sentence instead of a stack where the message says all there is to do.
 * @param {() => Promise<void>} main
 */
export async function endWith(main) {
	try {
		await main();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
