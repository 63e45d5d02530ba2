/** Whether an act was done on the day that is said. */
import { isDay, lastDay, type IsoDate } from '../../dates/iso-date';
import type { Act, Dating } from '../../treaty/act';
import { chipsOf, type ActChip, type Reading, type TimeChip } from '../chip';
import { evidenceOfAct } from '../evidence';
import type { ClaimBase } from '../indexed';
import type { Finding, Safe } from '../verdict';
import { finding } from './rule';
import { ACTIONS, statusOn } from './status-on';

/** The convention's own entry into force: an act of no state. */
export function ownForce({ act }: ActChip, reading: Reading, base: ClaimBase): readonly Finding[] {
	const [time] = chipsOf(reading, 'time');
	const own = base.acts.find(
		({ place, action, date }) => place === 'WLD' && action === 'other' && date < '2000'
	);
	if (
		act !== 'in_force' ||
		chipsOf(reading, 'measure').length > 0 ||
		!time ||
		!own ||
		chipsOf(reading, 'treaty').every(({ treaty }) => treaty !== 'MBT')
	)
		return [];
	const rest = { rows: [evidenceOfAct(own)], values: { said: time.start } };
	if (covers(time, own.date)) return [finding('correct', 'act_date', rest)];
	return [
		finding(
			own.date.slice(0, 4) === time.start.slice(0, 4) ? 'wrong_value' : 'wrong_year',
			'act_date',
			rest
		)
	];
}

export function dated(
	place: string,
	chip: ActChip,
	own: readonly Act[],
	datings: readonly Dating[],
	time: TimeChip,
	today: IsoDate,
	safe: Safe
): Finding {
	const actions = ACTIONS[chip.act];
	const acts = own.filter(({ action }) => actions.includes(action));
	const isThen = (date: string) => covers(time, date);
	const rest = {
		rows: acts.map(evidenceOfAct),
		safe,
		values: { place, said: time.start, action: actions[0] ?? '' }
	};
	const hit = acts.find(({ date }) => isThen(date));
	if (hit)
		return finding('correct', 'act_date', {
			...rest,
			rows: [evidenceOfAct(hit)],
			safe: actSafe(hit, treatyOf(datings))
		});
	const telling = datings.find(({ action, date }) => actions.includes(action) && isThen(date));
	if (telling)
		return finding('sources_disagree', 'act_date', {
			...rest,
			rows: [...rest.rows, evidenceOfAct(telling)]
		});
	// Present tense with a day behind it: "by 1 March 2026 Poland had left".
	if (time.role === 'until') return statusOn(place, chip, own, lastDay(time.end), safe);
	const others = own.filter(
		({ action, date }) => isThen(date) && !actions.includes(action) && action !== 'other'
	);
	const other = others.find(({ action }) => action === 'withdrawal_notified') ?? others[0];
	if (other)
		return finding('legal_status', 'act_other', {
			...rest,
			rows: [evidenceOfAct(other), ...rest.rows],
			values: { ...rest.values, other: other.action }
		});
	const [act] = acts;
	if (!act)
		return finding(
			chip.act === 'sign' && own.length === 0 ? 'nothing_published' : 'legal_status',
			'act_none',
			rest
		);
	const isUndated =
		!isDay(act.date) &&
		act.date.slice(0, 4) === time.start.slice(0, 4) &&
		time.start.length > act.date.length;
	if (isUndated) return finding('cannot_tell', 'no_match', rest);
	// "In 2026 Poland was out": true whenever it had left before.
	if (
		lastDay(act.date) < time.start &&
		today >= time.start &&
		['party', 'leaving'].includes(chip.act)
	)
		return statusOn(place, chip, own, lastDay(time.end), safe);
	return finding(
		act.date.slice(0, 4) === time.start.slice(0, 4) ? 'wrong_value' : 'wrong_year',
		'act_date',
		{ ...rest, safe: actSafe(act, treatyOf(datings)) }
	);
}

const treatyOf = (datings: readonly Dating[]) => (datings[0]?.treaty === 'CCM' ? 'CCM' : 'MBT');

const actSafe = (act: Act, treaty: 'MBT' | 'CCM'): Safe => ({
	of: 'act',
	treaty,
	place: act.place,
	action: act.action,
	date: act.date,
	source: act.source
});

/** Whether a date of the tables lies in the time said, by the lower of the two precisions. */
function covers({ start, end }: TimeChip, date: string): boolean {
	const length = Math.min(start.length, date.length);
	return (
		date.slice(0, length) >= start.slice(0, length) &&
		date.slice(0, Math.min(end.length, date.length)) <=
			end.slice(0, Math.min(end.length, date.length))
	);
}
