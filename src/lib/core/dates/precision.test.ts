/** Dates of a year, a month or a day on one axis. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDay, lastDay, yearFraction } from './iso-date';

test('only a date with a day is a day', () => {
	expect(['2026', '2026-02', '2026-02-20'].map(isDay)).toEqual([false, false, true]);
});

test.each([
	['2023-02', '2023-02-28'],
	['2024-02', '2024-02-29'],
	['2000-02', '2000-02-29'],
	['2100-02', '2100-02-28'],
	['2023-04', '2023-04-30'],
	['2023-12', '2023-12-31']
])('the last day of %s is %s', (month, day) => {
	expect(lastDay(month)).toBe(day);
});

test('a coarse date is never counted before any day it may mean', () => {
	const day = fc
		.date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
		.map((date) => date.toISOString().slice(0, 10));
	fc.assert(
		fc.property(day, (some) => {
			expect(lastDay(some)).toBe(some);
			expect(lastDay(some.slice(0, 7)) >= some).toBe(true);
			expect(lastDay(some.slice(0, 4)) >= lastDay(some.slice(0, 7))).toBe(true);
			expect(lastDay(some.slice(0, 7)).slice(0, 7)).toBe(some.slice(0, 7));
		})
	);
});

test('the first of January stands at its year, and 2 July in the middle of it', () => {
	expect(yearFraction('2016-01-01')).toBe(2016);
	expect(yearFraction('2023-07-02')).toBeCloseTo(2023.5, 2);
	expect(yearFraction('2016-12-31')).toBeCloseTo(2016 + 365 / 366, 10);
});
