/**
 * Gives `404.html` a text without JavaScript.
 *
 * A host serves it at any depth, so its links must be absolute: the static adapter writes an empty shell for that. The
 * prerendered page `/not-found` goes into it as <noscript>, its links made absolute to the base path.
 */
import { readFile, writeFile } from 'node:fs/promises';

/** @param {string} folder @param {string} base '' or '/ledger' */
export async function finish404(folder, base) {
	const page = await readFile(`${folder}/not-found.html`, 'utf8');
	const shell = await readFile(`${folder}/404.html`, 'utf8');
	await writeFile(`${folder}/404.html`, withoutScript(shell, page, base));
}

/** @param {string} shell @param {string} page @param {string} base */
export function withoutScript(shell, page, base) {
	const body = page.match(/<div class="page[\s\S]*?<\/footer>/)?.[0];
	const title = page.match(/<title>[\s\S]*?<\/title>/)?.[0];
	if (!body || !title || !shell.includes('</body>'))
		throw new Error(
			'404.html or not-found.html is not built as expected: see scripts/finish-404.js.'
		);
	const absolute = body.replace(/(href|src)="\.\/?/g, `$1="${base}/`);
	return shell
		.replace('</head>', () => `${title}</head>`)
		.replace('</body>', () => `<noscript>${absolute}</div></noscript></body>`);
}
