/** Days, votes and facts in words. */
import { expect, test } from 'vitest';
import { actOf } from '../../../tests/support/invented';
import type { Fact } from '../core/treaty/facts-beside';
import { describeDays, describeFact, describeFrom, headLeaving, nameFact } from './leaving';

test.each([
	['2026-11-25', '2025-12-27', '333 days ago'],
	['2025-12-28', '2025-12-27', '1 day ago'],
	['2025-12-27', '2025-12-27', 'today'],
	['2025-12-26', '2025-12-27', 'in 1 day'],
	['2025-12-01', '2025-12-27', 'in 26 days'],
	['2026-01-10', '2025-12', '10 to 40 days ago'],
	['2025-12-10', '2025-12', 'in 0 to 21 days']
])('on %s, %s is %s', (today, date, words) => {
	expect(describeFrom(today, date)).toBe(words);
});

test('days are a number, or two where a date is coarse', () => {
	expect(describeDays({ least: 183, most: 183 })).toBe('183');
	expect(describeDays({ least: 0, most: 1023 })).toBe('0 to 1,023');
});

const fact = (part: Partial<Fact>): Fact => ({
	id: 'x',
	source: 's',
	note: null,
	kind: 'border_russia_km',
	value: '172.912',
	unit: 'km',
	qualifier: 'exact',
	date: null,
	status: null,
	...part
});

test('a fact keeps the decimals and the qualifier it was printed with', () => {
	expect(describeFact(fact({}))).toBe('172.912\u00a0km');
	expect(describeFact(fact({ unit: 'mines', value: '16000', qualifier: 'about' }))).toBe(
		'about 16,000 mines'
	);
	expect(describeFact(fact({ unit: 'mines', value: '0' }))).toBe('0, as reported');
	expect(describeFact(fact({ unit: 'text', value: 'no plans' }))).toBe('no plans');
});

test('a deadline says what became of it, and is a gap without a day', () => {
	const deadline = { unit: 'deadline', status: 'met' } as const;
	expect(describeFact(fact({ ...deadline, value: '2016-07-01' }))).toBe('1 July 2016, met');
	expect(describeFact(fact({ ...deadline, value: '' }))).toBeNull();
});

test('a kind of fact without words of its own is named by its key', () => {
	expect(nameFact('border_belarus_km')).toBe('Land border with Belarus');
	expect(nameFact('something_new')).toBe('something new');
});

test('the headline names who left, and who says that it suspends', () => {
	const standing = (place: string, stage: 'out' | 'notice' | 'suspension') => ({
		place,
		stage,
		act: actOf(place, 'other', '2025')
	});
	const [left, also, declared] = [
		standing('A', 'out'),
		standing('B', 'out'),
		standing('C', 'suspension')
	];
	const asCoded = (place: string) => place;
	expect(headLeaving([left, also, declared], asCoded)).toBe(
		'A and B have left the Mine Ban Convention; C says it has suspended it'
	);
	expect(headLeaving([left, also], asCoded)).toBe('A and B have left the Mine Ban Convention');
	expect(headLeaving([standing('A', 'notice')], asCoded)).toContain('leaving');
});
