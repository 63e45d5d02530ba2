import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAt, dayBefore, dayNumber, monthsLater } from './day-count';

const day = fc
	.date({ min: new Date('1890-01-01'), max: new Date('2210-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

test('days are counted as the calendar counts them, and a count leads back to its day', () => {
	fc.assert(
		fc.property(day, day, (one, other) => {
			const apart = (Date.parse(one) - Date.parse(other)) / 86_400_000;
			expect(dayNumber(one) - dayNumber(other)).toBe(apart);
			expect(dayAt(dayNumber(one))).toBe(one);
		})
	);
});

test('the day before the first of March is a leap day only in a leap year', () => {
	expect(['2024-03-01', '2025-03-01', '2000-03-01', '1900-03-01'].map(dayBefore)).toEqual([
		'2024-02-29',
		'2025-02-28',
		'2000-02-29',
		'1900-02-28'
	]);
});

test.each([
	['2024-01-31', 1, '2024-02-29'],
	['2024-02-29', -12, '2023-02-28'],
	['2025-12-15', 1, '2026-01-15'],
	['2025-01-15', -1, '2024-12-15'],
	['2025-12-31', -12, '2024-12-31']
])('%s and %i months is %s', (from, months, to) => {
	expect(monthsLater(from, months)).toBe(to);
});
