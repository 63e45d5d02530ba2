/** How many states have left, or are leaving. */
import { lastDay } from '../../dates/iso-date';
import { chipsOf } from '../chip';
import { evidenceOfAct } from '../evidence';
import type { NumberChip, Reading } from '../chip';
import { knownBy } from '../statement-years';
import type { ClaimBase } from '../indexed';
import { finding, type Rule } from './rule';

const STATES =
	/^(?: (?:\w+|other)){0,2} (?:states|countries|nations|members|governments|parties|eu members)\b/;

export const leavers: Rule = (reading, base) => {
	const leaving = chipsOf(reading, 'act').filter(
		({ act, negated }) => !negated && ['leave', 'leaving', 'notify', 'announce'].includes(act)
	);
	const [act] = leaving;
	if (!act) return [];
	// Beside the name of a state its own act may be meant.
	const isOfState = chipsOf(reading, 'place').some(({ places }) => places.length === 1);
	const number = numberOfStates(reading);
	const treaties = chipsOf(reading, 'treaty');
	const isNamed = treaties.some(({ treaty }) => treaty === 'MBT');
	if (!number || (treaties.length > 0 && !isNamed)) return [];
	const [from, to] = days(reading, base);
	const of = (action: string) =>
		base.acts.filter(
			({ action: own, date }) => own === action && lastDay(date) >= from && lastDay(date) <= to
		);
	const [effective, notified, announced] = [
		of('withdrawal_effective'),
		of('withdrawal_notified'),
		of('intent_announced')
	];
	const suspended = of('suspension_declared');
	const wanted =
		act.act === 'leave'
			? effective
			: act.act === 'notify'
				? notified
				: act.act === 'announce'
					? announced
					: [...new Set([...notified, ...effective])];
	const rest = {
		rows: wanted.map(evidenceOfAct),
		values: { said: number.value, count: effective.length, notified: notified.length }
	};
	const places = new Set(wanted.map(({ place }) => place)).size;
	if (
		places === number.value ||
		(act.act === 'leaving' &&
			[effective, notified, announced].some((acts) => acts.length === number.value))
	)
		return [finding('correct', 'leavers', rest)];
	// No treaty is named: another one may be meant.
	if (!isNamed || isOfState) return [];
	if (
		act.act === 'leave' &&
		(notified.length === number.value ||
			effective.length + suspended.length === number.value ||
			announced.length === number.value)
	)
		return [finding('legal_status', 'leavers', rest)];
	return [finding('wrong_value', 'leavers', rest)];
};

function numberOfStates(reading: Reading): NumberChip | undefined {
	return chipsOf(reading, 'number').find(
		({ value, to, unit, loose }) =>
			!loose &&
			value < 20 &&
			(unit === 'states' || STATES.test(reading.text.slice(to).toLowerCase()))
	);
}

function days(reading: Reading, base: ClaimBase): readonly [string, string] {
	const [time] = chipsOf(reading, 'time').filter(({ start }) => start > '2000');
	const known = knownBy(reading, base);
	if (!time) return ['0000', known ? lastDay(known) : base.asOf];
	const isSince = /\bsince (?:the )?$/.test(reading.text.slice(0, time.from).toLowerCase());
	const end = isSince ? (known ? lastDay(known) : base.asOf) : lastDay(time.end);
	return time.role === 'until' ? ['0000', end] : [time.start, end];
}
