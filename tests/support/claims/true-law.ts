/** True sentences about the convention and about land, made from the tables. */
import type { ClaimBase } from '$lib/core/claims/indexed';
import { partyCount, treatyStateOn } from '$lib/core/treaty/status';
import type { Chance } from './random';
import { dated, fill, nameOf, type MadeClaim } from './sentence';
import * as says from './wordings';

export function act(by: Chance, base: ClaimBase): MadeClaim | null {
	const own = by.pick(
		base.acts.filter(
			({ action, date, place }) => action in says.ACTS && date.length > 4 && place !== 'WLD'
		)
	);
	const acts = base.acts.filter(
		({ place, action }) => place === own.place && action === own.action
	);
	if (acts.length > 1) return null;
	const wording = by.pick(says.ACTS[own.action] ?? []);
	return {
		text: fill(wording, { place: nameOf(base, own.place), date: dated(own.date, by) }),
		want: 'correct',
		kind: own.action
	};
}

export function parties(by: Chance, base: ClaimBase): MadeClaim {
	const on = by.pick([
		'2012-12-31',
		'2018-06-01',
		'2024-12-31',
		'2025-03-31',
		'2025-06-30',
		'2025-09-15',
		'2025-12-05',
		'2025-12-31',
		'2026-01-15',
		'2026-03-01',
		'2026-06-30'
	]);
	const counts = partyCount(base.acts, on);
	const n = by.pick([counts.inForce, counts.byDeposit]);
	return {
		text: fill(by.pick(says.PARTIES), { n, date: dated(on, by) }),
		want: 'correct',
		kind: 'parties'
	};
}

export function status(by: Chance, base: ClaimBase): MadeClaim | null {
	const place = by.pick(base.places.filter(({ kind }) => kind === 'state')).place;
	const state = treatyStateOn(base.actsOf.get(place) ?? [], base.asOf);
	const wordings =
		state === 'bound'
			? says.IS_PARTY
			: state === 'never_joined' || state === 'signed_only'
				? says.NOT_PARTY
				: says.HAS_LEFT;
	if (place === 'LBN' || state === 'deposited' || state === 'notice_running') return null;
	return {
		text: fill(by.pick(wordings), { place: nameOf(base, place) }),
		want: 'correct',
		kind: `status ${state}`
	};
}

export function cleared(by: Chance, base: ClaimBase): MadeClaim | null {
	const row = by.pick(
		base.clearance.filter(
			({ measure, place, value, coverage }) =>
				measure === 'cleared_km2' && place !== 'WLD' && value > 0.5 && coverage === 'national'
		)
	);
	return {
		text: fill(by.pick(says.CLEARED), {
			n: row.value,
			y: row.year,
			h: 'mined',
			place: nameOf(base, row.place)
		}),
		want: 'correct',
		kind: 'cleared'
	};
}

export function released(by: Chance, base: ClaimBase): MadeClaim {
	const row = by.pick(
		base.clearance.filter(({ measure, place }) => measure === 'released_km2' && place !== 'WLD')
	);
	const slots = { n: row.value, y: row.year, place: nameOf(base, row.place) };
	return { text: fill(by.pick(says.RELEASED), slots), want: 'correct', kind: 'released' };
}

export function mayBeMined(by: Chance, base: ClaimBase): MadeClaim {
	const wording = by.pick(says.MAY_BE_MINED);
	return {
		text: fill(`${wording}, it was said in 2025`, { n: '137,000', place: nameOf(base, 'UKR') }),
		want: 'correct',
		kind: 'potential'
	};
}
