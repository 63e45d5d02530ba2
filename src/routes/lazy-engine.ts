import type { Engine } from '$lib/engine/engine';

/** The browser's engine, whose code is fetched with the first question. */
export function lazyEngine(base: string): Engine {
	let loaded: Promise<Engine> | undefined;
	const load = () => {
		loaded ??= import('$lib/engine/browser').then(({ browserEngine }) => browserEngine({ base }));
		loaded.catch(() => (loaded = undefined));
		return loaded;
	};
	return {
		rows: async (question, signal) => (await load()).rows(question, signal),
		close: async () => (await loaded)?.close()
	};
}
