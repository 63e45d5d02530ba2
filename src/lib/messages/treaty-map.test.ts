import { expect, test } from 'vitest';
import type { Act, Action } from '../core/treaty/act';
import { standingOn } from '../core/treaty/standing';
import { describeStanding, summariseMap } from './treaty-map';

const act = (action: Action, date: string, place = 'ALD'): Act => ({
	...{ id: `${place}-${action}`, act: `${place}-${action}`, place, action, date },
	...{ about: null, source: 'a', locator: null, note: null }
});
const land = { place: 'ALD', kind: 'state' } as const;

test.each([
	['1998-06-01', 'Aldoria: signed on 3 December 1997, not bound'],
	['2002-06-01', 'Aldoria: deposited on 5 April 2002, not yet bound'],
	['2010-06-01', 'Aldoria: bound since 1 October 2002'],
	['2025-08-01', 'Aldoria: notice received on 10 July 2025, still bound'],
	['2026-02-01', 'Aldoria: left on 10 January 2026']
])('on %s: %s', (on, said) => {
	const acts = [
		act('signature', '1997-12-03'),
		act('ratification', '2002-04-05'),
		act('entry_into_force', '2002-10-01'),
		act('withdrawal_notified', '2025-07-10'),
		act('withdrawal_effective', '2026-01-10')
	];
	expect(describeStanding('Aldoria', standingOn(acts, land, on))).toBe(said);
});

test('a mark stands beside the status, as precise as its act', () => {
	const acts = [act('entry_into_force', '2002-10-01'), act('suspension_declared', '2025-07')];
	expect(describeStanding('Aldoria', standingOn(acts, land, '2026-01-01'))).toBe(
		'Aldoria: bound since 1 October 2002; suspension declared, July 2025'
	);
});

test('the summary counts states by status and areas apart, and names those that left', () => {
	const standings = [
		standingOn([act('withdrawal_effective', '2026-01-10')], land, '2026-02-20'),
		standingOn(
			[act('entry_into_force', '2002-10-01', 'CEB')],
			{ place: 'CEB', kind: 'state' },
			'2026-02-20'
		),
		standingOn([], { place: 'XAB', kind: 'other_area' }, '2026-02-20')
	];
	const said = summariseMap(standings, '2026-02-20', (place) => `Land ${place}`);
	expect(said).toMatch(/^On 20 February 2026, .* 1 States Parties in force, 0 with a deposit/);
	expect(said).toMatch(/1 areas? .*These have left: Land ALD\./);
});
