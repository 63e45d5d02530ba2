/** A whole text: its sentences one by one, and where they stand in it. */
import type { IsoDate } from '../dates/iso-date';
import { checkClaim, isCheckable, type Check } from './check';
import type { ClaimBase } from './indexed';
import { plainText } from './reading/plain-text';
import { sentencesOf, type Sentence } from './reading/sentences';

/** In characters: some fifteen thousand words. A longer text is refused, so that no device hangs on it. */
export const LONGEST_ARTICLE = 100_000;

export interface CheckedSentence {
	readonly sentence: Sentence;
	readonly check: Check;
	/** Whether it says something that the tables answer. */
	readonly checkable: boolean;
}

/** One sentence after the other, so that whoever asks can let the page breathe between them. */
export function* checkSentences(
	pasted: string,
	base: ClaimBase,
	published: IsoDate | null
): Generator<CheckedSentence> {
	for (const sentence of sentencesOf(pasted)) {
		const check = checkClaim(sentence.text, base, published);
		yield { sentence, check, checkable: isCheckable(check) };
	}
}

/** A stretch of the text: a sentence by its place in the list, or what lies between two that are listed. */
export interface Stretch {
	readonly text: string;
	/** Index into the list given; null for the rest. */
	readonly index: number | null;
}

/** The whole plain text in stretches, so that the listed sentences can be marked in it. Nothing is lost or said twice. */
export function stretchesOf(
	pasted: string,
	marked: readonly Pick<Sentence, 'from' | 'to'>[]
): readonly Stretch[] {
	const text = plainText(pasted);
	const stretches: Stretch[] = [];
	let end = 0;
	for (const [index, { from, to }] of marked.entries()) {
		if (from > end) stretches.push({ text: text.slice(end, from), index: null });
		stretches.push({ text: text.slice(from, to), index });
		end = to;
	}
	if (end < text.length) stretches.push({ text: text.slice(end), index: null });
	return stretches;
}
