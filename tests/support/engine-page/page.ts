/** What a page of the site would import, within reach of a test as `ledger`. */
import type { Row } from '$lib/engine/engine';
import { browserEngine } from '$lib/engine/browser';
import { casualtiesByPlace } from '$lib/engine/queries/harm';
import { run, type Query } from '$lib/engine/query';
import { EngineContext } from '$lib/state/engine-context.svelte';
import { QueryState } from '$lib/state/query-state.svelte';

const files = import.meta.glob<Record<string, Query<unknown, unknown> | (() => void)>>(
	'../../../src/lib/engine/queries/*.ts',
	{ eager: true }
);

/** The engine that a test asks; a page of the site has one as well. */
let engine = browserEngine({ base: '' });

export const ledger = {
	run,
	casualtiesByPlace,
	EngineContext,
	QueryState,
	browserEngine,
	queries: Object.values(files)
		.flatMap((exported) => Object.values(exported))
		.filter((value) => 'sql' in value),
	/** A new engine that has not started. */
	async fresh(patienceMs = 30_000): Promise<void> {
		await engine.close();
		engine = browserEngine({ base: '', patienceMs });
	},
	engine: () => engine,
	/** Rows, or the failure and words of the error, and how long it took. */
	async ask(sql: string, ...parameters: readonly (string | number | boolean | null)[]) {
		const begin = performance.now();
		try {
			const rows: readonly Row[] = await engine.rows({ sql, parameters, reads: [] });
			return { rows, ms: performance.now() - begin };
		} catch (error) {
			return { ...told(error), ms: performance.now() - begin };
		}
	},
	told
};

/** An error in a form that leaves the page. */
function told(error: unknown): { failure: string | undefined; said: string } {
	if (!(error instanceof Error || error instanceof DOMException)) return { failure: '', said: '' };
	const failure = 'failure' in error ? String(error.failure) : undefined;
	return { failure, said: `${error.name}: ${error.message}` };
}

Object.assign(globalThis, { ledger });
