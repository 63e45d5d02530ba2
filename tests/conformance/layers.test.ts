/** The layers hold: each rule of the house is broken once, and lint must say so. */
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint();

/** Rules that an invented file breaks, by its path in the project. */
async function broken(filePath: string, code: string): Promise<readonly (string | null)[]> {
	const results = await eslint.lintText(code, { filePath });
	return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
}

const using = (module: string) => `import * as used from '${module}';\nexport const kept = used;\n`;
const inComponent = (module: string) =>
	`<script lang="ts">\n\timport * as used from '${module}';\n</script>\n\n{used}\n`;

const usingType = (module: string) =>
	`import type { Used } from '${module}';\nexport type Kept = Used;\n`;
const usingLater = (module: string) => `export const later = () => import('${module}');\n`;

const LAYER = 'boundaries/dependencies';

describe('a layer may not import', () => {
	test.each([
		['core', 'a package', 'src/lib/core/harm/invented.ts', using('@observablehq/plot')],
		['core', 'Node', 'src/lib/core/harm/invented.ts', using('node:fs')],
		['core', 'messages', 'src/lib/core/harm/invented.ts', using('../../messages/numbers')],
		['core', 'charts', 'src/lib/core/harm/invented.ts', using('../../charts/frame')],
		['core', 'what only types use', 'src/lib/core/invented.ts', usingType('@observablehq/plot')],
		['core', 'later', 'src/lib/core/invented.ts', usingLater('../messages/numbers')],
		['core', 'by passing on', 'src/lib/core/invented.ts', "export * from '$lib/engine/query';\n"],
		['messages', 'charts', 'src/lib/messages/invented.ts', using('../charts/frame')],
		['messages', 'the engine', 'src/lib/messages/invented.ts', using('$lib/engine/query')],
		['messages', 'a package', 'src/lib/messages/invented.ts', using('papaparse')],
		['messages', 'Node', 'src/lib/messages/invented.ts', using('node:fs')],
		['messages', 'svelte', 'src/lib/messages/invented.ts', using('svelte')],
		['engine', 'svelte', 'src/lib/engine/invented.ts', using('svelte')],
		['engine', 'Plot', 'src/lib/engine/invented.ts', using('@observablehq/plot')],
		['engine', 'routes', 'src/lib/engine/invented.ts', using('../../routes/lazy-engine')],
		['engine', 'messages', 'src/lib/engine/invented.ts', using('../messages/numbers')],
		['charts', 'the engine', 'src/lib/charts/invented.ts', using('../engine/query')],
		['charts', 'Node', 'src/lib/charts/invented.ts', using('node:fs')],
		['charts', 'svelte', 'src/lib/charts/invented.ts', using('svelte')],
		['state', 'charts', 'src/lib/state/invented.ts', using('../charts/frame')],
		['state', 'messages', 'src/lib/state/invented.ts', using('../messages/numbers')],
		['state', 'components', 'src/lib/state/invented.ts', using('../components/FigureLink.svelte')],
		[
			'components',
			'the engine',
			'src/lib/components/Invented.svelte',
			inComponent('../engine/query')
		],
		['components', 'state', 'src/lib/components/Invented.svelte', inComponent('../state/overview')],
		['components', 'Plot', 'src/lib/components/Invented.svelte', inComponent('@observablehq/plot')],
		['components', 'Node', 'src/lib/components/Invented.svelte', inComponent('node:fs')],
		['routes', 'a package', 'src/routes/invented.ts', using('topojson-client')],
		['routes', 'Plot', 'src/routes/invented.ts', using('@observablehq/plot')],
		['scripts', 'svelte state', 'scripts/invented.ts', using('../src/lib/state/overview')]
	])('%s: %s', async (_layer, _module, path, code) => {
		expect(await broken(path, code)).toContain(LAYER);
	});
});

describe('a layer may import', () => {
	test.each([
		['core from core', 'src/lib/core/harm/invented.ts', using('../figures/figure')],
		['messages from core', 'src/lib/messages/invented.ts', using('../core/figures/figure')],
		['the engine from DuckDB', 'src/lib/engine/invented.ts', using('@duckdb/duckdb-wasm')],
		[
			'charts from Plot and messages',
			'src/lib/charts/invented.ts',
			`${using('@observablehq/plot')}import '../messages/numbers';\n`
		],
		[
			'components from charts',
			'src/lib/components/Invented.svelte',
			inComponent('../charts/palette')
		],
		[
			'components from svelte and messages',
			'src/lib/components/Invented.svelte',
			inComponent('svelte/transition') + "<script module>\n\timport '$messages';\n</script>\n"
		],
		['state from the engine', 'src/lib/state/invented.ts', using('../engine/query')],
		['state from svelte', 'src/lib/state/invented.ts', using('svelte')],
		...[
			'$lib/core/figures/figure',
			'$lib/messages/numbers',
			'$lib/engine/query',
			'$lib/charts/frame',
			'$lib/state/overview',
			'$lib/components/FigureLink.svelte'
		].map((module): [string, string, string] => [
			`routes from ${module}`,
			'src/routes/invented.ts',
			using(module)
		])
	])('%s', async (_, path, code) => {
		expect(await broken(path, code)).not.toContain(LAYER);
	});
});

test('core knows neither the clock nor the network nor the page', async () => {
	for (const name of ['Date', 'fetch', 'document', 'window', 'process']) {
		const code = `export const used = ${name};\n`;
		expect(await broken('src/lib/core/harm/invented.ts', code), name).toContain(
			'no-restricted-globals'
		);
		expect(await broken('src/lib/messages/invented.ts', code), name).toEqual([]);
	}
});

test('markup goes into the page as markup in one component only', async () => {
	const code =
		'<script lang="ts">\n\tlet { svg }: { svg: string } = $props();\n</script>\n\n{@html svg}\n';
	expect(await broken('src/lib/components/Invented.svelte', code)).toContain(
		'svelte/no-at-html-tags'
	);
	expect(await broken('src/lib/components/PlotFigure.svelte', code)).not.toContain(
		'svelte/no-at-html-tags'
	);
});

test('a component knows nothing of navigation: props in, callbacks out', async () => {
	for (const module of ['$app/navigation', '$app/state', '$app/paths'])
		expect(
			await broken('src/lib/components/Invented.svelte', inComponent(module)),
			module
		).toContain('no-restricted-imports');
});

test('a file of 251 lines is refused', async () => {
	const code = Array.from(
		{ length: 251 },
		(_, line) => `export const line${line} = ${line};\n`
	).join('');
	expect(await broken('src/lib/core/harm/invented.ts', code)).toContain('max-lines');
});
