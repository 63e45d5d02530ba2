/**
 * The engine in the reader's browser: DuckDB-WASM in a worker, on tables fetched from the page's own host.
 *
 * Nothing is downloaded before the first question. A running statement is not stopped when its question is aborted:
 * DuckDB-WASM can only cancel statements without parameters, and ours take milliseconds. What waits behind it and was
 * aborted is skipped.
 */
import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { arrowRows } from './arrow-rows';
import type { Engine } from './engine';
import { reviving, type Running } from './revive';
import { Session, type Connection, type TableStore } from './session';
import { webStore } from './web-store';
import { startWorker, type DuckDBWorker } from './worker-start';

export interface BrowserOptions {
	/** Path below which the site lives: '' or '/ledger', as `$app/paths` has it. */
	readonly base: string;
	/** How long the engine may be silent before it is given up, and a table may take to arrive. */
	readonly patienceMs?: number;
}

/** An engine that starts with its first question, and again after a crash or a failed start. */
export function browserEngine({ base, patienceMs = 30_000 }: BrowserOptions): Engine {
	const folder = (name: string): URL => new URL(`${base}/${name}/`, location.href);
	const store = webStore(folder('data'), patienceMs);
	return reviving(async (closing) =>
		openSession(await startWorker(folder('duckdb'), patienceMs, closing), store)
	);
}

async function openSession(worker: DuckDBWorker, store: TableStore): Promise<Running> {
	const connection = await worker.lifeline.hold(() => worker.db.connect());
	const session = await Session.open(connectionOf(worker, connection), store);
	let turn: Promise<unknown> = Promise.resolve();
	return {
		async rows(question, signal) {
			await session.load(question.reads);
			// One at a time: the worker is single-threaded, and a question that still waits can be skipped.
			const answer = turn.then(() => {
				signal?.throwIfAborted();
				return session.rows(question);
			});
			turn = answer.then(
				() => undefined,
				() => undefined
			);
			return answer;
		},
		stop: () => worker.lifeline.lose('closed')
	};
}

function connectionOf(
	{ db, lifeline }: DuckDBWorker,
	connection: AsyncDuckDBConnection
): Connection {
	return {
		execute: async (sql) => void (await lifeline.hold(() => connection.query(sql))),
		async ask({ sql, parameters }) {
			const statement = await lifeline.hold(() => connection.prepare(sql));
			try {
				return arrowRows(await lifeline.hold(() => statement.query(...parameters)));
			} finally {
				// Nobody waits for it: it says nothing about the answer, and a lost worker never replies.
				statement.close().catch(() => undefined);
			}
		},
		provide: (path, bytes) => lifeline.hold(() => db.registerFileBuffer(path, bytes)),
		withdraw: async (path) => void (await lifeline.hold(() => db.dropFile(path)))
	};
}
