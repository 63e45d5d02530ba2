/** Everything that types, tests and the build need and git does not hold: messages, engine files, published tables. */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { endWith, run, runPackage } from './step.js';

const ENGINE = 'node_modules/@duckdb/duckdb-wasm/dist';
const WASM = ['duckdb-eh.wasm', 'duckdb-mvp.wasm'];
const WORKERS = ['duckdb-browser-eh.worker.js', 'duckdb-browser-mvp.worker.js'];

export async function prepare() {
	await runPackage('compile messages', '@inlang/paraglide-js/bin/run.js', [
		'compile',
		'--silent',
		...['--project', './src/lib/messages/project.inlang'],
		...['--outdir', './src/lib/messages/compiled'],
		...['--strategy', 'url', 'baseLocale']
	]);
	await runPackage('prepare types', '@sveltejs/kit/svelte-kit.js', ['sync']);
	await copyEngine();
	await run(
		'check and publish datasets',
		process.execPath,
		['scripts/run.js', 'scripts/build-static.ts'],
		{
			loud: true
		}
	);
}

/** The engine is served by the site itself: no other host is ever asked. */
async function copyEngine() {
	await mkdir('static/duckdb', { recursive: true });
	for (const file of WASM) await copyFile(`${ENGINE}/${file}`, `static/duckdb/${file}`);
	for (const file of WORKERS) {
		const code = await readFile(`${ENGINE}/${file}`, 'utf8');
		// The source maps are not published, and a browser's tools would ask for them.
		await writeFile(
			`static/duckdb/${file}`,
			code.replace(/\n\/\/# sourceMappingURL=\S+\s*$/, '\n')
		);
	}
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await endWith(prepare);
