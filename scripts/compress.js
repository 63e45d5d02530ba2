/**
 * Writes a .br and a .gz beside every file of the build that gains by it.
 *
 * The engine is compressed once and kept by its hash: brotli at its best takes two minutes for 34 MB. `QUICK=1` is
 * content with a fast setting for it (5.9 MB instead of 5.1), for tables, and for pages of which there are many, for tests
 * and for a first look.
 */
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = /\.(html|js|css|json|csv|svg|xml|atom|ics|txt|webmanifest)$/;
const ENGINE = /\/duckdb\/.*\.(wasm|js)$/;
/** Served to browsers without WebAssembly exceptions only: not worth two minutes. */
const RARE = /-mvp\./;
/** Thousands of short pages, far below their limit in bytes, and what no page loads by itself. */
const MANY = /\/((figure|sources|places|conflicts)\/[^/]+|.*\.(csv|json|xml|atom))$/;
const CACHE = 'node_modules/.cache/landmine-ledger';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** @param {string} folder @returns {Promise<string>} what was done, in one line */
export async function compress(folder) {
	const started = performance.now();
	await mkdir(CACHE, { recursive: true });
	const files = (await readdir(folder, { recursive: true })).map((file) =>
		join(folder, file).replaceAll('\\', '/')
	);
	const queue = files.filter((file) => TEXT.test(file) || ENGINE.test(file));
	const count = queue.length;
	// zlib works in the thread pool; more at once than cores only takes memory.
	await Promise.all(
		Array.from({ length: availableParallelism() }, async () => {
			for (let file = queue.pop(); file; file = queue.pop()) await compressFile(file);
		})
	);
	return `${count} files compressed (${((performance.now() - started) / 1000).toFixed(1)} s)`;
}

/** @param {string} file */
async function compressFile(file) {
	if (ENGINE.test(file)) return compressEngine(file);
	const bytes = await readFile(file);
	const quality = process.env['QUICK'] && MANY.test(file) ? 9 : 11;
	await writeFile(`${file}.br`, await brotli(bytes, withQuality(quality, bytes.length)));
	await writeFile(`${file}.gz`, await gzipped(bytes, { level: 9 }));
}

/** @param {string} file */
async function compressEngine(file) {
	const bytes = await readFile(file);
	const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
	const best = `${CACHE}/${hash}.q11.br`;
	const quick = `${CACHE}/${hash}.q9.br`;
	const wanted = process.env['QUICK'] || RARE.test(file) ? quick : best;
	if (!(await exists(best)) && !(await exists(wanted)))
		await writeFile(
			wanted,
			await brotli(bytes, withQuality(wanted === best ? 11 : 9, bytes.length))
		);
	await copyFile((await exists(best)) ? best : wanted, `${file}.br`);
	const zipped = `${CACHE}/${hash}.gz`;
	if (!(await exists(zipped))) await writeFile(zipped, await gzipped(bytes, { level: 6 }));
	await copyFile(zipped, `${file}.gz`);
}

/** @param {number} quality @param {number} size */
function withQuality(quality, size) {
	return {
		params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: size }
	};
}

/** @param {string} file */
const exists = (file) =>
	stat(file).then(
		() => true,
		() => false
	);
