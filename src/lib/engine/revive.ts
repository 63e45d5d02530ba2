/**
 * An engine that outlives its worker: started by the first question, rebuilt when it is lost, the question asked again.
 */
import type { Engine, Question, Row } from './engine';
import { EngineError } from './errors';
import { WorkerLost } from './lifeline';

/** One worker with its database. */
export interface Running {
	/** @throws WorkerLost when the worker dies before it answers */
	rows(question: Question, signal?: AbortSignal): Promise<readonly Row[]>;
	stop(): void;
}

/**
 * `start` is called when a question finds no worker: at first, after a failed start, and after a crash. A new worker
 * loads again what the replayed questions read, no more. A question that crashes a second worker is given up.
 */
export function reviving(start: (closing: AbortSignal) => Promise<Running>): Engine {
	const closing = new AbortController();
	let current: Promise<Running> | undefined;

	function worker(): Promise<Running> {
		if (closing.signal.aborted) throw new EngineError('closed', 'The engine was closed.');
		if (current) return current;
		const starting = start(closing.signal);
		starting.catch(() => forget(starting));
		return (current = starting);
	}

	function forget(lost: Promise<Running>): void {
		if (current === lost) current = undefined;
	}

	async function answer(question: Question, signal?: AbortSignal): Promise<readonly Row[]> {
		for (let crashes = 0; ;) {
			const asked = worker();
			const running = await asked;
			signal?.throwIfAborted();
			try {
				return await running.rows(question, signal);
			} catch (cause) {
				if (!(cause instanceof WorkerLost)) throw cause;
				forget(asked);
				if (cause.own) crashes += 1;
				if (crashes === 2)
					throw new EngineError('crashed', 'DuckDB crashed twice on one question.', { cause });
			}
		}
	}

	return {
		async rows(question, signal) {
			signal?.throwIfAborted();
			return untilAborted(answer(question, signal), signal);
		},
		async close() {
			closing.abort(new EngineError('closed', 'The engine was closed.'));
			// A failed start has nothing left to stop.
			await current?.then(
				(running) => running.stop(),
				() => undefined
			);
		}
	};
}

/** Rejects as soon as `signal` is aborted; what arrives later is dropped. */
function untilAborted<T>(work: Promise<T>, signal?: AbortSignal): Promise<T> {
	if (!signal) return work;
	return new Promise<T>((resolve, reject) => {
		const abort = (): void => reject(signal.reason);
		signal.addEventListener('abort', abort, { once: true });
		work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
	});
}
