/** Serves a folder as a static host would: pre-compressed files, clean addresses, 404.html, hashed files kept for good. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.atom': 'application/atom+xml; charset=utf-8',
	'.ics': 'text/calendar; charset=utf-8',
	'.xml': 'application/xml; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.wasm': 'application/wasm',
	'.zip': 'application/zip',
	'.woff2': 'font/woff2'
};

const ENCODINGS = [
	{ name: 'br', ending: '.br' },
	{ name: 'gzip', ending: '.gz' }
];

/**
 * A server for a folder, not yet listening. With a base path, everything else is not found.
 * @param {string} folder
 * @param {string} [base] '' or '/ledger'
 */
export function site(folder, base = '') {
	return createServer(async (request, response) => {
		response.setHeader('x-content-type-options', 'nosniff');
		response.setHeader('referrer-policy', 'no-referrer');
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { allow: 'GET, HEAD' }).end();
			return;
		}
		const file = await find(folder, pathOf(request.url ?? '/', base));
		await send(request, response, file ?? join(folder, '404.html'), file ? 200 : 404).catch(() => {
			// A build under way has neither the page nor the one for unknown addresses.
			if (!response.headersSent) response.writeHead(503, { 'retry-after': '30' });
			response.end();
		});
	});
}

/** @param {string} url @param {string} base @returns {string | null} path below the base, null outside of it */
function pathOf(url, base) {
	try {
		const path = decodeURIComponent(url.split(/[?#]/)[0] ?? '/');
		if (path.includes('\0')) return null;
		if (base === '') return path;
		return path === base ? '/' : path.startsWith(`${base}/`) ? path.slice(base.length) : null;
	} catch {
		return null;
	}
}

/** @param {string} folder @param {string | null} path @returns {Promise<string | null>} the file, never outside the folder */
async function find(folder, path) {
	if (path === null) return null;
	const root = normalize(folder + sep);
	const wanted = normalize(join(folder, path));
	if (wanted !== normalize(folder) && !wanted.startsWith(root) && wanted !== root) return null;
	const candidates = path.endsWith('/')
		? [join(wanted, 'index.html')]
		: [wanted, `${wanted}.html`, join(wanted, 'index.html')];
	for (const file of candidates) if (await isFile(file)) return file;
	return null;
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} file
 * @param {number} status
 */
async function send(request, response, file, status) {
	const accepted = String(request.headers['accept-encoding'] ?? '');
	const packed = ENCODINGS.filter(({ name }) => accepted.includes(name));
	let served = { path: file, encoding: '' };
	for (const { name, ending } of packed)
		if (!served.encoding && (await isFile(file + ending)))
			served = { path: file + ending, encoding: name };
	const { size, mtimeMs } = await stat(served.path);
	const tag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}${served.encoding}"`;
	response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
	response.setHeader('vary', 'accept-encoding');
	response.setHeader('etag', tag);
	response.setHeader(
		'cache-control',
		file.includes(`${sep}immutable${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache'
	);
	if (served.encoding) response.setHeader('content-encoding', served.encoding);
	if (status === 200 && request.headers['if-none-match'] === tag) {
		response.writeHead(304).end();
		return;
	}
	response.writeHead(status, { 'content-length': size });
	if (request.method === 'HEAD') response.end();
	else
		createReadStream(served.path)
			.on('error', () => response.destroy())
			.pipe(response);
}

/** @param {string} path */
const isFile = (path) =>
	stat(path).then(
		(found) => found.isFile(),
		() => false
	);
