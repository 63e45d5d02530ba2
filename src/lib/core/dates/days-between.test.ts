/** Days between dates of a year, a month or a day. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, daysBetween, daysFollowing, firstDay } from './days-between';
import { lastDay } from './iso-date';

const instants = fc.date({
	min: new Date('1600-01-01'),
	max: new Date('2400-12-31'),
	noInvalidDate: true
});
const days = instants.map((date) => date.toISOString().slice(0, 10));
const dates = fc
	.tuple(days, fc.constantFrom(4, 7, 10))
	.map(([day, length]) => day.slice(0, length));

test('a day is counted as a clock would count it', () => {
	fc.assert(
		fc.property(days, (day) => {
			expect(dayNumber(day)).toBe(Date.parse(day) / 86_400_000);
		})
	);
});

test('a date starts with the first day it may mean', () => {
	expect(['2025', '2025-05', '2025-05-08'].map(firstDay)).toEqual([
		'2025-01-01',
		'2025-05-01',
		'2025-05-08'
	]);
});

test('six months from a notice are 183, 184 or another number of days, as the months fall', () => {
	expect(daysBetween('2025-06-27', '2025-12-27')).toEqual({ least: 183, most: 183 });
	expect(daysBetween('2025-08-20', '2026-02-20')).toEqual({ least: 184, most: 184 });
	expect(daysBetween('2024-02-28', '2024-03-01')).toEqual({ least: 2, most: 2 });
	expect(daysBetween('1900-02-28', '1900-03-01')).toEqual({ least: 1, most: 1 });
});

test('from a month to a day is a range as wide as the month', () => {
	expect(daysBetween('2025-05', '2025-06-27')).toEqual({ least: 27, most: 57 });
	expect(daysBetween('2024-07-18', '2025')).toEqual({ least: 167, most: 531 });
});

test('a step that follows another within one month took at least no day, never fewer', () => {
	expect(daysBetween('2025-05-08', '2025-05')).toEqual({ least: -7, most: 23 });
	expect(daysFollowing('2025-05-08', '2025-05')).toEqual({ least: 0, most: 23 });
});

test('the range holds the days between any two days that the dates may mean, and turns round with them', () => {
	fc.assert(
		fc.property(dates, dates, fc.nat(), fc.nat(), (from, to, some, other) => {
			const { least, most } = daysBetween(from, to);
			const within = (date: string, step: number) => {
				const [first, last] = [dayNumber(firstDay(date)), dayNumber(lastDay(date))];
				return first + (step % (last - first + 1));
			};
			const days = within(to, other) - within(from, some);
			expect(least <= days && days <= most).toBe(true);
			const back = daysBetween(to, from);
			expect([back.least + most, back.most + least]).toEqual([0, 0]);
			if (from.length === 10 && to.length === 10) expect(least).toBe(most);
		})
	);
});
