/** `npm start`: from a fresh clone to a page in the browser. */
import { installPackages, requireNode } from './setup.js';
import { endWith } from './step.js';

await endWith(async () => {
	requireNode();
	await installPackages();
	const { build } = await import('./build.js');
	const { site } = await import('./serve.js');
	process.env['QUICK'] ??= '1';
	await build();
	const port = Number(process.env['PORT'] ?? 4173);
	const base = process.env['BASE_PATH'] ?? '';
	await new Promise((resolve, reject) => {
		site('build', base)
			.on('error', (error) => reject(explain(error, port)))
			.listen(port, () => resolve(undefined));
	});
	console.log(`Landmine Ledger is at http://localhost:${port}${base}/ (stop with Ctrl+C)`);
});

/** @param {NodeJS.ErrnoException} error @param {number} port */
function explain(error, port) {
	if (error.code !== 'EADDRINUSE') return error;
	return new Error(`Port ${port} is taken by another program. Choose another: PORT=4174 npm start`);
}
