import { createServer, type Server, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { webStore } from './web-store';

/** The site's own host: a real server, since the store knows nothing but addresses. */
let host: Server;
let folder: URL;
let asked: string[] = [];
let reply: (response: ServerResponse) => void;

const json = (response: ServerResponse): void => void response.end('{"version":"1","tables":{}}');

beforeAll(async () => {
	host = createServer((request, response) => {
		asked.push(String(request.url));
		reply(response);
	});
	await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
	const address = host.address();
	folder = new URL(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/data/`);
});
beforeEach(() => {
	asked = [];
});
afterAll(() => {
	host.closeAllConnections();
	host.close();
});

test('the manifest is fetched once for many tables', async () => {
	reply = json;
	const store = webStore(folder, 1000);
	await Promise.all([store.manifest(), store.manifest()]);
	await store.manifest();
	expect(asked).toEqual(['/data/manifest.json']);
});

test('a table is fetched by its path and hash, byte for byte', async () => {
	reply = (response) => response.end('id\né\n');
	const bytes = await webStore(folder, 1000).bytes('places.csv?0123abcd');
	expect(new TextDecoder().decode(bytes)).toBe('id\né\n');
	expect(asked).toEqual(['/data/places.csv?0123abcd']);
});

test.each<[string, typeof reply]>([
	['a status of 404', (response) => response.writeHead(404).end()],
	[
		"the host's own page",
		(response) =>
			response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<h1>')
	],
	['a broken connection', (response) => response.destroy()],
	[
		'a body that breaks off',
		(response) => {
			response.writeHead(200, { 'content-length': 100 });
			response.write('id\n', () => response.destroy());
		}
	],
	['no answer in time', () => {}]
])('%s is a table out of reach, and asking again may succeed', async (_, fault) => {
	const store = webStore(folder, 200);
	reply = fault;
	await expect(store.bytes('places.csv')).rejects.toMatchObject({
		failure: 'table_unreachable',
		message: expect.stringContaining('/data/places.csv')
	});
	await expect(store.manifest()).rejects.toMatchObject({ failure: 'table_unreachable' });
	reply = json;
	await expect(store.manifest()).resolves.toMatchObject({ version: '1' });
});

test('a manifest that is not JSON is out of reach too', async () => {
	reply = (response) => response.end('not yet');
	await expect(webStore(folder, 1000).manifest()).rejects.toMatchObject({
		failure: 'table_unreachable'
	});
});
