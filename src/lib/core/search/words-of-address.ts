/** What somebody may have looked for who came to an address that leads nowhere. */

/** The last part of a path as words: `/places/ivory-coast.html` is `ivory coast`. */
export function wordsOfAddress(path: string): string {
	const last = path.split('/').findLast((part) => part !== '') ?? '';
	return decoded(last)
		.replace(/\.\w+$/, '')
		.replace(/[-_+\s]+/g, ' ')
		.trim();
}

/** A path typed by hand may hold a per cent sign that means itself. */
function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
