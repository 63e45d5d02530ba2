import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSince, withDay, writeDayChoice, writeTypedDays } from './day-choice';
import { readDayChoice } from './read-day-choice';

const months = [
	...['January', 'February', 'March', 'April', 'May', 'June'],
	...['July', 'August', 'September', 'October', 'November', 'December']
];
const known = {
	checked: '2026-11-25',
	months,
	places: [
		{ key: 'TON', names: ['Tonga'] },
		{ key: 'TGO', names: ['Togo'] },
		{ key: 'MMR', names: ['Myanmar', 'Burma'] }
	]
};
const read = (query: string) => readDayChoice([...new URLSearchParams(query)], known);

test('without parts the day of the last check is shown, with what changed in a year', () => {
	expect(read('')).toEqual({
		choice: { on: '2026-11-25', since: '2025-11-25', place: null },
		repairs: []
	});
});

test('every choice is read back from its address, and needs no repair', () => {
	const day = fc
		.date({ min: new Date('1997-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
		.map((date) => date.toISOString().slice(0, 10));
	fc.assert(
		fc.property(day, day, fc.constantFrom(null, 'TON', 'MMR'), (one, other, place) => {
			const choice = {
				...(one < other ? { since: one, on: other } : { since: other, on: one }),
				place
			};
			expect(read(writeDayChoice(choice, known.checked))).toEqual({ choice, repairs: [] });
		})
	);
});

test('whatever the address says, the days shown exist, in order and within reach', () => {
	fc.assert(
		fc.property(fc.string(), fc.string(), fc.string(), (on, since, place) => {
			const { choice } = readDayChoice(Object.entries({ on, since, place }), known);
			expect(choice.since <= choice.on).toBe(true);
			expect(choice.since >= '1997-01-01' && choice.on <= '2027-12-31').toBe(true);
		})
	);
});

describe('an odd part is told with what is shown instead', () => {
	test.each([
		['on=1066-10-14', 'before_first', '1997-01-01'],
		['on=2200', 'after_last', '2027-12-31'],
		['on=2025-02-29', 'no_such_day', '2025-02-28'],
		['on=2026-03-', 'half_typed', '2026-03-31'],
		['on=March 2026', 'month_only', '2026-03-31'],
		['on=2025', 'year_only', '2025-12-31'],
		['on=soon', 'unreadable', '2026-11-25']
	])('%s: %s', (query, repair, day) => {
		const { choice, repairs } = read(query);
		expect(choice.on).toBe(day);
		expect(repairs).toMatchObject([{ repair, part: 'on', day }]);
	});

	test('a first day after the last is swapped with it', () => {
		expect(read('on=2025-12-01&since=2026-03-01')).toMatchObject({
			choice: { on: '2026-03-01', since: '2025-12-01' },
			repairs: [{ repair: 'swapped' }]
		});
	});

	test('a misspelt place offers the nearest, a name in full is understood', () => {
		expect(read('place=tongo').repairs).toEqual([
			{ repair: 'unknown_place', given: 'tongo', nearest: ['TGO', 'TON'] }
		]);
		expect(read('place=burma')).toMatchObject({ choice: { place: 'MMR' }, repairs: [] });
	});

	test('a part that nobody knows', () => {
		expect(read('colour=red').repairs).toEqual([{ repair: 'unknown_part', given: 'colour' }]);
	});
});

test('a year before 29 February is 28 February, and never before the first day', () => {
	expect(defaultSince('2024-02-29')).toBe('2023-02-28');
	expect(defaultSince('1997-05-01')).toBe('1997-01-01');
});

describe('another day', () => {
	const choice = { on: '2026-03-01', since: '2025-03-01', place: null };

	test('keeps the first day that was chosen, moves the one that was not, and never passes it', () => {
		expect(withDay(choice, '2026-04-01').since).toBe('2025-04-01');
		const chosen = { ...choice, since: '2025-12-01' };
		expect(withDay(chosen, '2026-04-01').since).toBe('2025-12-01');
		expect(withDay(chosen, '2025-11-01').since).toBe('2024-11-01');
	});

	test('is kept in the address as it was typed', () => {
		expect(writeTypedDays(choice, '1 May 2025', '2025-03-01')).toBe('on=1+May+2025');
		expect(writeTypedDays({ ...choice, place: 'TON' }, '2025', '2024')).toBe(
			'on=2025&since=2024&place=TON'
		);
	});
});
