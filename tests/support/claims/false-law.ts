/** False sentences about the convention and about land. */
import type { ClaimBase } from '$lib/core/claims/indexed';
import { partyCount, treatyStateOn } from '$lib/core/treaty/status';
import type { Chance } from './random';
import { dated, fill, nameOf, written, type MadeClaim } from './sentence';
import * as says from './wordings';

export function notice(by: Chance, base: ClaimBase): MadeClaim {
	const act = by.pick(
		base.acts
			.filter(({ action }) => action === 'withdrawal_notified' || action === 'parliament_approved')
			.filter(({ place }) => place !== 'UKR')
	);
	return {
		text: fill(by.pick(says.ACTS['withdrawal_effective'] ?? []), {
			place: nameOf(base, act.place),
			date: dated(act.date, by)
		}),
		want: 'legal_status',
		kind: 'notice as effect'
	};
}

export function leftNot(by: Chance, base: ClaimBase): MadeClaim | null {
	const place = by.pick([...base.actsOf.keys()]);
	if (place === 'WLD' || treatyStateOn(base.actsOf.get(place) ?? [], base.asOf) !== 'bound')
		return null;
	return {
		text: fill(by.pick(says.HAS_LEFT), { place: nameOf(base, place) }),
		want: 'legal_status',
		kind: 'has not left'
	};
}

export function partyNot(by: Chance, base: ClaimBase): MadeClaim | null {
	const place = by.pick(base.places.filter(({ kind }) => kind === 'state')).place;
	const state = treatyStateOn(base.actsOf.get(place) ?? [], base.asOf);
	if (place === 'LBN' || (state !== 'left' && state !== 'never_joined')) return null;
	return {
		text: fill(by.pick(says.IS_PARTY), { place: nameOf(base, place) }),
		want: 'legal_status',
		kind: 'is no party'
	};
}

export function signatories(by: Chance, base: ClaimBase): MadeClaim {
	const on = by.pick(['2024-12-31', '2025-06-30', '2025-12-10', '2026-03-01']);
	const n = partyCount(base.acts, on).byDeposit + by.pick([0, 0, 1]);
	return {
		text: fill(by.pick(says.SIGNATORIES), { n, date: dated(on, by) }),
		want: 'legal_status',
		kind: 'signatories'
	};
}

export function parties(by: Chance, base: ClaimBase): MadeClaim {
	const on = by.pick([
		'2024-12-31',
		'2025-06-30',
		'2025-09-15',
		'2025-12-05',
		'2026-01-15',
		'2026-03-01'
	]);
	const { inForce, byDeposit } = partyCount(base.acts, on);
	const n = by.pick(
		[159, 160, 161, 162, 163, 164, 165, 166, 167].filter(
			(count) => count !== inForce && count !== byDeposit
		)
	);
	return {
		text: fill(by.pick(says.PARTIES), { n, date: dated(on, by) }),
		want: 'party_count_wrong',
		kind: 'parties'
	};
}

export function actYear(by: Chance, base: ClaimBase): MadeClaim | null {
	const act = by.pick(
		base.acts.filter(
			({ action, date, place }) =>
				['ratification', 'accession', 'signature', 'withdrawal_effective'].includes(action) &&
				date.length === 10 &&
				place !== 'WLD'
		)
	);
	const year = Number(act.date.slice(0, 4)) + by.pick([-2, -1, 1, 2]);
	const date = `${year}${act.date.slice(4)}`;
	if (
		(base.actsOf.get(act.place) ?? []).some(
			(other) => other.date.slice(0, 7) === date.slice(0, 7)
		) ||
		date > base.asOf
	)
		return null;
	return {
		text: fill(by.pick(says.ACTS[act.action] ?? []), {
			place: nameOf(base, act.place),
			date: dated(date, by)
		}),
		want: 'wrong_year',
		kind: 'year of an act'
	};
}

export function potential(by: Chance, base: ClaimBase): MadeClaim {
	const n = by.pick([174000, 139000, 137000, 128000]);
	return {
		text: fill(by.pick(says.MINED), { n: written(n, by), place: nameOf(base, 'UKR') }),
		want: 'false_precision',
		kind: 'potential land'
	};
}

export function released(by: Chance, base: ClaimBase): MadeClaim | null {
	const row = by.pick(
		base.clearance.filter(
			({ measure, place, value }) => measure === 'released_km2' && value > 5 && place !== 'WLD'
		)
	);
	const same = base.clearance.filter(
		({ place, year, measure }) =>
			place === row.place && year === row.year && measure === 'cleared_km2'
	);
	if (same.some(({ value }) => Math.abs(value - row.value) < row.value / 20)) return null;
	return {
		text: fill(by.pick(says.CLEARED), {
			n: row.value,
			y: row.year,
			h: 'mined',
			place: nameOf(base, row.place)
		}),
		want: 'wrong_unit',
		kind: 'released as cleared'
	};
}
