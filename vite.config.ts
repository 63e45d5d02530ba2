import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/** What pages have in common: our own code and SvelteKit's. */
const SHARED = /\/node_modules\/@sveltejs\/|\/src\/lib\/|\/src\/routes\/|\/\.svelte-kit\//;
/** What only a search, a source card, a wrong address or a page without a script needs: fetched when it is asked for. */
const LATER =
	/\/src\/(routes\/ChangeFeeds|lib\/(core\/(changes|disagreements|shares|grouped-by|search\/(search|fold|nearest)|families\/(family|figure-thing|guard|kinds|place-and-time|refusal|rows-shown|conflicts)|figures\/(history|relation))|components\/(Finder|SearchDialog|NotFound)|messages\/(search|card|figure|changes|corrections|families|shares|disagreements|quantities)\.ts|messages\/compiled\/messages\/(card|catalogue|changes|cite|corrections|counter|coverage|cut|disagreements|family|figure|hazard|land|method|not_found|quantity|refusal|relation|repair|search|series|shares)_))/;

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
		rolldownOptions: {
			output: {
				// What pages share arrives as one file: twenty small ones cost their headers and compress worse.
				codeSplitting: {
					groups: [
						{
							name: 'shared',
							test: (id: string) => SHARED.test(id) && !LATER.test(id),
							minShareCount: 2
						}
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
					fileParallelism: false
				}
			}
		]
	}
});
