import { describe, expect, test } from 'vitest';
import type { Act, Action } from './act';
import { leavers } from './leaving';
import { partyCount, treatyMarks, treatySpans, treatyStateOn } from './status';

const act = (place: string, action: Action, date: string, about: string | null = null): Act => ({
	id: `${place}-${action}-${date}`,
	act: `${place}-${action}`,
	place,
	action,
	date,
	about,
	source: 'un',
	locator: null,
	note: null
});

const road = [
	act('POL', 'signature', '1997-12-04'),
	act('POL', 'ratification', '2012-12-27'),
	act('POL', 'entry_into_force', '2013-06-01'),
	act('POL', 'withdrawal_notified', '2025-08-20'),
	act('POL', 'withdrawal_effective', '2026-02-20')
];

describe('the state of a state', () => {
	test.each([
		['1990-01-01', 'never_joined'],
		['1997-12-04', 'signed_only'],
		['2012-12-27', 'deposited'],
		['2013-06-01', 'bound'],
		['2025-08-19', 'bound'],
		['2025-08-20', 'notice_running'],
		['2026-02-19', 'notice_running'],
		['2026-02-20', 'left']
	])('on %s is %s', (on, state) => {
		expect(treatyStateOn(road, on)).toBe(state);
	});

	test('does not depend on the order of its acts, and left beats signed', () => {
		expect(treatySpans(road.toReversed()).map(({ state }) => state)).toEqual([
			'never_joined',
			'signed_only',
			'deposited',
			'bound',
			'notice_running',
			'left'
		]);
	});

	test('is unchanged by a declared suspension, which is a mark', () => {
		const acts = [...road.slice(0, 3), act('POL', 'suspension_declared', '2025-07-18')];
		expect(treatyStateOn(acts, '2026-01-01')).toBe('bound');
		expect(treatyMarks(acts)).toMatchObject([{ mark: 'suspension_declared', on: '2025-07-18' }]);
	});

	test('is unchanged by an accession of which only the year is known', () => {
		const acts = [act('LBN', 'accession', '2026')];
		expect(treatyStateOn(acts, '2027-01-01')).toBe('never_joined');
		expect(treatyMarks(acts)).toMatchObject([{ mark: 'undated', on: '2026-12-31' }]);
	});
});

test('a deposit counts at once by deposit and later in force; a state with a notice running still counts', () => {
	const acts = [
		...road,
		act('TON', 'accession', '2025-06-25'),
		act('TON', 'entry_into_force', '2025-12-01')
	];
	expect(partyCount(acts, '2025-07-01')).toEqual({ inForce: 1, byDeposit: 2 });
	expect(partyCount(acts, '2025-12-01')).toEqual({ inForce: 2, byDeposit: 2 });
	expect(partyCount(acts, '2026-02-20')).toEqual({ inForce: 1, byDeposit: 1 });
});

test('those that left stand before those with a notice, and those that declare a suspension come last', () => {
	const acts = [
		act('UKR', 'suspension_declared', '2025-07-18'),
		act('FIN', 'withdrawal_notified', '2025-07-10'),
		...road,
		act('AUT', 'objection', '2025', 'UKR:suspension_declared')
	];
	const out = leavers(acts, (place) => place);
	expect(out.map(({ place }) => place)).toEqual(['POL', 'FIN', 'UKR']);
	expect(out[2]?.answers).toHaveLength(1);
	expect(out[1]?.steps.withdrawal_effective).toEqual([]);
});
