/** Checks of the code that are not tests: format, layers and style, types, unused code. */
import { pathToFileURL } from 'node:url';
import { prepare } from './prepare.js';
import { endWith, runPackage } from './step.js';

/** @type {readonly (readonly [name: string, file: string, args: readonly string[]])[]} */
const CHECKS = [
	['format', 'prettier/bin/prettier.cjs', ['--check', '.']],
	['lint', 'eslint/bin/eslint.js', ['.', '--max-warnings', '0']],
	['types', 'svelte-check/bin/svelte-check', ['--fail-on-warnings']],
	['unused code', 'knip/bin/knip.js', []]
];

/** Runs all of them side by side, each on one core. @returns {Promise<readonly string[]>} the names of those that failed */
export async function runChecks() {
	const failed = await Promise.all(
		CHECKS.map(([name, file, args]) =>
			runPackage(name, file, args).then(
				() => [],
				(error) => {
					console.error(error.message);
					return [name];
				}
			)
		)
	);
	return failed.flat();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
	await endWith(async () => {
		await prepare();
		const failed = await runChecks();
		if (failed.length > 0) throw new Error(`Failed: ${failed.join(', ')}`);
	});
