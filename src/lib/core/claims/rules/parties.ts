/** How many states are bound: two honest answers on one day, and signatories are another thing. */
import { isDay, lastDay, type IsoDate } from '../../dates/iso-date';
import { partyCount } from '../../treaty/status';
import { chipsOf, type NumberChip, type Reading, type TreatyAct } from '../chip';
import { evidenceOfRow } from '../evidence';
import { fitOf } from '../fits';
import type { ClaimBase } from '../indexed';
import { knownBy } from '../statement-years';
import type { Finding } from '../verdict';
import { finding, type Rule } from './rule';

export const parties: Rule = (reading, base) => {
	const acts = chipsOf(reading, 'act');
	const treaty = chipsOf(reading, 'treaty');
	return chipsOf(reading, 'number')
		.filter(
			({ unit, value, per }) =>
				(unit === 'states' || unit === 'count') && value >= 20 && value <= 220 && per === null
		)
		.flatMap((number) => {
			const act = actOf(reading, number, acts);
			const before = reading.text.slice(Math.max(0, number.from - 16), number.from);
			if (/(?:world's|of all|all) $/i.test(before)) return [];
			const isTreaty =
				treaty.length > 0 || /\b(?:states parties|state parties|signator)/i.test(reading.text);
			if (!act || !isTreaty || (chipsOf(reading, 'measure').length > 0 && act === 'leave'))
				return [];
			if (
				treaty.some((chip) => chip.treaty === 'CCM') ||
				(treaty.length === 0 && /cluster/i.test(reading.text))
			)
				return ccm(number, base);
			return judge(number, act, reading, base);
		});
};

/** What the number of states is said to have done; leaving is another question. */
function actOf(
	reading: Reading,
	number: NumberChip,
	acts: readonly { act: TreatyAct; from: number; to: number; negated: boolean }[]
): 'signatory' | 'party' | 'outside' | 'leave' | null {
	const behind = reading.text.slice(number.to, number.to + 40).toLowerCase();
	if (/^ (?:\w+ )?(?:states? )?signator/.test(behind)) return 'signatory';
	if (/^ (?:\w+ )?(?:states? part|parties|member)/.test(behind)) return 'party';
	const near = acts.toSorted(
		(a, b) => Math.abs(a.from - number.to) - Math.abs(b.from - number.to)
	)[0];
	if (!near) return null;
	if (
		near.negated ||
		/\b(?:not|outside|never)\b/.test(
			reading.text.slice(Math.max(0, near.from - 24), near.to).toLowerCase()
		)
	)
		return 'outside';
	if (near.act === 'sign' || near.act === 'signatory')
		return near.act === 'sign' && /ratif|acced|join/i.test(reading.text) ? 'party' : 'signatory';
	return ['party', 'join', 'deposit', 'in_force'].includes(near.act)
		? 'party'
		: near.act === 'leave'
			? 'leave'
			: null;
}

function judge(
	number: NumberChip,
	act: 'signatory' | 'party' | 'outside' | 'leave',
	reading: Reading,
	base: ClaimBase
): readonly Finding[] {
	if (act === 'leave') return [];
	const [from, to] = span(reading, base);
	const on = to;
	const counts = [from, to, ...daysBetween(from, to, base)].map((day) =>
		partyCount(base.acts, day)
	);
	const now = partyCount(base.acts, on);
	const states = base.places.filter(({ kind }) => kind === 'state').length;
	const values = { said: number.value, on, inForce: now.inForce, byDeposit: now.byDeposit };
	const safe = { of: 'parties', on, ...now } as const;
	const rest = { values, safe };
	if (act === 'outside') {
		const outside = counts.some(({ inForce, byDeposit }) =>
			[inForce, byDeposit].some((count) => fitOf(number, states - count))
		);
		return [finding(outside ? 'correct' : 'party_count_wrong', 'parties', rest)];
	}
	const exact = counts.some(
		({ inForce, byDeposit }) => number.value === inForce || number.value === byDeposit
	);
	const fits = counts.some(
		({ inForce, byDeposit }) => fitOf(number, inForce) !== null || fitOf(number, byDeposit) !== null
	);
	if (act === 'signatory') {
		const signed = base.acts.filter(
			({ action, date }) => action === 'signature' && lastDay(date) <= on
		).length;
		if (fitOf(number, signed) === 'exact')
			return [finding('correct', 'signatories', { ...rest, values: { ...values, signed } })];
		const found = [
			finding('legal_status', 'signatories', { ...rest, values: { ...values, signed } })
		];
		return fits ? found : [...found, finding('party_count_wrong', 'parties', rest)];
	}
	if (exact && number.bound === 'plain') return [finding('correct', 'parties', rest)];
	if (fits && number.bound !== 'plain')
		return [finding(exact ? 'correct' : 'rounded_ok', 'parties', rest)];
	// "had 164 members before …": of a day that is not said.
	const isPast =
		chipsOf(reading, 'time').length === 0 && /\b(?:had|were|was)\b/i.test(reading.text);
	const wasSo = daysBetween('1999', base.asOf, base).some((day) => {
		const then = partyCount(base.acts, day);
		return then.inForce === number.value || then.byDeposit === number.value;
	});
	if (isPast && wasSo) return [finding('cannot_tell', 'no_match', rest)];
	return [finding('party_count_wrong', 'parties', rest)];
}

/** Dates of the convention itself say nothing about how many were bound. */
const OWN_DATES =
	/\b(?:into force|adopted|signed|opened|concluded|negotiated|agreed|drafted|came into effect|since|established|created)(?: \w+){0,3} $/i;

/** The days of which the sentence speaks: a day, a month, a year, or today. */
function span(reading: Reading, base: ClaimBase): readonly [IsoDate, IsoDate] {
	const times = chipsOf(reading, 'time').filter(
		({ from }) => !OWN_DATES.test(reading.text.slice(Math.max(0, from - 40), from))
	);
	const time = times.find(({ role }) => role !== 'issued') ?? times[0];
	if (!time) {
		const known = knownBy(reading, base);
		const day = known ? lastDay(known) : base.asOf;
		return [day, day];
	}
	const end = lastDay(time.end) < base.asOf ? lastDay(time.end) : base.asOf;
	if (isDay(time.start) || time.role === 'until') return [lastDay(time.start), end];
	// "1997" names the treaty.
	if (time.start === '1997' || time.start === '1999')
		return [reading.published ?? base.asOf, reading.published ?? base.asOf];
	return [`${time.start.length === 7 ? time.start : `${time.start}-01`}-01`, end];
}

/** Days on which an act changed the number. */
function daysBetween(from: IsoDate, to: IsoDate, base: ClaimBase): readonly IsoDate[] {
	return base.acts.map(({ date }) => lastDay(date)).filter((day) => day > from && day < to);
}

function ccm(number: NumberChip, base: ClaimBase): readonly Finding[] {
	const rows = base.context.filter(({ key }) => key === 'ccm_parties_published');
	const shown = rows.map((row) =>
		evidenceOfRow('withdrawal_context', row, row.date ?? '', row.key, row.value)
	);
	const fits = rows.some(
		({ value }) => Math.abs(Number(value) - number.value) <= 1 || fitOf(number, Number(value))
	);
	return [
		fits
			? finding('correct', 'parties_other_day', { rows: shown, values: { said: number.value } })
			: finding('cannot_tell', 'no_match', { rows: shown, values: { said: number.value } })
	];
}
