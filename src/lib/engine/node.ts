/**
 * The engine at build and in tests: DuckDB-WASM in Node, on the tables that `scripts/build-static` has published.
 *
 * Blocking inside, so an aborted question ends before it is asked or not at all.
 */
import type * as DuckDB from '@duckdb/duckdb-wasm/blocking';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { arrowRows } from './arrow-rows';
import type { Engine } from './engine';
import { EngineError } from './errors';
import type { Manifest } from './manifest';
import { Session, type Connection, type TableStore } from './session';

// Required, not imported: the package's Node build is CommonJS and names no exports that Node could see.
const require = createRequire(import.meta.url);
const duckdb: typeof DuckDB = require('@duckdb/duckdb-wasm/blocking');

/** Tables and manifest in a folder, `static/data` unless told otherwise. */
export function folderStore(folder = 'static/data'): TableStore {
	return {
		manifest: async (): Promise<Manifest> =>
			JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')),
		bytes: async (path) => new Uint8Array(await readFile(join(folder, path.replace(/\?.*/, ''))))
	};
}

/** A new engine; takes about a second to start. @throws EngineError `start_failed` */
export async function nodeEngine(store: TableStore = folderStore()): Promise<Engine> {
	const connection = await connect();
	const session = await Session.open(connection, store);
	return {
		async rows(question, signal) {
			signal?.throwIfAborted();
			await session.load(question);
			signal?.throwIfAborted();
			return session.rows(question);
		},
		close: async () => connection.close()
	};
}

let shared: Promise<Engine> | undefined;

/** The one engine that all pages of a build are prepared with. */
export function buildEngine(): Promise<Engine> {
	return (shared ??= nodeEngine());
}

async function connect(): Promise<Connection & { close(): void }> {
	const bundle = (name: string) => ({
		mainModule: require.resolve(`@duckdb/duckdb-wasm/dist/duckdb-${name}.wasm`),
		mainWorker: ''
	});
	try {
		const db = await duckdb.createDuckDB(
			{ mvp: bundle('mvp'), eh: bundle('eh') },
			new duckdb.VoidLogger(),
			duckdb.NODE_RUNTIME
		);
		await db.instantiate(() => {});
		db.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
		const connection = db.connect();
		return {
			execute: async (sql) => void connection.query(sql),
			async ask({ sql, parameters }) {
				const statement = connection.prepare(sql);
				try {
					return arrowRows(statement.query(...parameters));
				} finally {
					statement.close();
				}
			},
			provide: async (path, bytes) => db.registerFileBuffer(path, bytes),
			withdraw: async (path) => void db.dropFile(path),
			close: () => connection.close()
		};
	} catch (cause) {
		throw new EngineError('start_failed', 'DuckDB did not start in Node.', { cause });
	}
}
