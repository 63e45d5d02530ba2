/** Acts of uncommon shape, and the roads out: what the convention's own register would make of them. */
import { describe, expect, test } from 'vitest';
import { actOf, roadOut } from '../../../../tests/support/invented';
import { ACTIONS, isDeposit } from './act';
import { actsOf, EXIT_STEPS, gapOf, leavers } from './leaving';
import { partyCount, treatyMarks, treatySpans, treatyStateOn } from './status';

const states = (...acts: Parameters<typeof treatySpans>[0]) =>
	treatySpans(acts).map(({ state }) => state);

describe('a state', () => {
	test('without an act never joined, on any day', () => {
		expect(treatySpans([])).toEqual([{ state: 'never_joined', from: null, act: null }]);
		expect(treatyStateOn([], '2099-01-01')).toBe('never_joined');
	});

	test('that signs and deposits on one day has deposited, in either order of the rows', () => {
		const acts = [
			actOf('AUT', 'ratification', '1998-06-29'),
			actOf('AUT', 'signature', '1998-06-29')
		];
		expect(treatyStateOn(acts, '1998-06-29')).toBe('deposited');
		expect(treatyStateOn(acts.toReversed(), '1998-06-29')).toBe('deposited');
	});

	test('that has left stays out when an older signature is dated only by a later year', () => {
		expect(states(...roadOut('EST'), actOf('EST', 'signature', '2030'))).toEqual(
			states(...roadOut('EST'))
		);
	});

	test('whose deposit has a year only is bound from its entry into force, which is dated', () => {
		const acts = [
			actOf('LBN', 'accession', '2003'),
			actOf('LBN', 'entry_into_force', '2003-07-01')
		];
		expect(treatyStateOn(acts, '2003-07-01')).toBe('bound');
		expect(treatyMarks(acts)).toEqual([]);
	});

	test('is what it was after announcements, votes and signatures at home', () => {
		const home = EXIT_STEPS.slice(0, 3).map((step) => actOf('LVA', step, '2025-04-01'));
		expect(states(...roadOut('LVA').slice(0, 3), ...home)).toEqual([
			'never_joined',
			'signed_only',
			'deposited',
			'bound'
		]);
	});

	test.each(ACTIONS.filter((action) => isDeposit(actOf('X', action, '2001-01-01'))))(
		'that deposits by %s has deposited',
		(action) => {
			expect(states(actOf('TON', action, '2001-01-01')).at(-1)).toBe('deposited');
		}
	);
});

test('each turn of the standing is named by the act that made it', () => {
	const acts = roadOut('FIN');
	expect(treatySpans(acts).map(({ act }) => act?.id ?? null)).toEqual([
		null,
		...acts.map(({ id }) => id)
	]);
});

test('signatories and undated accessions are no parties, nor is one that has left', () => {
	const acts = [
		actOf('USA', 'signature', '1997-12-04'),
		actOf('HOL', 'accession', '2020'),
		...roadOut('EST')
	];
	expect(partyCount(acts, '2025-01-01')).toEqual({ inForce: 0, byDeposit: 0 });
	expect(partyCount(acts, '2022-06-30')).toEqual({ inForce: 1, byDeposit: 1 });
});

const asCoded = (place: string) => place;

describe('those that leave', () => {
	test('stand in order of the day they left, not of their names', () => {
		const late = roadOut('AAA').map((act) =>
			act.action === 'withdrawal_effective' ? { ...act, date: '2023-06-01' } : act
		);
		expect(leavers([...late, ...roadOut('ZZZ')], asCoded).map(({ place }) => place)).toEqual([
			'ZZZ',
			'AAA'
		]);
	});

	test('stand by name where they left on one day', () => {
		const names: Record<string, string> = { LTU: 'Lithuania', LVA: 'Latvia' };
		const both = [...roadOut('LTU'), ...roadOut('LVA')];
		const order = leavers(both, (place) => names[place] ?? place);
		expect(order.map(({ place }) => place)).toEqual(['LVA', 'LTU']);
	});

	test('have a gap where a step is not in the tables, and none is due of one that declares a suspension', () => {
		const [suspending, leaving] = ['UKR', 'POL'].map(
			(place) =>
				leavers(
					[
						actOf(
							place,
							place === 'UKR' ? 'suspension_declared' : 'withdrawal_notified',
							'2025-07-18'
						)
					],
					asCoded
				)[0]
		);
		const gaps = (leaver: typeof leaving) =>
			leaver && EXIT_STEPS.map((step) => gapOf(leaver, step));
		const unread = 'not_in_tables';
		expect(gaps(suspending)).toEqual([unread, unread, unread, 'not_applicable', 'not_applicable']);
		expect(gaps(leaving)).toEqual([unread, unread, unread, unread, unread]);
	});

	test('do not include a state that only spoke of it', () => {
		expect(leavers([actOf('LTU', 'intent_announced', '2025-03-18')], asCoded)).toEqual([]);
	});

	test('keep both chambers of a parliament, and the steps without an act empty', () => {
		const [leaver] = leavers(
			[
				actOf('POL', 'parliament_approved', '2025-06-25'),
				actOf('POL', 'parliament_approved', '2025-07-09'),
				actOf('POL', 'withdrawal_notified', '2025-08-20')
			],
			asCoded
		);
		expect(leaver?.steps.parliament_approved).toHaveLength(2);
		expect(leaver?.steps.head_of_state_signed).toEqual([]);
	});

	test('are shown with what others answered to them, and to nobody else', () => {
		const answer = actOf('AUT', 'objection', '2025', { about: 'UKR:suspension_declared' });
		const other = actOf('AUT', 'objection', '2025-01', { about: 'POL:withdrawal_notified' });
		const suspension = actOf('UKR', 'suspension_declared', '2025-07-18');
		const [leaver] = leavers([suspension, answer, other], asCoded);
		expect(leaver?.answers).toEqual([answer]);
		expect(leaver && actsOf(leaver)).toEqual([suspension, answer]);
	});
});
