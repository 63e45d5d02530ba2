import boundaries from 'eslint-plugin-boundaries';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/** Lowest first. A layer may import itself, the layers listed, and the packages listed. */
const LAYERS = {
	core: { layers: [], packages: [] },
	messages: { layers: ['core'], packages: [] },
	engine: {
		layers: ['core'],
		packages: ['@duckdb/duckdb-wasm', '@duckdb/duckdb-wasm/*', 'apache-arrow', 'node:**']
	},
	charts: {
		layers: ['core', 'messages'],
		packages: ['@observablehq/plot', 'd3-geo', 'topojson*', 'geojson']
	},
	state: { layers: ['core', 'engine'], packages: ['svelte', 'svelte/*'] },
	components: {
		layers: ['core', 'messages', 'charts'],
		packages: ['svelte', 'svelte/*', 'bits-ui']
	},
	routes: {
		layers: ['core', 'messages', 'engine', 'charts', 'state', 'components'],
		packages: [
			'svelte',
			'svelte/*',
			'@sveltejs/kit',
			'$app/*',
			'linkedom',
			'fflate',
			'papaparse',
			'@fontsource/**',
			'node:**'
		]
	},
	scripts: { layers: ['core', 'messages', 'engine', 'charts'], packages: ['**'] }
};

const layerPattern = (layer) =>
	layer === 'routes' || layer === 'scripts'
		? layer === 'routes'
			? 'src/routes'
			: 'scripts'
		: `src/lib/${layer}`;

const layerPolicies = Object.entries(LAYERS).flatMap(([layer, { layers, packages }]) => [
	{
		from: { element: { type: layer } },
		allow: { to: { element: { types: { anyOf: [layer, ...layers] } } } }
	},
	...packages.map((source) => ({
		from: { element: { type: layer } },
		allow: { to: { module: { source } } }
	}))
]);

export default ts.config(
	{
		ignores: [
			'.svelte-kit/',
			'.cache/',
			'build/',
			'static/',
			'src/lib/messages/compiled/',
			'tests/snapshots/'
		]
	},
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			'max-lines': ['error', { max: 250 }],
			'no-console': 'error',
			eqeqeq: 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/consistent-type-imports': ['error', { prefer: 'type-imports' }],
			'svelte/no-at-html-tags': 'error'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser } }
	},
	{ files: ['**/*.svelte'], rules: { 'max-lines': ['error', { max: 200 }] } },
	// The two places where markup made by us at build time is put into the page: charts, and parts that never change.
	{
		files: ['src/lib/components/{PlotFigure,Printed}.svelte'],
		rules: { 'svelte/no-at-html-tags': 'off' }
	},
	// Components are given addresses; the routes that give them have resolved them.
	{
		files: ['src/lib/components/**'],
		rules: {
			'svelte/no-navigation-without-resolve': 'off',
			// Modules of the framework are no packages, so the layer rule does not see them.
			'no-restricted-imports': ['error', { patterns: ['$app/*'] }]
		}
	},
	// Scripts and tests talk to a terminal.
	{ files: ['scripts/**', 'tests/**'], rules: { 'no-console': 'off' } },
	{
		files: ['src/**/*.{ts,js,svelte}', 'scripts/**/*.{ts,js}'],
		ignores: ['**/*.test.ts'],
		plugins: { boundaries },
		settings: {
			'import/resolver': { typescript: { project: './tsconfig.json' } },
			'boundaries/elements': Object.keys(LAYERS).map((type) => ({
				type,
				pattern: layerPattern(type)
			}))
		},
		rules: {
			'boundaries/dependencies': [
				'error',
				{
					default: 'disallow',
					checkAllOrigins: true,
					message:
						'The layer "{{from.element.type}}" may not import this. See the layers in README.md.',
					policies: layerPolicies
				}
			]
		}
	},
	{
		files: ['src/lib/core/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-globals': [
				'error',
				...['document', 'window', 'fetch', 'Date', 'process', 'navigator', 'localStorage'].map(
					(name) => ({
						name,
						message: 'Core is pure: the clock, the network and the page are arguments.'
					})
				)
			]
		}
	}
);
