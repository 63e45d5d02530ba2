/**
 * The engine as pages see it: one for the whole visit, started by the first question or while the browser idles,
 * with a status a page can show. It is an `Engine` itself, so queries need not know.
 */
import { createContext } from 'svelte';
import type { Engine, Question, Row } from '../engine/engine';
import { EngineError, type EngineFailure } from '../engine/errors';
import { savesTraffic, whenIdle } from './when-idle';

export type EngineStatus = 'idle' | 'starting' | 'ready' | 'failed';

/** Answered by an engine without any table. */
const HELLO: Question = { sql: 'select 1::integer as hello', parameters: [], reads: [] };

/** Failures after which there is no engine. A table out of reach is the question's trouble, not the engine's. */
const FATAL: readonly EngineFailure[] = ['start_failed', 'start_timeout', 'crashed', 'closed'];

export class EngineContext implements Engine {
	status = $state<EngineStatus>('idle');
	/** Why there is no engine; null unless `status` is failed. */
	failure = $state<EngineFailure | null>(null);
	readonly #create: () => Engine;
	#engine: Engine | undefined;
	#start: Promise<void> | undefined;

	/** `create` is called by the first question: an engine on the server is never made. */
	constructor(create: () => Engine) {
		this.#create = create;
	}

	/** Starts the engine when the browser has nothing else to do, unless the reader asked to save traffic. */
	warm(): void {
		if (this.status !== 'idle' || savesTraffic()) return;
		whenIdle(() => void this.retry());
	}

	/** Starts the engine, after a failure once more. Resolves in either case: `status` says how it went. */
	async retry(): Promise<void> {
		await this.#started().catch((cause: unknown) => {
			if (!(cause instanceof EngineError)) throw cause;
		});
	}

	async rows(question: Question, signal?: AbortSignal): Promise<readonly Row[]> {
		signal?.throwIfAborted();
		try {
			this.#started().catch(() => undefined);
			return await this.#reached().rows(question, signal);
		} catch (cause) {
			this.#note(cause);
			throw cause;
		}
	}

	async close(): Promise<void> {
		await this.#engine?.close();
		this.#engine = undefined;
		this.#start = undefined;
		this.status = 'idle';
	}

	#reached(): Engine {
		return (this.#engine ??= this.#create());
	}

	#started(): Promise<void> {
		this.#start ??= this.#hello();
		return this.#start;
	}

	async #hello(): Promise<void> {
		[this.status, this.failure] = ['starting', null];
		try {
			await this.#reached().rows(HELLO);
			this.status = 'ready';
		} catch (cause) {
			this.#note(cause);
			throw cause;
		}
	}

	#note(cause: unknown): void {
		if (!(cause instanceof EngineError) || !FATAL.includes(cause.failure)) return;
		this.#start = undefined;
		[this.status, this.failure] = ['failed', cause.failure];
	}
}

/** `setEngine` in the root layout, `getEngine` in pages below it. */
export const [getEngine, setEngine] = createContext<EngineContext>();
