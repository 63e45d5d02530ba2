import { readdirSync } from 'node:fs';

const htmlFiles = (folder: string): readonly string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html'))
		.map((file) => file.replaceAll('\\', '/'));

/**
 * Addresses of prerendered pages: every HTML file of the build but the shell that hosts serve as 404, and single
 * conflicts, figures, places, sources and tables.
 */
export function builtPages(): readonly string[] {
	return htmlFiles('build')
		.filter(
			(file) => file !== '404.html' && !/^(conflicts|data|figure|places|sources)\//.test(file)
		)
		.map((file) => `/${file.replace(/(index)?\.html$/, '')}`)
		.sort();
}

const UNSCRIPTED = [
	'/api',
	'/changes',
	'/conflicts',
	'/corrections',
	'/data',
	'/disagreements',
	'/land',
	'/method',
	'/places',
	'/shares',
	'/sources',
	'/tables',
	'/use'
];

/** Those of them that a script takes over once they are read. */
export function scriptedPages(): readonly string[] {
	return builtPages().filter((page) => !UNSCRIPTED.includes(page));
}

/** Addresses of the pages of single conflicts, figures, places, sources or tables: many, all of one make. */
export function builtOf(
	folder: 'conflicts' | 'data' | 'figure' | 'places' | 'sources'
): readonly string[] {
	return htmlFiles(`build/${folder}`)
		.map((file) => `/${folder}/${file.replace(/\.html$/, '')}`)
		.sort();
}
