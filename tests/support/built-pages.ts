import { readdirSync } from 'node:fs';

const htmlFiles = (folder: string): readonly string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html'))
		.map((file) => file.replaceAll('\\', '/'));

/** Addresses of prerendered pages: every HTML file of the build but the shell that hosts serve as 404, and figures. */
export function builtPages(): readonly string[] {
	return htmlFiles('build')
		.filter((file) => file !== '404.html' && !file.startsWith('figure/'))
		.map((file) => `/${file.replace(/(index)?\.html$/, '')}`)
		.sort();
}

/** Addresses of the pages of figures: thousands, all of one make. */
export function builtFigures(): readonly string[] {
	return htmlFiles('build/figure')
		.map((file) => `/figure/${file.replace(/\.html$/, '')}`)
		.sort();
}
