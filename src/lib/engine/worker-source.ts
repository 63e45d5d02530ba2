/**
 * What the worker runs: DuckDB's own script, imported by a few lines of ours.
 *
 * They are a blob of this origin, because a worker started from a plain address does not inherit the page's content
 * security policy and could call other hosts.
 */

/** `eh` uses exceptions of WebAssembly; `mvp` is for browsers without them. */
export type Build = 'eh' | 'mvp';

/** Text of the worker; `script` is the absolute address of DuckDB's. */
export function workerSource(build: Build, script: URL): string {
	const repairs = build === 'mvp' ? [RETHROW, DEFINE] : [RETHROW];
	return [...repairs, `importScripts(${JSON.stringify(script.href)});`].join('\n');
}

/**
 * A file of WebAssembly that cannot be fetched or compiled is a rejection nobody handles inside DuckDB's script, and
 * its start never settles. Thrown again, it becomes an error of the worker, which the page hears at once.
 */
const RETHROW = `addEventListener('unhandledrejection', (event) => { throw event.reason; });`;

/**
 * The script of `mvp` 1.32.0 uses functions that it never defines, `_setThrew` first (duckdb-wasm issue 1966): whatever
 * DuckDB throws, and it does so inside ordinary questions, would end in a ReferenceError. The file exports them all.
 */
const DEFINE = `for (const name of ['instantiate', 'instantiateStreaming']) {
	const instantiate = WebAssembly[name];
	if (instantiate) WebAssembly[name] = async (...given) => {
		const made = await instantiate.apply(WebAssembly, given);
		for (const [name, exported] of Object.entries(made.instance.exports))
			if (/^(setThrew$|__cxa_)/.test(name)) globalThis['_' + name] ??= exported;
		return made;
	};
}`;
