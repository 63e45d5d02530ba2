/**
 * A pasted text as it is read: no tags, no entities, no marks that nobody sees. Nothing in it is ever run.
 */

/** Longer texts are cut: a longer sentence is no sentence. */
export const LONGEST_SENTENCE = 3000;

const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	ndash: '–',
	mdash: '—',
	rsquo: '’',
	lsquo: '‘',
	thinsp: ' ',
	hellip: '…'
};

/** Parts of a page that hold no sentence of it. */
const UNREAD = /<(script|style|template|noscript)\b[^>]{0,2000}>[\s\S]*?(?:<\/\1\s*>|$)/gi;
/** Blocks end a line; a tag inside one is only left out. */
const BLOCK =
	/<\/?(?:p|div|li|ul|ol|h[1-6]|br|tr|td|th|section|article|blockquote)\b[^<>]{0,2000}>/gi;
const TAG = /<!--[\s\S]*?(?:-->|$)|<\/?[a-z][^<>]{0,2000}>/gi;
/** Control characters, zero-width marks, and those that turn the direction of writing. */
const UNSEEN =
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufe0f]/g;

export function plainText(pasted: string): string {
	const untagged = pasted.includes('<')
		? pasted.replace(UNREAD, ' ').replace(BLOCK, '\n').replace(TAG, '')
		: pasted;
	return untagged
		.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,8}));/gi, (whole, tens, hex, name) => {
			if (name) return ENTITIES[String(name).toLowerCase()] ?? whole;
			const code = tens ? Number(tens) : Number.parseInt(hex, 16);
			return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : ' ';
		})
		.replace(UNSEEN, '')
		.replace(/\r\n?/g, '\n');
}

/** The digit zero of other scripts and widths; the other nine follow it. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0xff10];

/**
 * The same text for looking words up: small letters without accents, plain spaces, quotes and dashes. Of the same length, so
 * that a span in the one is a span in the other.
 */
export function folded(text: string): string {
	let out = '';
	for (let at = 0; at < text.length; at++) out += foldedUnit(text.charAt(at));
	return out;
}

function foldedUnit(unit: string): string {
	const code = unit.charCodeAt(0);
	if (code < 128) return code > 64 && code < 91 ? unit.toLowerCase() : code < 32 ? ' ' : unit;
	if (/\s/.test(unit)) return ' ';
	if (/[\u2010-\u2015\u2212]/.test(unit)) return '-';
	if (/[\u2018\u2019\u201b\u02bc\u2032]/.test(unit)) return "'";
	if (/[\u201c\u201d\u00ab\u00bb\u201e]/.test(unit)) return '"';
	const zero = ZEROS.find((first) => code >= first && code < first + 10);
	if (zero !== undefined) return String(code - zero);
	const bare = unit.normalize('NFD').charAt(0).toLowerCase();
	return bare.length === 1 ? bare : unit;
}

/** Stands where something was read: a letter to every pattern, so that it parts words as the name did. */
export const MASK = '_';

/** Masks a span, so that what it holds is read once. */
export function masked(text: string, from: number, to: number): string {
	return text.slice(0, from) + MASK.repeat(to - from) + text.slice(to);
}
