/** The server of `npm start` answers as a static host should: packed, typed, cached, and never outside its folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';

interface Answer {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: Buffer;
}

/** Asks for exactly this path: `fetch` and `URL` would resolve dots before the server sees them. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
	const { hostname, port } = new URL(inject('site'));
	return new Promise((resolve, reject) => {
		request({ hostname, port, path, method, headers }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () =>
				resolve({
					status: response.statusCode ?? 0,
					headers: response.headers,
					body: Buffer.concat(chunks)
				})
			);
		})
			.on('error', reject)
			.end();
	});
}

const packed = (encodings: string) => ({ 'accept-encoding': encodings });
const firstScript = () => {
	const found = readFileSync('build/index.html', 'utf8').match(/_app\/immutable\/[\w/.-]+\.js/);
	return `/${found?.[0]}`;
};

describe('a file is packed as the reader can unpack it', () => {
	const plain = readFileSync('build/index.html');

	test('brotli where it is understood', async () => {
		const { headers, body } = await ask('/', packed('gzip, deflate, br, zstd'));
		expect(headers['content-encoding']).toBe('br');
		expect(Number(headers['content-length'])).toBe(body.length);
		expect(brotliDecompressSync(body).equals(plain)).toBe(true);
		expect(body.length).toBeLessThan(plain.length / 3);
	});

	test('gzip where it is not', async () => {
		const { headers, body } = await ask('/', packed('gzip, deflate'));
		expect(headers['content-encoding']).toBe('gzip');
		expect(gunzipSync(body).equals(plain)).toBe(true);
	});

	test.each([{}, packed('identity'), packed('zstd')])(
		'as it is where neither is: %o',
		async (headers) => {
			const answer = await ask('/', headers);
			expect(answer.headers['content-encoding']).toBeUndefined();
			expect(answer.body.equals(plain)).toBe(true);
		}
	);

	test('and says that the answer depends on it', async () => {
		for (const encodings of ['br', 'gzip', 'identity'])
			expect((await ask('/', packed(encodings))).headers.vary).toBe('accept-encoding');
	});

	test('a font, which gains nothing, is not packed', async () => {
		const [font] = readdirSync('build/_app/immutable/assets').filter((file) =>
			file.endsWith('.woff2')
		);
		const { headers, status } = await ask(`/_app/immutable/assets/${font}`, packed('br'));
		expect([status, headers['content-encoding']]).toEqual([200, undefined]);
	});
});

describe('a file says what it is', () => {
	test.each([
		['/', 'text/html; charset=utf-8'],
		['/compare', 'text/html; charset=utf-8'],
		['/data/casualties.csv', 'text/csv; charset=utf-8'],
		['/data/manifest.json', 'application/json; charset=utf-8'],
		['/duckdb/duckdb-eh.wasm', 'application/wasm'],
		['/duckdb/duckdb-browser-eh.worker.js', 'text/javascript; charset=utf-8'],
		['/icon.svg', 'image/svg+xml'],
		['/robots.txt', 'text/plain; charset=utf-8'],
		['/sitemap.xml', 'application/xml; charset=utf-8'],
		['/no-such-page', 'text/html; charset=utf-8']
	])('%s is %s, packed or not', async (path, type) => {
		for (const encodings of ['br', 'identity']) {
			const { headers } = await ask(path, packed(encodings), 'HEAD');
			expect(headers['content-type']).toBe(type);
			expect(headers['x-content-type-options']).toBe('nosniff');
			expect(headers['referrer-policy']).toBe('no-referrer');
		}
	});
});

describe('addresses', () => {
	test('have no ending, and take a question', async () => {
		const page = readFileSync('build/compare.html');
		for (const path of ['/compare', '/compare?of=AFG&measure=killed', '/compare.html'])
			expect((await ask(path)).body.equals(page), path).toBe(true);
	});

	test('that lead nowhere are answered with 404 and the page that says so', async () => {
		const page = readFileSync('build/404.html');
		for (const path of [
			'/no-such-page',
			'/compare/',
			'/duckdb',
			'/_app/immutable/',
			'/%ff',
			'/%00'
		]) {
			const { status, body } = await ask(path);
			expect(status, path).toBe(404);
			expect(body.equals(page), path).toBe(true);
		}
		expect(page.toString()).toMatch(/<noscript>[\s\S]*There is no page/);
	});

	test.each([
		'/../package.json',
		'/..%2fpackage.json',
		'/..%2f..%2fpackage.json',
		'/%2e%2e/package.json',
		'/%2e%2e%2fpackage.json',
		'/data/../../package.json',
		'/data/%2e%2e/%2e%2e/package.json',
		'/..%5cpackage.json',
		'/../build-secrets',
		'//package.json',
		'/./../package.json'
	])('never lead out of the folder: %s', async (path) => {
		const { status, body } = await ask(path);
		expect(status).toBe(404);
		expect(body.toString()).not.toContain('"devDependencies"');
	});

	test('inside of the folder may hold dots', async () => {
		expect((await ask('/data/../robots.txt')).status).toBe(200);
	});
});

describe('what a reader has is not sent again', () => {
	test('a known tag is answered with 304 and nothing more', async () => {
		const { headers } = await ask('/', packed('br'));
		const tag = String(headers.etag);
		expect(tag).toMatch(/^"[^"]+"$/);
		const again = await ask('/', { ...packed('br'), 'if-none-match': tag });
		expect([again.status, again.body.length]).toEqual([304, 0]);
		expect(again.headers.etag).toBe(tag);
	});

	test('the tag of another packing is not known', async () => {
		const { headers } = await ask('/', packed('gzip'));
		const other = await ask('/', { ...packed('br'), 'if-none-match': String(headers.etag) });
		expect(other.status).toBe(200);
	});

	test('files with a hash in their name are kept for good, all others are asked for', async () => {
		const script = await ask(firstScript(), packed('br'));
		expect(script.status).toBe(200);
		expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
		for (const path of ['/', '/data/casualties.csv', '/duckdb/duckdb-eh.wasm'])
			expect((await ask(path, {}, 'HEAD')).headers['cache-control'], path).toBe('no-cache');
	});
});

test('HEAD answers as GET does, without a body', async () => {
	for (const path of ['/', '/no-such-page']) {
		const [head, get] = [await ask(path, packed('br'), 'HEAD'), await ask(path, packed('br'))];
		expect(head.body.length).toBe(0);
		expect(head.status).toBe(get.status);
		expect(head.headers['content-length']).toBe(String(get.body.length));
	}
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused', async (method) => {
	const { status, headers } = await ask('/', {}, method);
	expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
});
