/** True sentences, made from the tables. */
import type { ClaimBase } from '$lib/core/claims/indexed';
import { partyCount, treatyStateOn } from '$lib/core/treaty/status';
import { latestRows, isTotal, replacedRows } from './rows';
import type { Chance } from './random';
import { dated, fill, gather, nameOf, slotsOf, written, type MadeClaim } from './sentence';
import * as says from './wordings';

export function trueClaims(base: ClaimBase, count: number, seed: number): readonly MadeClaim[] {
	const rows = latestRows(base);
	const totals = rows.filter((row) => isTotal(row, 'casualties'));
	const killed = rows.filter((row) => isTotal(row, 'killed'));
	const injured = rows.filter((row) => isTotal(row, 'injured'));
	const world = totals.filter(({ place, year }) => place === 'WLD' && year >= 2003);
	const exact =
		(list: readonly (typeof rows)[number][], wordings: readonly string[], kind: string) =>
		(by: Chance) => {
			const row = by.pick(list);
			return {
				text: fill(by.pick(wordings), slotsOf(row, base, by)),
				want: 'correct',
				kind
			} as MadeClaim;
		};
	const where = (test: (row: (typeof rows)[number]) => boolean) => rows.filter(test);
	return gather(count, seed, [
		exact(world, says.CASUALTIES, 'world casualties'),
		exact(totals, says.CASUALTIES, 'casualties'),
		exact(
			totals.filter(({ place }) => place !== 'WLD'),
			says.CASUALTIES_OF_PLACE,
			'casualties of a place'
		),
		exact(killed, says.KILLED, 'killed'),
		exact(injured, says.INJURED, 'injured'),
		exact(
			where(
				(row) =>
					row.age === 'child' &&
					row.measure === 'casualties' &&
					row.device === 'all' &&
					row.sex === 'all' &&
					row.group === 'all'
			),
			says.CHILDREN,
			'children'
		),
		exact(
			where(
				(row) =>
					row.group === 'civilian' &&
					row.measure === 'casualties' &&
					row.age === 'all' &&
					row.device === 'all' &&
					row.sex === 'all'
			),
			says.CIVILIANS,
			'civilians'
		),
		exact(
			where(
				(row) =>
					row.device in says.DEVICES &&
					row.measure === 'casualties' &&
					row.age === 'all' &&
					row.group === 'all' &&
					row.sex === 'all' &&
					row.place === 'WLD'
			),
			says.BY_DEVICE,
			'device'
		),
		(by) => rounded(by, base, by.pick(totals.filter(({ value }) => value > 400))),
		(by) => rounded(by, base, by.pick(world)),
		(by) => older(by, base),
		(by) => act(by, base),
		(by) => parties(by, base),
		(by) => status(by, base),
		(by) => share(by, base),
		(by) => growth(by, base, by.pick(totals)),
		(by) => direction(by, base, by.pick(totals)),
		(by) => rate(by, base, by.pick(world)),
		(by) => highest(by, base),
		(by) => cleared(by, base),
		(by) => fromTo(by, base, by.pick(totals.filter(({ value }) => value > 50))),
		(by) => overYears(by, base)
	]);
}

type Row = ReturnType<typeof latestRows>[number];

function rounded(by: Chance, base: ClaimBase, row: Row): MadeClaim {
	const step = row.value >= 5000 ? by.pick([100, 500]) : row.value >= 1000 ? 100 : 10;
	const low = Math.floor(row.value / step) * step;
	const isBelow = by.next() < 0.4 && low + step - row.value < step / 2;
	const words =
		low === row.value
			? by.pick(says.ABOUT)
			: isBelow
				? by.pick(says.BELOW)
				: by.next() < 0.5 || row.value - low > step / 2
					? by.pick(says.ABOVE)
					: by.pick(says.ABOUT);
	const n = `${words} ${written(isBelow ? low + step : low, by)}`;
	const wordings = (row.place === 'WLD' ? says.CASUALTIES : says.CASUALTIES_OF_PLACE).filter(
		(wording) => !/^\{W\} casualties .*: |A total|\{n\} new|figure|number/.test(wording)
	);
	return {
		text: fill(by.pick(wordings), { ...slotsOf(row, base, by), n }),
		want: low === row.value ? 'correct' : 'rounded_ok',
		kind: 'rounded'
	};
}

/** A revision by one person is as good as none. */
function isNearlyLatest(row: Row, base: ClaimBase): boolean {
	const latest = (base.byFigure.get(row.figure) ?? []).find((one) => one.latest);
	return Math.abs((latest?.value ?? 0) - row.value) < 5;
}

