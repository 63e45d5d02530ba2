import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastDay, yearFraction } from './iso-date';

test('a date of lower precision counts from its last day', () => {
	expect(lastDay('2026')).toBe('2026-12-31');
	expect(lastDay('2025-06')).toBe('2025-06-30');
	expect(lastDay('2024-02')).toBe('2024-02-29');
	expect(lastDay('1900-02')).toBe('1900-02-28');
	expect(lastDay('2025-06-27')).toBe('2025-06-27');
});

test('a later day stands further right, and every day stands within its year', () => {
	const day = fc
		.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
		.map((date) => date.toISOString().slice(0, 10));
	fc.assert(
		fc.property(day, day, (one, other) => {
			expect(Math.sign(yearFraction(one) - yearFraction(other))).toBe(
				one < other ? -1 : one > other ? 1 : 0
			);
			expect(Math.floor(yearFraction(one))).toBe(Number(one.slice(0, 4)));
		})
	);
});
