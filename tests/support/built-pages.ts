import { readdirSync } from 'node:fs';

/** Addresses of all prerendered pages: every HTML file of the build but the shell that hosts serve as 404. */
export function builtPages(): readonly string[] {
	return readdirSync('build', { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html') && file !== '404.html')
		.map((file) => `/${file.replaceAll('\\', '/').replace(/(index)?\.html$/, '')}`)
		.sort();
}
