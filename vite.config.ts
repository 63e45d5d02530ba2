import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { resolve } from 'node:path';
import type { Rolldown } from 'vite';
import { defineConfig } from 'vitest/config';

/** Pages with a budget for their first load: each arrives as one file, and what both and the frame need as another. */
const FIRST = {
	overview: 'src/routes/+page.svelte',
	comparison: 'src/routes/compare/+page.svelte'
};
const FRAME = 'src/routes/+layout.svelte';
/** Written into the page of the overview at build, and part of it again once a reader asks. */
const PRINTED = ['src/routes/Overview.svelte'];
const STYLES = /\.css$/;
const MESSAGES = '/src/lib/messages/compiled/messages/';

type Modules = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>;

/** Modules that an entry needs before anything is asked, and the messages they name: all are listed in one module. */
function reachedFrom(entry: string, modules: Modules): ReadonlySet<string> {
	const reached = new Set([resolve(entry)]);
	const named = new Set<string>();
	for (const id of reached) {
		if (id.includes(MESSAGES)) continue;
		const module = modules.getModuleInfo(id);
		for (const next of module?.importedIds ?? []) reached.add(next);
		for (const [, key] of module?.code?.matchAll(/\bm\.(\w+)/g) ?? []) named.add(`${key}.js`);
	}
	return new Set(
		[...reached].filter(
			(id) => !id.includes(MESSAGES) || named.has(id.slice(id.lastIndexOf('/') + 1))
		)
	);
}

/** Styles of all that entries may ever need: a page links those of its later parts from the start, too. */
function stylesOf(entries: readonly string[], modules: Modules): readonly string[] {
	const reached = new Set(entries.map((entry) => resolve(entry)));
	for (const id of reached) {
		const module = modules.getModuleInfo(id);
		for (const next of [...(module?.importedIds ?? []), ...(module?.dynamicallyImportedIds ?? [])])
			reached.add(next);
	}
	return [...reached].filter((id) => STYLES.test(id));
}

let files: ReadonlyMap<string, string> | undefined;

/**
 * Twenty small files cost their headers and compress worse than one. What no first load needs is divided by who needs
 * it, so that a new page never weighs on these.
 */
function fileOf(id: string, modules: Modules): string | null {
	files ??= firstFiles(modules);
	// All styles of the first pages together are smaller than the headers of many files; those of the others are another.
	if (STYLES.test(id)) return files.has(id) ? 'shared' : 'others';
	return files.get(id) ?? (id.includes('/node_modules/@sveltejs/') ? 'shared' : null);
}

function firstFiles(modules: Modules): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	for (const [name, page] of Object.entries(FIRST))
		for (const id of reachedFrom(page, modules)) found.set(id, found.has(id) ? 'shared' : name);
	for (const id of reachedFrom(FRAME, modules)) found.set(id, 'shared');
	for (const id of stylesOf([...Object.values(FIRST), ...PRINTED, FRAME], modules))
		found.set(id, 'shared');
	return found;
}

const node = { environment: 'node' as const, pool: 'forks' as const };

export default defineConfig({
	plugins: [
		paraglideVitePlugin({
			project: './src/lib/messages/project.inlang',
			outdir: './src/lib/messages/compiled',
			strategy: ['url', 'baseLocale'],
			emitReadme: false
		}),
		sveltekit()
	],
	build: {
		target: 'es2022',
		chunkSizeWarningLimit: 700,
		// What a later part needs is listed in it, not in the page as well: that list alone was half a kB of the first load.
		modulePreload: {
			resolveDependencies: (_file, needed, { hostType }) =>
				hostType === 'js' ? needed.filter((file) => STYLES.test(file)) : needed
		},
		rolldownOptions: {
			output: {
				codeSplitting: {
					groups: [
						// A group takes along what its modules import, so the one that all need comes first.
						{
							name: (id, modules) => (fileOf(id, modules) === 'shared' ? 'shared' : null),
							priority: 2
						},
						{ name: fileOf, priority: 1 }
					]
				}
			}
		}
	},
	test: {
		projects: [
			{
				extends: true,
				test: {
					...node,
					name: 'unit',
					include: ['{src,scripts}/**/*.test.ts'],
					testTimeout: 30_000
				}
			},
			{
				extends: true,
				test: {
					...node,
					name: 'data',
					include: ['tests/{data,conformance}/**/*.test.ts'],
					testTimeout: 60_000
				}
			},
			{
				extends: true,
				test: {
					...node,
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					globalSetup: ['tests/support/site.ts'],
					testTimeout: 90_000,
					hookTimeout: 90_000,
					// A browser waits much: two of them share two cores well.
					maxWorkers: 2
				}
			}
		]
	}
});
