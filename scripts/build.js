/** Builds the site into `build/`: checked tables, prerendered pages, compressed files. */
import { pathToFileURL } from 'node:url';
import { compress } from './compress.js';
import { dropUnreadData } from './drop-unread-data.js';
import { finish404 } from './finish-404.js';
import { prepare } from './prepare.js';
import { installPackages, requireNode } from './setup.js';
import { endWith, runPackage } from './step.js';

export async function build() {
	await prepare();
	await runPackage('build pages', 'vite/bin/vite.js', ['build', '--logLevel', 'warn']);
	await dropUnreadData('build');
	await finish404('build', process.env['BASE_PATH'] ?? '');
	console.log(`✓ ${await compress('build')}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
	await endWith(async () => {
		requireNode();
		await installPackages();
		await build();
	});
