/**
 * Work handed to a worker that may die: whatever still waits for it is told, once, and nothing waits for ever.
 *
 * A worker is taken for dead when it crashed inside DuckDB, when it reports an error of its own, or when it says
 * nothing for `patienceMs` while something waits (a killed worker sends no event at all).
 */

/** The worker is gone. `own`: by what was asked here, or by nobody knows what; false when another question did it. */
export class WorkerLost extends Error {
	constructor(
		readonly own: boolean,
		cause: unknown
	) {
		super('The engine lost its worker.', { cause });
	}
}

/** The worker said nothing for as long as we were ready to wait. */
export class Silence extends Error {}

export class Lifeline {
	readonly #patienceMs: number;
	readonly #end: () => void;
	readonly #waiting = new Set<(lost: WorkerLost) => void>();
	#timer: ReturnType<typeof setTimeout> | undefined;
	#cause: { readonly cause: unknown } | undefined;

	/** `end` is called once, when the worker is lost: it terminates what is left. */
	constructor(patienceMs: number, end: () => void) {
		this.#patienceMs = patienceMs;
		this.#end = end;
	}

	/**
	 * The result of one piece of work.
	 * @throws WorkerLost when the worker dies before it answers, or is dead already
	 */
	hold<T>(work: () => Promise<T>): Promise<T> {
		if (this.#cause) return Promise.reject(new WorkerLost(false, this.#cause.cause));
		return new Promise<T>((resolve, reject) => {
			this.#waiting.add(reject);
			const settled = (): void => {
				this.#waiting.delete(reject);
				this.sign();
			};
			work().then(
				(result) => {
					settled();
					resolve(result);
				},
				(cause: unknown) => {
					settled();
					if (isCrash(cause)) {
						reject(new WorkerLost(true, cause));
						this.#lose(cause, false);
					} else reject(cause);
				}
			);
			this.sign();
		});
	}

	/** A sign of life, such as progress of a download: patience starts anew. */
	sign(): void {
		clearTimeout(this.#timer);
		if (this.#waiting.size > 0)
			this.#timer = setTimeout(
				() => this.lose(new Silence(`No answer for ${this.#patienceMs} ms.`)),
				this.#patienceMs
			);
	}

	/** Gives the worker up; the second time does nothing. */
	lose(cause: unknown): void {
		this.#lose(cause, true);
	}

	#lose(cause: unknown, own: boolean): void {
		if (this.#cause) return;
		this.#cause = { cause };
		clearTimeout(this.#timer);
		this.#end();
		for (const reject of this.#waiting) reject(new WorkerLost(own, cause));
		this.#waiting.clear();
	}
}

const CRASHES = ['RuntimeError', 'RangeError', 'InternalError', 'CompileError', 'LinkError'];

/**
 * Whether an error left DuckDB's memory in an unknown state. Refusals of a statement arrive as plain `Error` with
 * DuckDB's words; traps and exhausted stacks keep their name, a C++ exception that nobody caught has none.
 */
function isCrash(cause: unknown): boolean {
	if (!(cause instanceof Error)) return true;
	return (
		!cause.name ||
		CRASHES.includes(cause.name) ||
		/access out of bounds|database has been invalidated/.test(cause.message)
	);
}