function older(by: Chance, base: ClaimBase): MadeClaim {
	const row = by.pick(replacedRows(base).filter((one) => !isNearlyLatest(one, base)));
	const rest = by.pick([
		'{n} people were killed or injured by {w} in {y}',
		'{n} casualties of {w} were recorded in {y}',
		'there were {n} casualties worldwide in {y}'
	]);
	const frame = by.pick(says.EDITION_FRAMES);
	const own = frame.includes('recorded') ? '{n} casualties of {w} in {y}' : rest;
	const e = row.edition?.slice(-4);
	return {
		text: fill(frame.replace('{rest}', own), { ...slotsOf(row, base, by), e }),
		want: 'older_edition_ok',
		kind: 'older edition'
	};
}

function act(by: Chance, base: ClaimBase): MadeClaim | null {
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

function parties(by: Chance, base: ClaimBase): MadeClaim {
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

function status(by: Chance, base: ClaimBase): MadeClaim | null {
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

function share(by: Chance, base: ClaimBase): MadeClaim | null {
	const row = by.pick(
		base.shares.filter(
			(one) =>
				(one.of === 'child' && one.base.startsWith('civilian_casualties')) ||
				(one.of === 'civilian' && one.base === 'casualties_with_known_status')
		)
	);
	const rivals = base.shares.filter(
		(one) =>
			one.of === row.of &&
			one.year === row.year &&
			one.base === row.base &&
			one.percent !== row.percent
	);
	if (rivals.length > 0) return null;
	const wordings = says.SHARES[row.of === 'child' ? 'civilian_casualties' : row.base] ?? [];
	const p = by.next() < 0.5 ? `${row.percent}%` : `${row.percent} per cent`;
	return { text: fill(by.pick(wordings), { p, y: row.year }), want: 'correct', kind: 'share' };
}

function before(row: Row, base: ClaimBase): Row | null {
	const figure = row.figure.replace(/-\d{4}-/, `-${row.year - 1}-`);
	return (base.byFigure.get(figure) ?? []).find(({ latest }) => latest) ?? null;
}

function growth(by: Chance, base: ClaimBase, row: Row): MadeClaim | null {
	const from = before(row, base);
	if (!from || from.value < 40) return null;
	const percent = Math.round(((row.value - from.value) / from.value) * 100);
	if (Math.abs(percent) < 3 || percent > 150) return null;
	const slots = { ...slotsOf(row, base, by), p: `${Math.abs(percent)}%` };
	return {
		text: fill(by.pick(percent > 0 ? says.GROWTH_UP : says.GROWTH_DOWN), slots),
		want: 'correct',
		kind: 'growth'
	};
}

function direction(by: Chance, base: ClaimBase, row: Row): MadeClaim | null {
	const from = before(row, base);
	if (!from || from.value === row.value) return null;
	return {
		text: fill(by.pick(row.value > from.value ? says.RISES : says.FALLS), slotsOf(row, base, by)),
		want: 'correct',
		kind: 'direction'
	};
}

function rate(by: Chance, base: ClaimBase, row: Row): MadeClaim {
	const n = Math.round(row.value / 365);
	return {
		text: fill(by.pick(says.PER_DAY), { ...slotsOf(row, base, by), n }),
		want: 'rounded_ok',
		kind: 'rate'
	};
}

function highest(by: Chance, base: ClaimBase): MadeClaim | null {
	const year = by.pick([
		2006, 2008, 2010, 2012, 2014, 2015, 2016, 2017, 2019, 2020, 2021, 2022, 2023, 2024
	]);
	const rows = (base.byYear.get(String(year)) ?? []).filter(
		(row) =>
			row.latest &&
			row.place !== 'WLD' &&
			row.coverage === 'national' &&
			row.figure === `${row.place.toLowerCase()}-${year}-casualties`
	);
	const [first, second] = rows.toSorted((a, b) => b.value - a.value);
	if (!first || !second || first.value === second.value || rows.length < 4) return null;
	return {
		text: fill(by.pick(says.HIGHEST), slotsOf(first, base, by)),
		want: 'correct',
		kind: 'highest'
	};
}

function cleared(by: Chance, base: ClaimBase): MadeClaim | null {
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

function fromTo(by: Chance, base: ClaimBase, row: Row): MadeClaim | null {
	const from = before(row, base);
	if (!from || from.value < 50 || !isTotal(from, 'casualties') || from.vintage === 'unknown')
		return null;
	return {
		text: fill(by.pick(says.FROM_TO), { ...slotsOf(row, base, by), a: written(from.value, by) }),
		want: 'correct',
		kind: 'from to'
	};
}

function overYears(by: Chance, base: ClaimBase): MadeClaim {
	const row = by.pick(
		base.overYears.filter(
			({ measure, qualifier }) => measure === 'casualties' && qualifier === 'at_least'
		)
	);
	return {
		text: fill(by.pick(says.OVER_YEARS), {
			n: written(row.value, by),
			x: row.fromYear,
			y: row.toYear,
			w: by.pick(says.WEAPONS)
		}),
		want: 'correct',
		kind: 'over years'
	};
}
