/**
 * `npm test`: everything, on a fresh clone. The last line counts tests as the runner's own reports do; a step that is
 * no test and fails, or a test file that cannot run, counts as one failed.
 */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { installPackages, requireNode } from './setup.js';
import { endWith, runPackage } from './step.js';

const REPORTS = 'node_modules/.cache/landmine-ledger/reports';

let passed = 0;
let failed = 0;

await endWith(async () => {
	requireNode();
	await installPackages();
	const { requireBrowser } = await import('./find-browser.js');
	process.env['CHROME_PATH'] = await requireBrowser();
	process.env['QUICK'] ??= '1';
	await rm(REPORTS, { recursive: true, force: true });
	await mkdir(REPORTS, { recursive: true });

	const { build } = await import('./build.js');
	const { runChecks } = await import('./checks.js');
	// The build comes first: it compiles messages and publishes the tables that types and tests read.
	const built = await build().then(() => true, fail);
	failed += (await runChecks()).length;
	await tests('unit');
	await tests('data');
	if (built) await tests('browser');
});

if (passed === 0) failed ||= 1;
if (failed > 0) process.exitCode = 1;
console.log(`${passed} passed, ${failed} failed`);

/** @param {unknown} error */
function fail(error) {
	console.error(error instanceof Error ? error.message : error);
	failed += 1;
	return false;
}

/** @param {'unit' | 'data' | 'browser'} project */
async function tests(project) {
	const report = `${REPORTS}/${project}.json`;
	const ran = await runPackage(`${project} tests`, 'vitest/vitest.mjs', [
		'run',
		...['--project', project],
		...['--reporter', 'default', '--reporter', 'json', '--outputFile.json', report]
	]).then(
		() => true,
		(error) => console.error(error.message)
	);
	try {
		/** @type {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} */
		const counts = JSON.parse(await readFile(report, 'utf8'));
		const broken = counts.testResults.filter(
			({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0
		);
		passed += counts.numPassedTests;
		const own = counts.numFailedTests + broken.length;
		failed += own || (ran ? 0 : 1);
	} catch {
		fail(new Error(`${project} tests left no report.`));
	}
}
