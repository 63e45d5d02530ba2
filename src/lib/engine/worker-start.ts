/** DuckDB in a worker of the page: started, watched, ended. */
import type * as DuckDB from '@duckdb/duckdb-wasm';
import { EngineError } from './errors';
import { Lifeline, Silence, WorkerLost } from './lifeline';
import { workerSource, type Build } from './worker-source';

export interface DuckDBWorker {
	readonly db: DuckDB.AsyncDuckDB;
	readonly lifeline: Lifeline;
}

/**
 * Starts `eh` where the browser can, else `mvp`. `folder` holds both and ends in a slash.
 * @throws EngineError `start_failed`; `start_timeout` when nothing arrives for `patienceMs`; `closed`
 */
export async function startWorker(
	folder: URL,
	patienceMs: number,
	closing: AbortSignal
): Promise<DuckDBWorker> {
	try {
		const duckdb = await import('@duckdb/duckdb-wasm');
		const { wasmExceptions } = await duckdb.getPlatformFeatures();
		const start = (build: Build): Promise<DuckDBWorker> =>
			startBuild(duckdb, build, folder, patienceMs, closing);
		if (!wasmExceptions) return await start('mvp');
		// After a silence there is no second try: `mvp` is the larger download of the two.
		return await start('eh').catch((cause: unknown) => {
			if (closing.aborted || isSilence(cause)) throw cause;
			return start('mvp');
		});
	} catch (cause) {
		closing.throwIfAborted();
		if (isSilence(cause))
			throw new EngineError('start_timeout', `DuckDB was silent for ${patienceMs} ms.`, { cause });
		throw new EngineError('start_failed', 'DuckDB did not start in this browser.', { cause });
	}
}

const isSilence = (cause: unknown): boolean =>
	cause instanceof WorkerLost && cause.cause instanceof Silence;

async function startBuild(
	duckdb: typeof DuckDB,
	build: Build,
	folder: URL,
	patienceMs: number,
	closing: AbortSignal
): Promise<DuckDBWorker> {
	const script = new URL(`duckdb-browser-${build}.worker.js`, folder);
	const blob = URL.createObjectURL(
		new Blob([workerSource(build, script)], { type: 'text/javascript' })
	);
	const worker = new Worker(blob);
	const lifeline = new Lifeline(patienceMs, () => worker.terminate());
	const lost = (event: Event): void => {
		// DuckDB's own listener would forget what it was asked without telling those who wait.
		event.stopImmediatePropagation();
		event.preventDefault();
		lifeline.lose(event instanceof ErrorEvent ? (event.error ?? event.message) : event.type);
	};
	worker.addEventListener('error', lost);
	worker.addEventListener('messageerror', lost);
	// A long statement is polled: the worker answers, though not yet with rows.
	worker.addEventListener('message', () => lifeline.sign());
	closing.addEventListener('abort', () => lifeline.lose(closing.reason));
	try {
		closing.throwIfAborted();
		const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
		const wasm = new URL(`duckdb-${build}.wasm`, folder).href;
		await lifeline.hold(() => db.instantiate(wasm));
		await lifeline.hold(() =>
			db.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } })
		);
		return { db, lifeline };
	} catch (cause) {
		lifeline.lose(cause);
		throw cause;
	} finally {
		URL.revokeObjectURL(blob);
	}
}
