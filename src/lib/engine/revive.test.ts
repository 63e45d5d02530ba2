import { describe, expect, test, vi } from 'vitest';
import type { Question, Row } from './engine';
import { EngineError } from './errors';
import { WorkerLost } from './lifeline';
import { reviving, type Running } from './revive';

const question: Question = { sql: 'select 1 as one', parameters: [], reads: [] };
const answer: readonly Row[] = [{ one: 1 }];
const crash = (own = true): Promise<never> => Promise.reject(new WorkerLost(own, 'trap'));

/** A worker that answers each question by the next of these; the last one goes on. */
function worker(...answers: (() => Promise<readonly Row[]>)[]): Running {
	return {
		rows: () => (answers.length > 1 ? answers.shift() : answers[0])?.() ?? crash(),
		stop: vi.fn()
	};
}
const sound = (): Running => worker(async () => answer);

/** Starts these workers, one after the other. */
function starts(...workers: (Running | Error)[]) {
	return vi.fn(async () => {
		const next = workers.shift();
		if (next === undefined || next instanceof Error) throw next;
		return next;
	});
}

describe('an engine', () => {
	test('starts with the first question, once for many', async () => {
		const start = starts(sound());
		const engine = reviving(start);
		expect(start).not.toHaveBeenCalled();
		await Promise.all([engine.rows(question), engine.rows(question)]);
		expect(await engine.rows(question)).toBe(answer);
		expect(start).toHaveBeenCalledOnce();
	});

	test('that did not start is started again by the next question', async () => {
		const engine = reviving(starts(new EngineError('start_failed', 'no file'), sound()));
		await expect(engine.rows(question)).rejects.toMatchObject({ failure: 'start_failed' });
		await expect(engine.rows(question)).resolves.toBe(answer);
	});

	test('asks again after a crash, on a new worker', async () => {
		const start = starts(worker(crash), sound());
		await expect(reviving(start).rows(question)).resolves.toBe(answer);
		expect(start).toHaveBeenCalledTimes(2);
	});

	test('gives a question up that crashed twice, and answers the next one', async () => {
		const engine = reviving(starts(worker(crash), worker(crash), sound()));
		await expect(engine.rows(question)).rejects.toMatchObject({ failure: 'crashed' });
		await expect(engine.rows(question)).resolves.toBe(answer);
	});

	test('does not hold the crashes of another question against one', async () => {
		const bystander = worker(() => crash(false));
		const engine = reviving(starts(bystander, bystander, bystander, sound()));
		await expect(engine.rows(question)).resolves.toBe(answer);
	});

	test('replays all that were asked when the worker died, on one new worker', async () => {
		const start = starts(
			worker(crash, () => crash(false), crash),
			sound()
		);
		const engine = reviving(start);
		const answers = [engine.rows(question), engine.rows(question), engine.rows(question)];
		expect(await Promise.all(answers)).toEqual([answer, answer, answer]);
		expect(start).toHaveBeenCalledTimes(2);
	});

	test('passes on what DuckDB refuses', async () => {
		const refusal = new Error('Binder Error: no such column');
		const engine = reviving(starts(worker(() => Promise.reject(refusal))));
		await expect(engine.rows(question)).rejects.toBe(refusal);
	});
});

describe('an aborted question', () => {
	test('is rejected at once, though the worker never answers', async () => {
		const engine = reviving(starts(worker(() => new Promise(() => {}))));
		const abort = new AbortController();
		const rows = engine.rows(question, abort.signal);
		abort.abort();
		await expect(rows).rejects.toMatchObject({ name: 'AbortError' });
	});

	test('does not start an engine', async () => {
		const start = starts(sound());
		await expect(reviving(start).rows(question, AbortSignal.abort())).rejects.toMatchObject({
			name: 'AbortError'
		});
		expect(start).not.toHaveBeenCalled();
	});
});

describe('a closed engine', () => {
	test('has stopped its worker and answers nothing', async () => {
		const running = sound();
		const engine = reviving(starts(running));
		await engine.rows(question);
		await engine.close();
		expect(running.stop).toHaveBeenCalledOnce();
		await expect(engine.rows(question)).rejects.toMatchObject({ failure: 'closed' });
	});

	test('tells a start under way that nobody waits for it', async () => {
		const engine = reviving(
			(closing) =>
				new Promise((_, reject) => closing.addEventListener('abort', () => reject(closing.reason)))
		);
		const rows = engine.rows(question);
		await engine.close();
		await expect(rows).rejects.toMatchObject({ failure: 'closed' });
	});
});
