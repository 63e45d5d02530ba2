import { describe, expect, test, vi } from 'vitest';
import type { Engine, Question } from '../engine/engine';
import { EngineError, type EngineFailure } from '../engine/errors';
import { EngineContext } from './engine-context.svelte';

const question: Question = { sql: 'select 2 as two', parameters: [], reads: ['places'] };

/** An engine that fails so often with these, then answers. */
function failing(...failures: EngineFailure[]): Engine {
	return {
		rows: vi.fn(async () => {
			const failure = failures.shift();
			if (failure) throw new EngineError(failure, 'as the test wants it');
			return [{ two: 2 }];
		}),
		close: vi.fn(async () => {})
	};
}

test('no engine is made before the first question', async () => {
	const create = vi.fn(() => failing());
	const context = new EngineContext(create);
	expect(create).not.toHaveBeenCalled();
	expect(context.status).toBe('idle');
	const rows = context.rows(question);
	expect(context.status).toBe('starting');
	expect(await rows).toEqual([{ two: 2 }]);
	await context.rows(question);
	expect(context.status).toBe('ready');
	expect(create).toHaveBeenCalledOnce();
});

describe('a start that fails', () => {
	test('is told to the question and shown, until a retry succeeds', async () => {
		const context = new EngineContext(() => failing('start_failed', 'start_failed'));
		await expect(context.rows(question)).rejects.toMatchObject({ failure: 'start_failed' });
		expect(context).toMatchObject({ status: 'failed', failure: 'start_failed' });
		await context.retry();
		expect(context).toMatchObject({ status: 'ready', failure: null });
	});

	test('is tried again by the next question', async () => {
		const context = new EngineContext(() => failing('start_timeout', 'start_timeout'));
		await context.rows(question).catch(() => {});
		expect(context).toMatchObject({ status: 'failed', failure: 'start_timeout' });
		await context.rows(question);
		await context.retry();
		expect(context.status).toBe('ready');
	});

	test('leaves a retry that fails as failed, without throwing', async () => {
		const context = new EngineContext(() => failing('start_failed'));
		await context.retry();
		expect(context.status).toBe('failed');
	});
});

test('a table out of reach is the trouble of its question, not of the engine', async () => {
	const engine = failing();
	const context = new EngineContext(() => engine);
	await context.retry();
	vi.mocked(engine.rows).mockRejectedValueOnce(new EngineError('table_unreachable', 'places.csv'));
	await expect(context.rows(question)).rejects.toMatchObject({ failure: 'table_unreachable' });
	expect(context).toMatchObject({ status: 'ready', failure: null });
});

test('a question aborted before it was asked starts nothing', async () => {
	const context = new EngineContext(() => failing());
	await expect(context.rows(question, AbortSignal.abort())).rejects.toThrow();
	expect(context.status).toBe('idle');
});

test('warming waits until the browser idles', async () => {
	const idle = vi.fn();
	vi.stubGlobal('requestIdleCallback', idle);
	vi.stubGlobal('navigator', {});
	const context = new EngineContext(() => failing());
	context.warm();
	expect(context.status).toBe('idle');
	idle.mock.lastCall?.[0]();
	await vi.waitFor(() => expect(context.status).toBe('ready'));
	vi.unstubAllGlobals();
});

test('a reader who saves traffic is not sent the engine unasked', () => {
	const idle = vi.fn();
	vi.stubGlobal('requestIdleCallback', idle);
	vi.stubGlobal('navigator', { connection: { saveData: true } });
	new EngineContext(() => failing()).warm();
	expect(idle).not.toHaveBeenCalled();
	vi.unstubAllGlobals();
});

test('a closed engine starts anew when it is asked again', async () => {
	const create = vi.fn(() => failing());
	const context = new EngineContext(create);
	await context.rows(question);
	await context.close();
	expect(context.status).toBe('idle');
	await context.rows(question);
	expect(create).toHaveBeenCalledTimes(2);
});
