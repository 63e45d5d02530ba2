/** `npm start`: from a fresh clone to a page in the browser. */
import { site } from './serve.js';
import { installPackages, requireNode } from './setup.js';
import { endWith } from './step.js';

await endWith(async () => {
	requireNode();
	const port = portFrom(process.env['PORT']);
	const base = process.env['BASE_PATH'] ?? '';
	const server = site('build', base);
	// Before the half minute of a build, so that a taken port is known at once.
	await new Promise((resolve, reject) => {
		server.on('error', (error) => reject(explain(error, port)));
		server.listen(port, () => resolve(undefined));
	});
	try {
		await installPackages();
		const { build } = await import('./build.js');
		process.env['QUICK'] ??= '1';
		await build();
	} catch (error) {
		server.close();
		throw error;
	}
	console.log(`Landmine Ledger is at http://localhost:${port}${base}/ (stop with Ctrl+C)`);
});

/** @param {string | undefined} given */
function portFrom(given = '4173') {
	const port = Number(given);
	if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
	throw new Error(`PORT is "${given}". Use a whole number from 1 to 65535.`);
}

/** @param {NodeJS.ErrnoException} error @param {number} port */
function explain(error, port) {
	if (error.code === 'EACCES')
		return new Error(
			`Port ${port} may not be used by this user. Choose another: PORT=4174 npm start`
		);
	if (error.code !== 'EADDRINUSE') return error;
	return new Error(`Port ${port} is taken by another program. Choose another: PORT=4174 npm start`);
}
