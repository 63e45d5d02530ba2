import { describe, expect, test } from 'vitest';
import { actOf, placeOf, roadOut } from '../../../../tests/support/invented';
import { changesBetween, countOn, partyHistory, turnsByYear } from './party-history';
import { standingsOn } from './standing';
import { isApart, lastTurnsOf, membersOf, turnsOf } from './turns';

const acts = [
	...roadOut('AAA'),
	actOf('BBB', 'accession', '2021-06-25'),
	actOf('BBB', 'entry_into_force', '2021-12-01'),
	actOf('CCC', 'signature', '1997-12-03'),
	actOf('DDD', 'accession', '2022')
];
const turns = turnsOf(acts);
const history = partyHistory(turns);

describe('the number of States Parties', () => {
	test('changes by deposit first, in force later, and in both when a state leaves', () => {
		expect(history.map(({ on, inForce, byDeposit }) => [on, inForce, byDeposit])).toEqual([
			['2000-05-10', 0, 1],
			['2000-11-01', 1, 1],
			['2021-06-25', 1, 2],
			['2021-12-01', 2, 2],
			['2022-12-27', 1, 1]
		]);
	});

	test('on a day is that after its changes, and none before the first', () => {
		expect(countOn(history, '1999-12-31')).toEqual({ inForce: 0, byDeposit: 0 });
		expect(countOn(history, '2021-06-25')).toEqual({ inForce: 1, byDeposit: 2 });
		expect(countOn(history, '2030-01-01')).toEqual({ inForce: 1, byDeposit: 1 });
	});

	test('falls by deposit alone when a state leaves before it was ever bound', () => {
		const early = [
			actOf('EEE', 'accession', '2020-01-10'),
			actOf('EEE', 'withdrawal_effective', '2020-03-01')
		];
		expect(partyHistory(turnsOf(early)).at(-1)).toMatchObject({ inForce: 0, byDeposit: 0 });
	});

	test('by year counts deposits and departures, with a row for years without either', () => {
		expect(turnsByYear(history, 2020, 2022)).toEqual([
			{ year: 2020, joined: 0, left: 0 },
			{ year: 2021, joined: 1, left: 0 },
			{ year: 2022, joined: 0, left: 1 }
		]);
	});
});

test('changes since a day include that day, and are set against the day before it', () => {
	const between = changesBetween(turns, history, '2021-12-01', '2022-12-27');
	expect(between.before).toEqual({ inForce: 1, byDeposit: 2 });
	expect(between.after).toEqual({ inForce: 1, byDeposit: 1 });
	expect(between.changes.map(({ on }) => on)).toEqual(['2021-12-01', '2022-12-27']);
	expect(between.others.map(({ act }) => act.action)).toEqual(['withdrawal_notified']);
});

describe('the groups of a day', () => {
	const places = ['AAA', 'BBB', 'CCC', 'DDD', 'ZZZ'].map((code) => placeOf(code));
	const membersAt = (on: string) => {
		const standings = standingsOn(acts, [...places, placeOf('XKX', { kind: 'other_area' })], on);
		return (group: Parameters<typeof membersOf>[0]) =>
			membersOf(group, standings).map(({ place }) => place);
	};

	test('count a state with a notice running as in force, and one not yet bound by deposit only', () => {
		const members = membersAt('2021-07-01');
		expect(members('in_force')).toEqual(['AAA']);
		expect(members('by_deposit')).toEqual(['AAA', 'BBB']);
		expect(membersAt('2022-07-01')('notice_running')).toEqual(['AAA']);
		expect(membersAt('2022-07-01')('in_force')).toEqual(['AAA', 'BBB']);
	});

	test('leave out areas, and keep a state with an undated deposit apart from its year on', () => {
		expect(membersAt('2021-07-01')('never_joined')).toEqual(['DDD', 'ZZZ']);
		expect(membersAt('2022-07-01')('never_joined')).toEqual(['ZZZ']);
		const apart = standingsOn(acts, places, '2022-07-01').filter(isApart);
		expect(apart.map(({ place }) => place)).toEqual(['DDD']);
	});

	test('name the turns that changed them last, newest first', () => {
		const last = (group: Parameters<typeof lastTurnsOf>[0], on: string, most = 9) =>
			lastTurnsOf(group, turns, on, most).map(({ place, on: day }) => `${place} ${day}`);
		expect(last('in_force', '2022-12-27', 2)).toEqual(['AAA 2022-12-27', 'BBB 2021-12-01']);
		expect(last('in_force', '2022-12-26', 1)).toEqual(['BBB 2021-12-01']);
		expect(last('notice_running', '2030-01-01')).toEqual(['AAA 2022-12-27', 'AAA 2022-06-27']);
		expect(last('never_joined', '1999-01-01')).toEqual(['AAA 1997-12-04', 'CCC 1997-12-03']);
	});
});
