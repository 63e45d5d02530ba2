/**
 * Messages compile and the site builds with the network off, on a copy of the project.
 *
 * As root on Linux the kernel takes the network away; elsewhere every connection made by Node throws. Tables are copied as
 * the project's own step has published them; the engine's 70 MB are left out, since nothing reads them at build.
 */
import { execFile, spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectFiles } from './project-files';

/** A command that runs Node without a network, and what must be in its environment. */
interface Means {
	readonly name: string;
	readonly command: readonly [string, ...string[]];
	readonly env: Readonly<Record<string, string>>;
}

const preload: Means = {
	name: 'connections throw',
	command: [process.execPath],
	// The environment reaches workers and children, too.
	env: { NODE_OPTIONS: `--import=${pathToFileURL('tests/conformance/refuse-network.js').href}` }
};
const namespace: Means = {
	name: 'no network namespace',
	command: ['unshare', '-n', process.execPath],
	env: {}
};
const permitted = spawnSync('unshare', ['-n', 'true']).status === 0;
const best = permitted ? namespace : preload;

/** What the test runner sets and a build reads. */
const PLAIN = { NODE_ENV: undefined, VITEST: undefined };

const start = promisify(execFile);
const runWithout = ({ command: [file, ...before], env }: Means, args: string[], cwd = '.') =>
	start(file, [...before, ...args], { cwd, env: { ...process.env, ...PLAIN, ...env } });

/** Tells how asking an address of the documentation range ended, and one of this machine. */
const ASKING = `
	const end = (url) => fetch(url).then(() => 'answered', (error) => String(error.cause?.code ?? error.cause ?? error));
	console.log(await end('http://192.0.2.1/'), '|', await end('http://127.0.0.1:9/'), '|', await end('http://name.example/'));
`;
const asked = async (means: Means): Promise<readonly string[]> =>
	(await runWithout(means, ['--input-type=module', '-e', ASKING])).stdout.trim().split(' | ');

describe('the network is off', () => {
	test.runIf(permitted)('where the kernel takes it away', async () => {
		const [address] = await asked(namespace);
		expect(address).toBe('ENETUNREACH');
	});

	test('where connections throw; this machine may still be asked', async () => {
		const [address, own, name] = await asked(preload);
		expect(address).toContain('The network is off: 192.0.2.1');
		expect(own).toMatch(/^(ECONNREFUSED|Error: bad port)$/);
		expect(name).toContain('The network is off: name.example');
	});
});

describe(`with the network off (${best.name})`, () => {
	let copy: string;

	beforeAll(async () => {
		copy = await mkdtemp(join(tmpdir(), 'landmine-ledger-'));
		for (const file of projectFiles()) {
			if (file.startsWith('tests/')) continue;
			await mkdir(dirname(join(copy, file)), { recursive: true });
			await cp(file, join(copy, file));
		}
		await cp('static/data', join(copy, 'static/data'), { recursive: true });
		await symlink(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
	});
	afterAll(() => rm(copy, { recursive: true, force: true }));

	const runPackage = (file: string, args: string[]) =>
		runWithout(best, [join('node_modules', file), ...args], copy);

	test('messages compile', async () => {
		await runPackage('@inlang/paraglide-js/bin/run.js', [
			...['compile', '--silent', '--project', './src/lib/messages/project.inlang'],
			...['--outdir', './src/lib/messages/compiled', '--strategy', 'url', 'baseLocale']
		]);
		const made = await stat(join(copy, 'src/lib/messages/compiled/messages.js'));
		expect(made.size).toBeGreaterThan(0);
	});

	test('the site builds, prerendered pages and all', { timeout: 120_000 }, async () => {
		await runPackage('vite/bin/vite.js', ['build', '--logLevel', 'error']);
		for (const page of ['index', 'compare', 'search', 'tables', '404'])
			expect((await stat(join(copy, `build/${page}.html`))).size, page).toBeGreaterThan(1000);
	});
});
