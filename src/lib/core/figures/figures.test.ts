import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeOfFigure, readCardKey, writeCardKey, type CardKey } from './card-key';
import { QUALIFIERS } from './figure';
import { qualifierOfSum } from './qualifier-of-sum';
import { vintageOfSum, vintagePair } from './vintage-pair';

test('a sum is exact only where every part is', () => {
	expect(qualifierOfSum(['exact', 'exact'])).toBe('exact');
	expect(qualifierOfSum(['exact', 'more_than'])).toBe('at_least');
	expect(qualifierOfSum(['at_least', 'at_most'])).toBe('about');
	expect(qualifierOfSum(['about', 'exact'])).toBe('about');
});

test('a sum never claims more than its parts, whatever their order', () => {
	const parts = fc.array(fc.constantFrom(...QUALIFIERS), { minLength: 1 });
	fc.assert(
		fc.property(parts, (some) => {
			expect(qualifierOfSum(some.toReversed())).toBe(qualifierOfSum(some));
			if (some.some((part) => part !== 'exact')) expect(qualifierOfSum(some)).not.toBe('exact');
		})
	);
});

test('a first count beside a later one is mixed; with an unknown vintage nothing can be said', () => {
	expect(vintagePair('first_published', 'revised')).toBe('mixed');
	expect(vintagePair('revised', 'restated')).toBe('alike');
	expect(vintagePair('first_published', 'first_published')).toBe('alike');
	expect(vintagePair('first_published', 'unknown')).toBe('unknown');
	expect(vintageOfSum(['first_published', 'revised'])).toBe('unknown');
	expect(vintageOfSum(['first_published', 'first_published'])).toBe('first_published');
});

test('the name of a card is read back as it was written', () => {
	const name = fc.stringMatching(/^[a-z0-9-]{1,30}$/);
	const key: fc.Arbitrary<CardKey> = fc.oneof(
		name.map((figure) => ({ card: 'figure' as const, figure })),
		name.map((id) => ({ card: 'act' as const, id })),
		fc
			.tuple(
				fc.constantFrom('sum' as const, 'rate' as const),
				name,
				fc.integer({ min: 1000, max: 9999 })
			)
			.map(([card, item, year]) => ({ card, item, year }))
	);
	fc.assert(
		fc.property(key, (some) => {
			expect(readCardKey(writeCardKey(some))).toEqual(some);
		})
	);
});

test('any other fragment names no card', () => {
	for (const fragment of ['', 'where', 'source:lm', 'sum:sahel', 'sum:sahel:soon', 'figure:'])
		expect(readCardKey(fragment), fragment).toBeNull();
});

test('a figure is filed under the place its name starts with', () => {
	expect(placeOfFigure('wld-2016-casualties')).toBe('WLD');
});
