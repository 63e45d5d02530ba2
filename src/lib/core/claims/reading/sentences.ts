/** An article as sentences, each with its place in the text. */
import { plainText } from './plain-text';

export interface Sentence {
	readonly text: string;
	/** Places in the plain text, the end not included. */
	readonly from: number;
	readonly to: number;
}

/** A full stop after one of these ends no sentence. */
const ABBREVIATIONS =
	/(?:^|[\s("'“‘])(?:mr|mrs|ms|dr|prof|gen|col|lt|sgt|st|no|nos|art|arts|fig|pp?|vs|etc|approx|ca|al|cf|sq|km|inc|ltd|co|dept|gov|sen|rep|rev|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|e\.g|i\.e|a\.m|p\.m|u\.s|u\.n|u\.k|d\.c|[a-z])\.$/i;
const END = /[.!?…]+["'”’)\]]*(?=\s|$)|\n+/g;

/** A sentence of a heading or of a list ends with its line. */
export function sentencesOf(pasted: string): readonly Sentence[] {
	const text = plainText(pasted);
	const found: Sentence[] = [];
	let start = 0;
	for (const end of text.matchAll(END)) {
		const stop = end.index + end[0].length;
		if (!end[0].startsWith('\n') && isInside(text, end.index, stop)) continue;
		push(found, text, start, stop);
		start = stop;
	}
	push(found, text, start, text.length);
	return found;
}

/** Whether a mark stands inside a sentence: after an abbreviation, or before a small letter or a lone digit. */
function isInside(text: string, at: number, stop: number): boolean {
	if (text.charAt(at) !== '.') return /^["'”’)\]]*\s+[a-z]/.test(text.slice(stop, stop + 4));
	if (ABBREVIATIONS.test(text.slice(Math.max(0, at - 12), at + 1)))
		return !/^["'”’)\]]*\s*(?:\n|$)/.test(text.slice(stop, stop + 4));
	return /^\s+[a-z]/.test(text.slice(stop, stop + 4));
}

function push(found: Sentence[], text: string, from: number, to: number): void {
	const own = text.slice(from, to);
	const trimmed = own.trim();
	if (trimmed === '') return;
	const start = from + own.indexOf(trimmed);
	found.push({ text: trimmed, from: start, to: start + trimmed.length });
}
