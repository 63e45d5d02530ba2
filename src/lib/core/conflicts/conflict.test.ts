import { describe, expect, test } from 'vitest';
import { conflictOf } from '../../../../tests/support/invented';
import { counts, overlapAsPhase, type Conflict, type Member } from './conflict';

const member = (part: Partial<Member> = {}): Member => ({
	place: 'MLI',
	fromYear: 2012,
	toYear: null,
	...part
});
const yearsThatCount = (conflict: Conflict, place: Member) =>
	Array.from({ length: 12 }, (_, index) => 2010 + index).filter((year) =>
		counts(conflict, place, year)
	);

describe('a place counts for a conflict', () => {
	test('from its own first year, not from that of the conflict', () => {
		expect(yearsThatCount(conflictOf('war', [], { started: 2005 }), member())[0]).toBe(2012);
	});

	test('as long as the war is fought where neither has an end', () => {
		expect(yearsThatCount(conflictOf('war'), member()).at(-1)).toBe(2021);
	});

	test('to the year in which the war left the place, both ends inclusive', () => {
		expect(yearsThatCount(conflictOf('war'), member({ toYear: 2014 }))).toEqual([2012, 2013, 2014]);
	});

	test('to the end of the conflict where the place has no end of its own', () => {
		expect(yearsThatCount(conflictOf('war', [], { ended: 2013 }), member())).toEqual([2012, 2013]);
	});

	test('on and on where mines are left, but never before the war came', () => {
		const legacy = conflictOf('war', [], { ended: 2013, legacy: true });
		const years = yearsThatCount(legacy, member({ toYear: 2013 }));
		expect([years[0], years.at(-1)]).toEqual([2012, 2021]);
	});
});

test('a phase overlaps the conflict it is part of, either way round, and no sibling', () => {
	const whole = conflictOf('whole');
	const phase = conflictOf('phase', [], { partOf: 'whole' });
	const sibling = conflictOf('sibling', [], { partOf: 'whole' });
	expect(overlapAsPhase(whole, phase)).toBe(true);
	expect(overlapAsPhase(phase, whole)).toBe(true);
	expect(overlapAsPhase(phase, sibling)).toBe(false);
	expect(overlapAsPhase(whole, conflictOf('elsewhere'))).toBe(false);
});
