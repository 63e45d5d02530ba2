import { describe, expect, test } from 'vitest';
import { actOf, placeOf, roadOut } from '../../../../tests/support/invented';
import { standingOn, standingsOn } from './standing';

const state = placeOf('AAA');

describe('the standing of a state', () => {
	test('names the act that made it, and the day it counts from', () => {
		expect(standingOn(roadOut('AAA'), state, '2022-12-26')).toMatchObject({
			state: 'notice_running',
			since: '2022-06-27',
			act: { action: 'withdrawal_notified' }
		});
		expect(standingOn(roadOut('AAA'), state, '2022-12-27')).toMatchObject({
			state: 'left',
			since: '2022-12-27'
		});
	});

	test('without an act before the day is never joined, since no day', () => {
		expect(standingOn(roadOut('AAA'), state, '1997-12-03')).toEqual({
			place: 'AAA',
			state: 'never_joined',
			since: null,
			act: null,
			marks: []
		});
	});

	test('carries a suspension from the day it was declared, beside being bound', () => {
		const acts = [
			actOf('AAA', 'entry_into_force', '2001-01-01'),
			actOf('AAA', 'suspension_declared', '2025-07-18')
		];
		expect(standingOn(acts, state, '2025-07-17').marks).toEqual([]);
		expect(standingOn(acts, state, '2025-07-18')).toMatchObject({
			state: 'bound',
			marks: [{ mark: 'suspension_declared' }]
		});
	});

	test('carries an act dated by a year from the first day of it, and is not moved by it', () => {
		const acts = [actOf('AAA', 'accession', '2026')];
		expect(standingOn(acts, state, '2025-12-31').marks).toEqual([]);
		expect(standingOn(acts, state, '2026-01-01')).toMatchObject({
			state: 'never_joined',
			marks: [{ mark: 'undated' }]
		});
	});
});

test('areas listed apart have no state of a state, and the world has no standing', () => {
	const places = [state, placeOf('XKX', { kind: 'other_area' }), placeOf('WLD', { kind: 'world' })];
	expect(
		standingsOn(roadOut('AAA'), places, '2005-01-01').map((standing) => [
			standing.place,
			standing.state
		])
	).toEqual([
		['AAA', 'bound'],
		['XKX', null]
	]);
});
