import { expect, test } from 'vitest';
import { AppError } from '../core/app-error';
import { QueryState } from './query-state.svelte';

/** An ask function whose answers the test gives by hand. */
function byHand() {
	const asked: {
		readonly place: string;
		readonly signal: AbortSignal;
		answer(rows: string): void;
		fail(error: Error): void;
	}[] = [];
	const ask = (place: string, signal: AbortSignal): Promise<string> =>
		new Promise((answer, fail) => asked.push({ place, signal, answer, fail }));
	return { asked, state: new QueryState<string, string>(ask) };
}

test('the newest question wins, though an older one answers later', async () => {
	const { asked, state } = byHand();
	const runs = [state.run('AFG'), state.run('UKR')];
	asked[1]?.answer('rows of Ukraine');
	asked[0]?.answer('rows of Afghanistan');
	await Promise.all(runs);
	expect(state).toMatchObject({ answer: 'rows of Ukraine', answered: 'UKR', pending: false });
	expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, false]);
});

test('an older question that fails or is aborted says nothing', async () => {
	const { asked, state } = byHand();
	const runs = [state.run('AFG'), state.run('UKR'), state.run('KHM')];
	asked[0]?.fail(new DOMException('', 'AbortError'));
	asked[1]?.fail(new AppError('query_failed', 'old'));
	await Promise.all(runs.slice(0, 2));
	expect(state).toMatchObject({ error: undefined, pending: true });
	asked[2]?.answer('rows of Cambodia');
	await runs[2];
	expect(state).toMatchObject({ answer: 'rows of Cambodia', pending: false });
});

test('the last answer stays while the next question runs, and after it failed', async () => {
	const { asked, state } = byHand();
	const first = state.run('AFG');
	asked[0]?.answer('rows of Afghanistan');
	await first;
	const second = state.run('UKR');
	expect(state).toMatchObject({ answer: 'rows of Afghanistan', answered: 'AFG', pending: true });
	const error = new AppError('table_unreachable', 'casualties.csv');
	asked[1]?.fail(error);
	await second;
	expect(state).toMatchObject({ answer: 'rows of Afghanistan', answered: 'AFG', error });
	expect(state.pending).toBe(false);
});

test('asking again clears the error once there is an answer', async () => {
	const { asked, state } = byHand();
	const first = state.run('AFG');
	asked[0]?.fail(new AppError('table_unreachable', 'casualties.csv'));
	await first;
	const again = state.retry();
	expect(asked[1]?.place).toBe('AFG');
	asked[1]?.answer('rows');
	await again;
	expect(state).toMatchObject({ answer: 'rows', error: undefined });
});

test('a defect is thrown, not shown', async () => {
	const { asked, state } = byHand();
	const run = state.run('AFG');
	asked[0]?.fail(new TypeError('undefined is not a function'));
	await expect(run).rejects.toThrow(TypeError);
	expect(state).toMatchObject({ error: undefined, pending: false });
});

test('a reader who leaves gets no late answer', async () => {
	const { asked, state } = byHand();
	const run = state.run('AFG');
	state.cancel();
	asked[0]?.answer('rows');
	await run;
	expect(state).toMatchObject({ answer: undefined, pending: false });
	expect(asked[0]?.signal.aborted).toBe(true);
});
