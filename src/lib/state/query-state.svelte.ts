/**
 * A question that changes, with its newest answer: what a page shows while the reader is still choosing.
 */
import { AppError } from '../core/app-error';

export class QueryState<P, R> {
	/** The newest answer that arrived. It stays while the next question runs, and after one has failed. */
	answer = $state.raw<R | undefined>();
	/** What `answer` answers: a title must not name what is still being asked. */
	answered = $state.raw<P | undefined>();
	/** Why the newest question has no answer. */
	error = $state.raw<AppError | undefined>();
	pending = $state(false);
	readonly #ask: (params: P, signal: AbortSignal) => Promise<R>;
	#newest: { readonly params: P; readonly abort: AbortController } | undefined;

	constructor(ask: (params: P, signal: AbortSignal) => Promise<R>) {
		this.#ask = ask;
	}

	/** Asks, and aborts the question before. Errors other than `AppError` are defects and are thrown. */
	async run(params: P): Promise<void> {
		this.#newest?.abort.abort();
		const question = { params, abort: new AbortController() };
		this.#newest = question;
		this.pending = true;
		try {
			const answer = await this.#ask(params, question.abort.signal);
			if (question !== this.#newest) return;
			[this.answer, this.answered, this.error] = [answer, params, undefined];
		} catch (error) {
			if (question !== this.#newest) return;
			if (!(error instanceof AppError)) throw error;
			this.error = error;
		} finally {
			if (question === this.#newest) this.pending = false;
		}
	}

	/** Asks the newest question again, for instance after a table could not be fetched. */
	async retry(): Promise<void> {
		if (this.#newest) await this.run(this.#newest.params);
	}

	/** Drops the question under way: the reader has left. The last answer stays. */
	cancel(): void {
		this.#newest?.abort.abort();
		this.#newest = undefined;
		this.pending = false;
	}
}
