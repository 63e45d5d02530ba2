/** What a state is to the convention, and on which day an act of it was done. */
import { isDay, lastDay, type IsoDate } from '../../dates/iso-date';
import type { Act, Action, Dating } from '../../treaty/act';
import { treatyMarks, treatySpans, treatyStateOn, type TreatyState } from '../../treaty/status';
import { chipsOf, type ActChip, type Reading, type TimeChip, type TreatyAct } from '../chip';
import { evidenceOfAct } from '../evidence';
import type { ClaimBase } from '../indexed';
import { knownBy } from '../statement';
import type { Finding, Safe } from '../verdict';
import { finding, type Rule } from './rule';
import { parliamentOf } from './votes';

/** Acts of the table that a word may mean. */
const ACTIONS: Readonly<Record<TreatyAct, readonly Action[]>> = {
	sign: ['signature'],
	join: ['accession', 'ratification', 'acceptance', 'approval', 'succession', 'entry_into_force'],
	deposit: ['ratification', 'acceptance', 'approval', 'accession', 'succession'],
	in_force: ['entry_into_force'],
	party: [],
	signatory: [],
	announce: ['intent_announced'],
	parliament: ['parliament_approved'],
	president: ['head_of_state_signed'],
	notify: ['withdrawal_notified'],
	leave: ['withdrawal_effective'],
	leaving: ['withdrawal_effective', 'withdrawal_notified', 'intent_announced'],
	suspend: ['suspension_declared'],
	unbound: ['withdrawal_effective']
};

export const status: Rule = (reading, base) => {
	const places = placesOf(reading);
	const act = chosenAct(reading);
	if (act && places.length === 0) return ownForce(act, reading, base);
	if (!act || places.length === 0 || !isOfTreaty(reading, act)) return [];
	const treaty = chipsOf(reading, 'treaty').some((chip) => chip.treaty === 'CCM') ? 'CCM' : 'MBT';
	const found = groupsBy(reading, act, places).map((group) =>
		gravest(group.flatMap((place) => judge(place, act, treaty, reading, base) ?? []))
	);
	const [first] = found;
	// A sentence that names several states in several places may be about any of them.
	const fine = found.find((one) => one?.code === 'correct');
	return [fine ?? first ?? []].flat();
};

/** Three states that did the same are one statement: the gravest of them speaks. */
function gravest(findings: readonly Finding[]): Finding | null {
	return findings.find(({ code }) => code !== 'correct') ?? findings[0] ?? null;
}

