/**
 * The engine in the reader's browser: DuckDB-WASM in a worker, on tables fetched from the page's own host.
 *
 * Nothing is downloaded before the first question. An aborted question is stopped where it runs and skipped where it
 * still waits.
 */
import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { askCancellably } from './cancellable';
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
	const { db, lifeline } = worker;
	// Tables are loaded on one connection while the other one is polled for an answer.
	const loading = await lifeline.hold(() => db.connect());
	const asking = await lifeline.hold(() => db.connect());
	const session = await Session.open(loadingConnection(worker, loading), store);
	let turn: Promise<unknown> = Promise.resolve();
	return {
		async rows(question, signal) {
			await session.load(question);
			const answer = turn.then(() => askCancellably(asking, lifeline, question, signal));
			turn = answer.then(
				() => undefined,
				() => undefined
			);
			return answer;
		},
		stop: () => lifeline.lose('closed')
	};
}

function loadingConnection(
	{ db, lifeline }: DuckDBWorker,
	connection: AsyncDuckDBConnection
): Connection {
	return {
		execute: async (sql) => void (await lifeline.hold(() => connection.query(sql))),
		ask: (question) => askCancellably(connection, lifeline, question),
		provide: (path, bytes) => lifeline.hold(() => db.registerFileBuffer(path, bytes)),
		withdraw: async (path) => void (await lifeline.hold(() => db.dropFile(path)))
	};
}
