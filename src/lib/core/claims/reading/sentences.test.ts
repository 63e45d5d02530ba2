import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { plainText, folded } from './plain-text';
import { sentencesOf } from './sentences';

const texts = (article: string) => sentencesOf(article).map(({ text }) => text);

describe('an article falls into sentences', () => {
	test('not at decimal points, abbreviations or initials', () => {
		expect(
			texts('The U.N. said 41.01 sq. km were cleared. Dr. Smith of the I.C.B.L. agreed. Done.')
		).toEqual([
			'The U.N. said 41.01 sq. km were cleared.',
			'Dr. Smith of the I.C.B.L. agreed.',
			'Done.'
		]);
	});

	test('a heading ends with its line, a quotation with its mark', () => {
		expect(texts('Deaths rise\n\n"It is bad." He left.')).toEqual([
			'Deaths rise',
			'"It is bad."',
			'He left.'
		]);
	});

	test('and each has its place in the text', () => {
		const article = '<p>Mines  killed.</p><p>They did.</p>';
		const plain = plainText(article);
		for (const { text, from, to } of sentencesOf(article)) expect(plain.slice(from, to)).toBe(text);
	});
});

test('a pasted page keeps its words and loses its tags and scripts', () => {
	const pasted =
		'<p>Mines <b>killed</b>&nbsp;1,945<script>alert(1)</script></p><img src=x onerror=alert(1)>';
	expect(plainText(pasted).replace(/\s+/g, ' ').trim()).toBe('Mines killed 1,945');
});

test('folding keeps the length, whatever the text', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
			expect(folded(text)).toHaveLength(text.length);
		})
	);
});
