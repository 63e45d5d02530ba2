/** Serves the built site on a free port for all browser tests, as `npm start` would. */
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { site } from '../../scripts/serve.js';

declare module 'vitest' {
	interface ProvidedContext {
		/** Address of the built site, without a slash at the end. */
		site: string;
	}
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	if (!existsSync('build/index.html'))
		throw new Error('There is no built site. Run: npm run build');
	const server = site('build');
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	project.provide('site', `http://127.0.0.1:${port}`);
	return () => {
		server.closeAllConnections();
		return new Promise((resolve) => server.close(() => resolve()));
	};
}