/** States that stand together in the text, the group that is most likely the subject of the act first. */
function groupsBy(
	reading: Reading,
	act: ActChip,
	places: readonly string[]
): readonly (readonly string[])[] {
	const chips = chipsOf(reading, 'place').filter(
		({ compared, conflict, places: own }) =>
			!compared && conflict === null && own.some((place) => places.includes(place))
	);
	const groups: { places: string[]; from: number; to: number }[] = [];
	for (const chip of chips) {
		const last = groups.at(-1);
		const between = last ? reading.text.slice(last.to, chip.from) : '';
		if (last && /^(?:\s|,|&|-|–|'s|and|the|or|as well as|both)*$/i.test(between)) {
			last.places.push(...chip.places);
			last.to = chip.to;
		} else groups.push({ places: [...chip.places], from: chip.from, to: chip.to });
	}
	if (groups.length === 0) return [places];
	const subject =
		groups.findLast(
			({ to }) => to <= act.from && !reading.text.slice(to, act.from).includes(',')
		) ?? groups[0];
	return [subject, ...groups.filter((group) => group !== subject)].flatMap((group) =>
		group ? [group.places] : []
	);
}

/** The convention's own entry into force: an act of no state. */
function ownForce({ act }: ActChip, reading: Reading, base: ClaimBase): readonly Finding[] {
	const [time] = chipsOf(reading, 'time');
	const own = base.acts.find(
		({ place, action, date }) => place === 'WLD' && action === 'other' && date < '2000'
	);
	if (
		act !== 'in_force' ||
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

function placesOf(reading: Reading): readonly string[] {
	const named = chipsOf(reading, 'place')
		.filter(({ compared, conflict }) => !compared && conflict === null)
		.flatMap(({ places }) => places)
		.filter((place) => place !== 'WLD');
	const own =
		named.length > 0 ? named : [parliamentOf(reading.text)].flatMap((place) => place ?? []);
	return [...new Set(own)];
}

function isOfTreaty(reading: Reading, { act }: ActChip): boolean {
	const isPeople =
		chipsOf(reading, 'measure').length > 0 && chipsOf(reading, 'treaty').length === 0;
	if (isPeople) return false;
	// "Poland has already withdrawn": nothing else to withdraw from is named here.
	const isClear =
		['suspend', 'notify', 'leave', 'signatory', 'unbound'].includes(act) ||
		/\b(?:state party|acced\w+|accession|ratif\w+)\b/i.test(reading.text) ||
		(['president', 'parliament', 'announce'].includes(act) && /\bwithdraw\w*/i.test(reading.text));
	const otherTreaty =
		/\b(?:nato|paris agreement|inf treaty|open skies|nuclear|start treaty|european union|brexit|who\b|eu\b)/i.test(
			reading.text
		);
	return (
		chipsOf(reading, 'treaty').length > 0 ||
		(isClear && !otherTreaty && chipsOf(reading, 'number').every(({ unit }) => unit !== 'people'))
	);
}

/** The act that the sentence is about: what is said to be done before how it was said. */
const ORDER: readonly TreatyAct[] = [
	...([
		'unbound',
		'suspend',
		'parliament',
		'president',
		'announce',
		'leave',
		'notify',
		'in_force',
		'leaving',
		'deposit'
	] as const),
	...(['join', 'signatory', 'sign', 'party'] as const)
];

function chosenAct(reading: Reading): ActChip | null {
	const acts = chipsOf(reading, 'act').filter(
		({ act, from }) => act !== 'sign' || !/\bwhich $/.test(reading.text.slice(0, from))
	);
	const has = (act: TreatyAct) => acts.find((chip) => chip.act === act);
	const text = reading.text.toLowerCase();
	// "left the treaty when it notified the UN": leaving dated by the notice.
	if (/\bwithdrawals?\b/.test(text) && has('leave') && !/effect|force|complete/.test(text)) {
		const other = acts.find(({ act }) =>
			['notify', 'announce', 'parliament', 'president'].includes(act)
		);
		if (other) return other;
		const leave = has('leave');
		// A bare "withdrawal" is a matter, not an act.
		if (
			leave &&
			/^(?:withdrawals?|exit|departure|denunciation)$/.test(text.slice(leave.from, leave.to))
		)
			return null;
	}
	for (const act of ORDER) {
		const chip = has(act);
		if (chip) return chip;
	}
	return null;
}

function judge(
	place: string,
	chip: ActChip,
	treaty: 'MBT' | 'CCM',
	reading: Reading,
	base: ClaimBase
): Finding | null {
	const datings = base.datings.filter((row) => row.place === place && row.treaty === treaty);
	const own = datings.filter(({ preferred }) => preferred);
	if (treaty === 'CCM' && own.length === 0)
		return finding('nothing_published', 'no_row', { values: { place } });
	const time = timeOf(reading, chip);
	const known = knownBy(reading, base);
	const today = known ? lastDay(known) : base.asOf;
	const safe = safeOf(place, own, today);
	if (!time || chip.negated)
		return statusOn(place, chip, own, time ? lastDay(time.end) : today, safe);
	if (chip.act === 'party' || chip.act === 'signatory')
		return statusIn(place, chip, own, time, safe);
	return dated(place, chip, own, datings, time, today, safe);
}

function timeOf(reading: Reading, chip: ActChip): TimeChip | null {
	const times = chipsOf(reading, 'time').filter(
		({ start, role }) => start !== '1997' && role !== 'past'
	);
	if (times.length < 2) return times[0] ?? null;
	return (
		times.toSorted((a, b) => Math.abs(a.from - chip.to) - Math.abs(b.from - chip.to))[0] ?? null
	);
}

function safeOf(place: string, own: readonly Act[], on: IsoDate): Safe {
	const span = treatySpans(own).findLast(({ from }) => from === null || from <= on);
	const mark = treatyMarks(own).find((one) => one.mark === 'suspension_declared' && one.on <= on);
	return {
		...{ of: 'status', place, state: span?.state ?? 'never_joined' },
		...{ since: span?.act?.date ?? null, suspended: mark?.act.date ?? null }
	};
}

const BOUND: readonly TreatyState[] = ['bound', 'notice_running'];

/** Whether a word about a state holds on a day. Null: it does not say. */
function holds(
	act: TreatyAct,
	state: TreatyState,
	own: readonly Act[],
	on: IsoDate
): boolean | null {
	const done = (actions: readonly Action[]) =>
		own.some(({ action, date }) => actions.includes(action) && lastDay(date) <= on);
	switch (act) {
		case 'leave':
		case 'unbound':
			return state === 'left';
		case 'party':
		case 'in_force':
			return BOUND.includes(state);
		case 'signatory':
		case 'sign':
			return done(['signature']);
		case 'leaving':
			return (
				state === 'notice_running' ||
				state === 'left' ||
				done(['intent_announced']) ||
				own.some(({ action }) => action === 'withdrawal_effective')
			);
		default:
			return done(ACTIONS[act]);
	}
}

function statusOn(
	place: string,
	chip: ActChip,
	own: readonly Act[],
	on: IsoDate,
	safe: Safe
): Finding {
	const state = treatyStateOn(own, on);
	const does = holds(chip.act, state, own, on);
	const isTrue = chip.negated ? does === false : does === true;
	const isSuspended = own.some(({ action }) => action === 'suspension_declared');
	const last = treatySpans(own).findLast(({ from }) => from !== null && from <= on)?.act;
	const acts = own.filter(({ action }) => ACTIONS[chip.act].includes(action));
	const rows = [
		...new Set([
			...acts,
			...(last ? [last] : []),
			...own.filter(({ action }) => action === 'suspension_declared')
		])
	].map(evidenceOfAct);
	const rest = { rows, safe, values: { place, state, on } };
	if (isTrue)
		return finding('correct', chip.act === 'suspend' ? 'suspension' : 'status_holds', rest);
	// A party by accession never signed; whoever calls it a signatory means a party.
	if (chip.act === 'suspend' && !isSuspended) return finding('legal_status', 'act_none', rest);
	return finding(
		'legal_status',
		isSuspended && ['leave', 'unbound'].includes(chip.act) ? 'suspension' : 'status',
		rest
	);
}

/** "was a State Party in 2025": true if it was on any day of it. */
function statusIn(
	place: string,
	chip: ActChip,
	own: readonly Act[],
	time: TimeChip,
	safe: Safe
): Finding {
	const first = isDay(time.start)
		? time.start
		: `${time.start.length === 7 ? time.start : `${time.start}-01`}-01`;
	const since = /since/.test(chip.act) ? null : statusOn(place, chip, own, first, safe);
	return since?.code === 'correct' ? since : statusOn(place, chip, own, lastDay(time.end), safe);
}

function dated(
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
			safe: actSafe(hit)
		});
	const telling = datings.find(({ action, date }) => actions.includes(action) && isThen(date));
	if (telling)
		return finding('sources_disagree', 'act_date', {
			...rest,
			rows: [...rest.rows, evidenceOfAct(telling)]
		});
	// Present tense with a day behind it: "by 1 March 2026 Poland had left".
	if (time.role === 'until') return statusOn(place, chip, own, lastDay(time.end), safe);
	const other = own.find(
		({ action, date }) => isThen(date) && !actions.includes(action) && action !== 'other'
	);
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
		{ ...rest, safe: actSafe(act) }
	);
}

const actSafe = (act: Act): Safe => ({
	of: 'act',
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
