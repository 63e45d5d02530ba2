import { describe, expect, test, vi } from 'vitest';
import { Lifeline, Silence, WorkerLost } from './lifeline';

const never = (): Promise<never> => new Promise(() => {});
const named = (name: string, message = ''): Error => Object.assign(new Error(message), { name });

/** What became of each piece of work, without failing the test. */
const fates = (...works: Promise<unknown>[]): Promise<PromiseSettledResult<unknown>[]> =>
	Promise.allSettled(works);

describe('a worker that crashes', () => {
	test('takes everything that waits with it, and is ended once', async () => {
		const end = vi.fn();
		const lifeline = new Lifeline(1000, end);
		const waiting = lifeline.hold(never);
		const guilty = lifeline.hold(() => Promise.reject(named('RuntimeError', 'unreachable')));
		const [other, own] = await fates(waiting, guilty);
		expect(own).toMatchObject({ reason: { own: true } });
		expect(other).toMatchObject({ reason: { own: false } });
		lifeline.lose('again');
		expect(end).toHaveBeenCalledOnce();
	});

	test('is given no more work', async () => {
		const lifeline = new Lifeline(1000, () => {});
		lifeline.lose('gone');
		const work = vi.fn(never);
		await expect(lifeline.hold(work)).rejects.toBeInstanceOf(WorkerLost);
		expect(work).not.toHaveBeenCalled();
	});

	test('is suspected by all who wait when it does not say whose question it was', async () => {
		const lifeline = new Lifeline(1000, () => {});
		const works = [lifeline.hold(never), lifeline.hold(never)];
		lifeline.lose({ message: 'killed' });
		for (const fate of await fates(...works)) expect(fate).toMatchObject({ reason: { own: true } });
	});
});

describe('an error', () => {
	test.each([
		['RuntimeError', 'memory access out of bounds'],
		['RangeError', 'Maximum call stack size exceeded'],
		['Error', 'FATAL Error: database has been invalidated because of a previous fatal error'],
		['', '']
	])('of name "%s" (%s) costs the worker', async (name, message) => {
		const lifeline = new Lifeline(1000, () => {});
		const work = lifeline.hold(() => Promise.reject(named(name, message)));
		await expect(work).rejects.toBeInstanceOf(WorkerLost);
	});

	test('in which DuckDB refuses a statement costs nothing', async () => {
		const lifeline = new Lifeline(1000, () => {});
		const refusal = named('Error', 'Catalog Error: Table with name nope does not exist!');
		await expect(lifeline.hold(() => Promise.reject(refusal))).rejects.toBe(refusal);
		await expect(lifeline.hold(() => Promise.resolve('still here'))).resolves.toBe('still here');
	});
});

describe('silence', () => {
	test('for longer than patience loses the worker', async () => {
		const lifeline = new Lifeline(20, () => {});
		const fate = lifeline.hold(never);
		await expect(fate).rejects.toMatchObject({ own: true, cause: expect.any(Silence) });
	});

	test('is broken by progress', async () => {
		vi.useFakeTimers();
		const end = vi.fn();
		const lifeline = new Lifeline(100, end);
		lifeline.hold(never).catch(() => {});
		vi.advanceTimersByTime(80);
		lifeline.sign();
		vi.advanceTimersByTime(80);
		expect(end).not.toHaveBeenCalled();
		vi.advanceTimersByTime(20);
		expect(end).toHaveBeenCalledOnce();
		vi.useRealTimers();
	});

	test('means nothing while nobody waits', async () => {
		vi.useFakeTimers();
		const end = vi.fn();
		const lifeline = new Lifeline(100, end);
		await lifeline.hold(() => Promise.resolve(1));
		vi.advanceTimersByTime(10_000);
		expect(end).not.toHaveBeenCalled();
		vi.useRealTimers();
	});
});
