/**
 * Messages compile and the site builds with the network off, on a copy of the project, below a base path of a host.
 *
 * As root on Linux the kernel takes the network away; elsewhere every connection made by Node throws. Tables are copied as
 * the project's own step has published them; the engine's 70 MB are left out, since nothing reads them at build.
 */
import { execFile, spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, stat, symlink } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { site } from '../../scripts/serve.js';
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

/** Settings of a publisher: the default build of all other tests has none. */
const SETTINGS = {
	BASE_PATH: '/ledger',
	SITE_URL: 'https://org.example',
	REPORT_TO: 'desk@org.example'
};

const start = promisify(execFile);
const runWithout = ({ command: [file, ...before], env }: Means, args: string[], cwd = '.') =>
	start(file, [...before, ...args], {
		cwd,
		env: { ...process.env, ...PLAIN, ...SETTINGS, ...env }
	});

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
		await cp('static/changes.json', join(copy, 'static/changes.json'));
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
		for (const page of ['index', 'api', 'compare', 'data', 'search', 'treaty', '404'])
			expect((await stat(join(copy, `build/${page}.html`))).size, page).toBeGreaterThan(1000);
	});

	test('the sitemap has the whole address of each page', async () => {
		const sitemap = await readFile(join(copy, 'build/sitemap.xml'), 'utf8');
		const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address);
		const single = listed.filter((address) => /\/(conflicts|figure|places)\//.test(address));
		expect(single).toContain('https://org.example/ledger/figure/wld-2016-casualties');
		expect(single).toContain('https://org.example/ledger/conflicts/sahel');
		expect(single).toContain('https://org.example/ledger/places/UKR');
		expect(listed.filter((address) => !single.includes(address)).sort()).toEqual(
			[
				'/',
				'/api',
				'/changes',
				'/check',
				'/compare',
				'/conflicts',
				'/corrections',
				'/data',
				'/disagreements',
				'/land',
				'/method',
				'/places',
				'/search',
				'/shares',
				'/sources',
				'/treaty',
				'/treaty/leaving',
				'/use'
			].map((path) => `https://org.example/ledger${path}`)
		);
	});

	test('the feed of changes links to its page, under a name that no address is part of', async () => {
		const feed = await readFile(join(copy, 'build/changes.atom'), 'utf8');
		expect(feed).toContain(
			'rel="self" type="application/atom+xml" href="https://org.example/ledger/changes.atom"'
		);
		expect(feed).toMatch(
			/href="https:\/\/org\.example\/ledger\/changes#version-[\d-]{11}[0-9a-f]{8}"/
		);
		expect(feed).not.toContain('SITE_URL');
		expect([...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id)).toEqual(
			Array(2).fill(
				expect.stringMatching(
					/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/
				)
			)
		);
	});

	test('the API names paths below the base path', async () => {
		const index = await readFile(join(copy, 'build/api/v1/index.json'), 'utf8');
		expect(JSON.parse(index).endpoints[0].path).toBe('/ledger/api/v1/index.json');
		const world = await readFile(join(copy, 'build/api/v1/figures/WLD.json'), 'utf8');
		expect(JSON.parse(world).page).toBe('/ledger/figure/{figure}');
	});

	test('an error is reported to the address that was set', async () => {
		const page = await readFile(join(copy, 'build/index.html'), 'utf8');
		expect(page).toContain('href="mailto:desk@org.example?');
	});

	test('pages find their files below the base path, and nothing is outside of it', async () => {
		const server = site(join(copy, 'build'), '/ledger');
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
		for (const path of [
			'/ledger/',
			'/ledger/compare',
			'/ledger/search',
			'/ledger/treaty',
			'/ledger/data',
			'/ledger/api'
		]) {
			const page = await (await fetch(root + path)).text();
			const links = [...page.matchAll(/(?:href|src)="([^"#][^"]*)"/g)]
				.map(([, href = '']) => new URL(href.replaceAll('&amp;', '&'), root + path))
				.filter(({ origin }) => origin === root);
			const answers = await Promise.all(
				[...new Set(links.map(String))].map(async (link) => `${(await fetch(link)).status} ${link}`)
			);
			expect(links.length).toBeGreaterThan(10);
			expect(
				answers.filter((answer) => !answer.startsWith('200')),
				path
			).toEqual([]);
		}
		expect((await fetch(`${root}/compare`)).status).toBe(404);
		server.closeAllConnections();
		server.close();
	});
});
