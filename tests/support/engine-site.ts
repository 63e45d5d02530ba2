/**
 * A small site for the engine's browser tests: one page under the site's own security policy, the real engine files,
 * the real published tables, and faults a test can set.
 *
 * Other hosts are answered by a proxy that writes down what was asked of them; the test's browser must use it.
 */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import config from '../../svelte.config.js';

/**
 * A status; `html`: the host's own page with status 200; `drop`: the connection breaks; `stall`: nothing ever comes; `append`:
 * script put behind the one that was asked for.
 */
export type Fault = number | 'html' | 'drop' | 'stall' | { readonly append: string };

export interface EngineSite {
	readonly url: string;
	/** Faults by path; a test sets and clears them. */
	readonly faults: Map<string, Fault>;
	/** Paths asked for, in order. */
	readonly asked: string[];
	/** Address of the proxy that stands for every other host. */
	readonly proxy: string;
	/** What was asked of other hosts. */
	readonly escaped: string[];
	close(): Promise<void>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const engineFiles = dirname(
	createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm')
);

const TYPES: Record<string, string> = {
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.csv': 'text/csv',
	'.wasm': 'application/wasm'
};

export async function engineSite(): Promise<EngineSite> {
	const scripts = await bundle();
	const faults = new Map<string, Fault>();
	const asked: string[] = [];
	const escaped: string[] = [];
	const site = createServer(async (request, response) => {
		const path = new URL(request.url ?? '/', 'http://site').pathname;
		asked.push(path);
		const fault = faults.get(path);
		if (typeof fault === 'number' || typeof fault === 'string') return fail(response, fault);
		const body = path === '/' ? html() : (scripts.get(path) ?? (await published(path)));
		if (body === undefined) return fail(response, 404);
		response.setHeader('content-type', TYPES[extname(path) || '.html'] ?? 'text/plain');
		response.end(fault ? `${body}\n${fault.append}` : body);
	});
	const proxy = createServer((request, response) => {
		escaped.push(String(request.url));
		response.writeHead(502).end();
	});
	proxy.on('connect', (request, socket) => {
		escaped.push(String(request.url));
		socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
	});
	return {
		url: await listen(site),
		faults,
		asked,
		proxy: await listen(proxy),
		escaped,
		async close() {
			for (const server of [site, proxy]) {
				server.closeAllConnections();
				await new Promise((resolve) => server.close(resolve));
			}
		}
	};
}

async function listen(server: Server): Promise<string> {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
	return `http://127.0.0.1:${address.port}`;
}

function fail(response: ServerResponse, fault: number | string): void {
	if (fault === 'stall') return;
	if (fault === 'drop') response.destroy();
	else if (fault === 'html')
		response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Not found</h1>');
	else response.writeHead(Number(fault)).end();
}

/** Engine files come from the package, tables from the folder that `scripts/prepare` fills. */
async function published(path: string): Promise<Buffer | undefined> {
	const [, folder, file = ''] = path.split('/');
	const from = { duckdb: engineFiles, data: join(root, 'static/data') }[folder ?? ''];
	return from ? readFile(join(from, file)).catch(() => undefined) : undefined;
}

/** The page states the policy in a `<meta>`, as the static site must. */
function html(): string {
	const policy = Object.entries(config.kit?.csp?.directives ?? {})
		.map(([name, values]) => `${name} ${[values].flat().map(quoted).join(' ')}`)
		.join('; ');
	return `<!doctype html><meta charset="utf-8"><title>Engine</title>
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="icon" href="data:,"><h1>The page that was served</h1><script type="module" src="/page.js"></script>`;
}

const quoted = (value: unknown): string =>
	/^(self|none|unsafe-.*|wasm-unsafe-eval)$/.test(String(value)) ? `'${value}'` : String(value);

async function bundle(): Promise<ReadonlyMap<string, string>> {
	const built = await build({
		root,
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		plugins: [svelte({ configFile: false })],
		resolve: { alias: { $lib: join(root, 'src/lib') } },
		build: {
			write: false,
			minify: false,
			modulePreload: false,
			rollupOptions: {
				input: join(root, 'tests/support/engine-page/page.ts'),
				output: { entryFileNames: 'page.js', chunkFileNames: 'chunks/[name]-[hash].js' }
			}
		}
	});
	const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
	return new Map(
		outputs.flatMap((file) => (file.type === 'chunk' ? [[`/${file.fileName}`, file.code]] : []))
	);
}
