import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { folded } from './plain-text';
import { numbersIn } from './numbers';

const first = (text: string) => numbersIn(folded(text))[0];
const value = (text: string) => first(text)?.value;

describe('a number', () => {
	test.each([
		['6,279 people', 6279],
		['6.279 people', 6279],
		['6 279 people', 6279],
		["6'279 people", 6279],
		['6\u202f279 people', 6279],
		['6279 people', 6279],
		['1.2 million people', 1_200_000],
		['26.5 million mines', 26_500_000],
		['six thousand two hundred and seventy-nine people', 6279],
		['a dozen people', 12],
		['41.01 square kilometres', 41.01],
		['174.000 square kilometres', 174_000],
		['100 hectares', 1],
		['٦٢٧٩ people', 6279]
	])('%s', (text, expected) => {
		expect(value(text)).toBeCloseTo(expected, 6);
	});

	test('is not read in an age, an article, or a price', () => {
		for (const text of ['aged 12', 'Article 5', 'a 27-year-old', 'page 3', 'F-16'])
			expect(numbersIn(folded(text)), text).toEqual([]);
		expect(first('$759 million')?.unit).toBe('other');
	});

	test('carries its bound', () => {
		expect(first('more than 6,000 people')?.bound).toBe('more_than');
		expect(first('at least 6,279 people')?.bound).toBe('at_least');
		expect(first('nearly 6,300 people')?.bound).toBe('nearly');
		expect(first('some 6,300 people')?.bound).toBe('about');
		expect(first('6,279 people')?.bound).toBe('plain');
		expect(first('On average 16 people a day')?.per).toBe('day');
	});
});

test('shares in words are percentages', () => {
	expect(value('nearly half of them')).toBe(50);
	expect(value('one in four victims')).toBe(25);
	expect(value('two thirds of casualties')).toBeCloseTo(66.7, 1);
	expect(first('casualties tripled')).toMatchObject({ value: 3, unit: 'times' });
});

test('a range is one number with two ends, and "from … to …" is two', () => {
	expect(first('15,000 to 20,000 victims')).toMatchObject({ value: 15_000, high: 20_000 });
	expect(first('between 5,000 and 6,000 people')).toMatchObject({ value: 5000, high: 6000 });
	expect(numbersIn('rose from 4,710 to 5,757').map((chip) => chip.value)).toEqual([4710, 5757]);
});

test('a whole number is the same in any of its separators', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1000, max: 99_999_999 }),
			fc.constantFrom(',', '.', ' ', "'", '\u00a0', '\u2009', '\u202f', '’'),
			(number, separator) => {
				const written = number.toLocaleString('en-US').replaceAll(',', separator);
				expect(value(`${written} people were hurt`)).toBe(number);
			}
		)
	);
});

test('any text at all is read without a fault', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
			for (const { from, to } of numbersIn(folded(text))) expect(to).toBeGreaterThan(from);
		})
	);
});
