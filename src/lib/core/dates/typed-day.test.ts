import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastDay } from './iso-date';
import { readTypedDay } from './typed-day';

const MONTHS = [
	...['January', 'February', 'March', 'April', 'May', 'June'],
	...['July', 'August', 'September', 'October', 'November', 'December']
];
const read = (typed: string) => readTypedDay(typed, MONTHS);

const day = fc
	.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

test('every day is read as itself, however it is written', () => {
	fc.assert(
		fc.property(day, (iso) => {
			const [year, month, number] = iso.split('-').map(Number);
			const name = MONTHS[(month ?? 1) - 1] ?? '';
			for (const typed of [
				iso,
				` ${iso.replaceAll('-', '.')} `,
				`${year}-${month}-${number}`.padStart(6, '0'),
				`${number} ${name} ${year}`,
				`${number} ${name.slice(0, 3).toUpperCase()}. ${year}`,
				`${name} ${number}, ${year}`,
				`${number}.${month}.${year}`
			])
				expect(read(typed), typed).toEqual({ day: iso, problem: null });
		})
	);
});

test('a month or a year counts from its last day, and says so', () => {
	fc.assert(
		fc.property(day, (iso) => {
			expect(read(iso.slice(0, 4))).toEqual({
				day: lastDay(iso.slice(0, 4)),
				problem: 'year_only'
			});
			const month = { day: lastDay(iso.slice(0, 7)), problem: 'month_only' };
			expect(read(iso.slice(0, 7))).toEqual(month);
			expect(read(`${MONTHS[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`)).toEqual(month);
		})
	);
});

test('whatever is typed is a day that exists, or is not read', () => {
	const digits = fc.stringMatching(/^[0-9]{0,4}[-./ ]?[0-9]{0,3}[-./ ]?[0-9]{0,3}$/);
	fc.assert(
		fc.property(fc.oneof(digits, fc.string()), (typed) => {
			const answer = read(typed);
			if (answer) expect(lastDay(answer.day.slice(0, 7)) >= answer.day).toBe(true);
			if (answer) expect(answer.day).toMatch(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
		})
	);
});

describe('what names no day is the nearest that exists', () => {
	test.each([
		['2025-02-29', '2025-02-28', 'no_such_day'],
		['29 February 2023', '2023-02-28', 'no_such_day'],
		['2026-02-31', '2026-02-28', 'no_such_day'],
		['2026-13-01', '2026-12-31', 'no_such_day'],
		['2026-00-10', '2026-01-01', 'no_such_day'],
		['2026-04-00', '2026-04-01', 'no_such_day'],
		['2026-', '2026-12-31', 'half_typed'],
		['2026-0', '2026-12-31', 'half_typed'],
		['2026-02-', '2026-02-28', 'half_typed'],
		['2026-02-0', '2026-02-28', 'half_typed'],
		['2026-14', '2026-12-31', 'no_such_day']
	])('%s is %s', (typed, expected, problem) => {
		expect(read(typed)).toEqual({ day: expected, problem });
	});

	test('29 February of a leap year is a day', () => {
		expect(read('2024-02-29')).toEqual({ day: '2024-02-29', problem: null });
	});
});

test.each(['', 'soon', '202', '1 March', '1/3/2026', '1 Foo 2026', '20260301', '01-03-2026'])(
	'"%s" is no date that could be read',
	(typed) => {
		expect(read(typed)).toBeNull();
	}
);
