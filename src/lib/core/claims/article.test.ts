import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stretchesOf } from './article';
import { plainText } from './reading/plain-text';
import { sentencesOf } from './reading/sentences';

const ARTICLE =
	'Mine deaths\n\nMines killed 1,945 people in 2024. The weather was fine, Dr. Berg said.\r\n<p>Poland left.</p>';

describe('a text with its sentences marked', () => {
	test('keeps every letter between the marks, and marks each sentence whole', () => {
		const sentences = sentencesOf(ARTICLE);
		const stretches = stretchesOf(ARTICLE, sentences);
		expect(stretches.flatMap(({ text, index }) => (index === null ? [] : [[index, text]]))).toEqual(
			sentences.map(({ text }, index) => [index, text])
		);
		expect(stretches.map(({ text }) => text).join('')).toBe(plainText(ARTICLE));
	});

	test('loses nothing and says nothing twice, whichever sentences are marked', () => {
		const pieces = fc.constantFrom(
			'Mines killed 12.',
			' ',
			'\n',
			'🎗️',
			'<b>',
			'لغم 5.',
			'&lt;',
			'No.'
		);
		fc.assert(
			fc.property(
				fc.array(pieces, { maxLength: 20 }),
				fc.infiniteStream(fc.boolean()),
				(parts, keep) => {
					const pasted = parts.join(' ');
					const marked = sentencesOf(pasted).filter(() => keep.next().value);
					const stretches = stretchesOf(pasted, marked);
					expect(stretches.map(({ text }) => text).join('')).toBe(plainText(pasted));
					expect(stretches.filter(({ index }) => index !== null)).toHaveLength(marked.length);
				}
			)
		);
	});

	test('is one stretch where nothing is marked, and none where there is nothing', () => {
		expect(stretchesOf('No number here.', [])).toEqual([{ text: 'No number here.', index: null }]);
		expect(stretchesOf('', [])).toEqual([]);
	});
});
