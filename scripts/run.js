/**
 * Runs a TypeScript script on the project's own modules: `node scripts/run.js scripts/check-datasets.ts [arguments]`.
 *
 * Vite's module runner is used because scripts share modules with the site, and those import `.sql?raw` and `$lib`.
 * The script's default export is called with the arguments and answers with the exit code.
 */
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [script, ...args] = process.argv.slice(2);
if (!script) {
	console.error('Name a script: node scripts/run.js scripts/check-datasets.ts');
	process.exit(1);
}

const { module } = await runnerImport(resolve(script), {
	configFile: false,
	logLevel: 'error',
	resolve: {
		alias: {
			$lib: resolve('src/lib'),
			$messages: resolve('src/lib/messages/compiled/messages.js')
		}
	}
});
const main = /** @type {{ default: (args: readonly string[]) => Promise<number> }} */ (module)
	.default;
process.exitCode = await main(args);
