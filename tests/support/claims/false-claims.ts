/** False sentences: true ones with one thing changed, each checked not to be true of something else. */
import type { ClaimBase } from '$lib/core/claims/indexed';
import { partyCount, treatyStateOn } from '$lib/core/treaty/status';
import { isTotal, latestRows, replacedRows, valuesOf } from './rows';
import type { Chance } from './random';
import { dated, fill, gather, nameOf, slotsOf, written, type MadeClaim } from './sentence';
import * as says from './wordings';

type Row = ReturnType<typeof latestRows>[number];

export function falseClaims(base: ClaimBase, count: number, seed: number): readonly MadeClaim[] {
	const rows = latestRows(base);
	const totals = rows.filter((row) => isTotal(row, 'casualties') && row.value >= 100);
	const world = totals.filter(({ place, year }) => place === 'WLD' && year >= 2003);
	const big = totals.filter(({ value }) => value >= 1000);
	return gather(count, seed, [
		(by) => unit(by, base, by.pick(totals), says.KILLED),
		(by) => unit(by, base, by.pick(world), says.KILLED),
		(by) => unit(by, base, by.pick(totals), says.INCIDENTS),
		(by) => slip(by, base, by.pick(big)),
		(by) => wrongNumber(by, base, by.pick(totals)),
		(by) => wrongYear(by, base, by.pick(big)),
		(by) => wrongPlace(by, base, by.pick(totals.filter(({ place }) => place !== 'WLD'))),
		(by) => wrongDevice(by, base, by.pick(world)),
		(by) => childrenAsAll(by, base, by.pick(world)),
		(by) => outdated(by, base),
		(by) => notice(by, base),
		(by) => leftNot(by, base),
		(by) => partyNot(by, base),
		(by) => signatories(by, base),
		(by) => parties(by, base),
		(by) => actYear(by, base),
		(by) => shareOfAll(by, base),
		(by) => shareWrong(by, base),
		(by) => direction(by, base, by.pick(totals)),
		(by) => growth(by, base, by.pick(totals)),
		(by) => highest(by, base),
		(by) => potential(by, base),
		(by) => perDay(by, base, by.pick(world.filter(({ year }) => year > 2011))),
		(by) => released(by, base)
	]);
}

function unit(
	by: Chance,
	base: ClaimBase,
	row: Row,
	wordings: readonly string[]
): MadeClaim | null {
	const others = (base.byPlace.get(row.place) ?? []).filter(
		({ year, measure, value }) => year === row.year && measure === 'killed' && value === row.value
	);
	if (others.length > 0) return null;
	return {
		text: fill(by.pick(wordings), slotsOf(row, base, by)),
		want: 'wrong_unit',
		kind: wordings === says.INCIDENTS ? 'incidents' : 'deaths'
	};
}

function slip(by: Chance, base: ClaimBase, row: Row): MadeClaim | null {
	const digits = [...String(row.value)];
	const at = Math.floor(by.next() * (digits.length - 1));
	const [a = '', b = ''] = [digits[at], digits[at + 1]];
	if (a === b || (at === 0 && b === '0')) return null;
	digits.splice(at, 2, b, a);
	const n = Number(digits.join(''));
	if (valuesOf(base, row.place, row.year).includes(n) || isPrinted(base, n)) return null;
	const wordings = row.place === 'WLD' ? says.CASUALTIES : says.CASUALTIES_OF_PLACE;
	return {
		text: fill(by.pick(wordings), { ...slotsOf(row, base, by), n: written(n, by) }),
		want: 'digit_error',
		kind: 'digits swapped'
	};
}

const isPrinted = (base: ClaimBase, n: number) => base.values.some(({ value }) => value === n);

function wrongNumber(by: Chance, base: ClaimBase, row: Row): MadeClaim | null {
	const n = Math.round(row.value * by.pick([1.37, 1.83, 0.61, 2.41])) + 3;
	if (
		n % 10 === 0 ||
		isPrinted(base, n) ||
		base.shares.some(({ denominator }) => denominator === n)
	)
		return null;
	const near = valuesOf(base, row.place, row.year).some((value) => sameButOne(value, n));
	if (near) return null;
	const wordings = row.place === 'WLD' ? says.CASUALTIES : says.CASUALTIES_OF_PLACE;
	return {
		text: fill(by.pick(wordings), { ...slotsOf(row, base, by), n: written(n, by) }),
		want: 'wrong_value',
		kind: 'another number'
	};
}

function sameButOne(a: number, b: number): boolean {
	const [x, y] = [String(a), String(b)];
	if (x.length !== y.length) return true;
	return (
		[...x].filter((digit, at) => digit !== y.charAt(at)).length < 2 ||
		[...x].sort().join('') === [...y].sort().join('')
	);
}

function wrongYear(by: Chance, base: ClaimBase, row: Row): MadeClaim | null {
	const year = row.year + by.pick([-1, 1]);
	if (
		year > base.newestYear + 1 ||
		year < 2003 ||
		valuesOf(base, row.place, year).some((value) => Math.abs(value - row.value) < row.value / 50)
	)
		return null;
	if (!base.byFigure.has(row.figure.replace(/-\d{4}-/, `-${year}-`))) return null;
	const wordings = row.place === 'WLD' ? says.CASUALTIES : says.CASUALTIES_OF_PLACE;
	return {
		text: fill(by.pick(wordings), { ...slotsOf(row, base, by), y: year }),
		want: 'wrong_year',
		kind: 'year'
	};
}

function wrongPlace(by: Chance, base: ClaimBase, row: Row): MadeClaim | null {
	const others = (base.byYear.get(String(row.year)) ?? []).filter(
		({ place, figure, latest }) =>
			latest && place !== 'WLD' && place !== row.place && figure.endsWith(`${row.year}-casualties`)
	);
	if (others.length === 0) return null;
	const other = by.pick(others);
	if (valuesOf(base, other.place, row.year).some((value) => sameDigits(value, row.value)))
		return null;
	if ((base.byPlace.get(other.place) ?? []).some(({ value }) => value === row.value)) return null;
	const place = nameOf(base, other.place);
	return {
		text: fill(by.pick(says.CASUALTIES_OF_PLACE), {
			...slotsOf(row, base, by),
			place,
			in: `in ${place}`
		}),
		want: 'wrong_place',
		kind: 'place'
	};
}

const sameDigits = (a: number, b: number) =>
	Math.abs(a - b) < b / 20 || (String(a).length === String(b).length && sameButOne(a, b));

function wrongDevice(by: Chance, base: ClaimBase, row: Row): MadeClaim {
	const d = by.pick([
		'antipersonnel mines',
		'improvised mines',
		'cluster munitions',
		'antivehicle mines'
	]);
	return {
		text: fill(by.pick(says.BY_DEVICE), { ...slotsOf(row, base, by), d }),
		want: 'wrong_scope',
		kind: 'weapon'
	};
}

function childrenAsAll(by: Chance, base: ClaimBase, row: Row): MadeClaim | null {
	const child = (base.byFigure.get(`wld-${row.year}-casualties-child`) ?? []).find(
		({ latest }) => latest
	);
	if (!child || valuesOf(base, 'WLD', row.year).filter((value) => value === child.value).length > 2)
		return null;
	return {
		text: fill(by.pick(says.CASUALTIES), {
			...slotsOf(row, base, by),
			n: written(child.value, by)
		}),
		want: 'wrong_base',
		kind: 'children as all'
	};
}

function outdated(by: Chance, base: ClaimBase): MadeClaim {
	const row = by.pick(
		replacedRows(base).filter(
			({ value, figure }) =>
				Math.abs(
					value - ((base.byFigure.get(figure) ?? []).find(({ latest }) => latest)?.value ?? 0)
				) > 20
		)
	);
	const wordings = says.CASUALTIES.filter((wording) => !/report|Monitor/.test(wording));
	return {
		text: fill(by.pick(wordings), slotsOf(row, base, by)),
		want: 'outdated_edition',
		kind: 'old number'
	};
}

function notice(by: Chance, base: ClaimBase): MadeClaim {
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

function leftNot(by: Chance, base: ClaimBase): MadeClaim | null {
	const place = by.pick([...base.actsOf.keys()]);
	if (place === 'WLD' || treatyStateOn(base.actsOf.get(place) ?? [], base.asOf) !== 'bound')
		return null;
	return {
		text: fill(by.pick(says.HAS_LEFT), { place: nameOf(base, place) }),
		want: 'legal_status',
		kind: 'has not left'
	};
}

function partyNot(by: Chance, base: ClaimBase): MadeClaim | null {
	const place = by.pick(base.places.filter(({ kind }) => kind === 'state')).place;
	const state = treatyStateOn(base.actsOf.get(place) ?? [], base.asOf);
	if (place === 'LBN' || (state !== 'left' && state !== 'never_joined')) return null;
	return {
		text: fill(by.pick(says.IS_PARTY), { place: nameOf(base, place) }),
		want: 'legal_status',
		kind: 'is no party'
	};
}

function signatories(by: Chance, base: ClaimBase): MadeClaim {
	const on = by.pick(['2024-12-31', '2025-06-30', '2025-12-10', '2026-03-01']);
	const n = partyCount(base.acts, on).byDeposit + by.pick([0, 0, 1]);
	return {
		text: fill(by.pick(says.SIGNATORIES), { n, date: dated(on, by) }),
		want: 'legal_status',
		kind: 'signatories'
	};
}

function parties(by: Chance, base: ClaimBase): MadeClaim {
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

function actYear(by: Chance, base: ClaimBase): MadeClaim | null {
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

function shareOfAll(by: Chance, base: ClaimBase): MadeClaim | null {
	const row = by.pick(
		base.shares.filter(
			({ of, base: own, year }) =>
				of === 'child' && own.startsWith('civilian_casualties') && year > 2005
		)
	);
	if (
		base.shares.some(
			(one) =>
				one.of === 'child' &&
				one.year === row.year &&
				!one.base.startsWith('civilian') &&
				one.base !== 'not_stated'
		)
	)
		return null;
	return {
		text: fill(by.pick(says.CHILDREN_OF_ALL), { p: `${row.percent}%`, y: row.year }),
		want: 'wrong_base',
		kind: 'share of all'
	};
}

function shareWrong(by: Chance, base: ClaimBase): MadeClaim | null {
	const row = by.pick(
		base.shares.filter(
			({ of, base: own }) => of === 'civilian' && own === 'casualties_with_known_status'
		)
	);
	const percent = row.percent + by.pick([-23, -17, 9]);
	if (base.shares.some((one) => one.of === 'civilian' && one.percent === percent) || percent > 99)
		return null;
	return {
		text: fill(by.pick(says.SHARES['casualties_with_known_status'] ?? []), {
			p: `${percent}%`,
			y: row.year
		}),
		want: 'wrong_value',
		kind: 'another share'
	};
}

function before(row: Row, base: ClaimBase): readonly Row[] {
	return base.byFigure.get(row.figure.replace(/-\d{4}-/, `-${row.year - 1}-`)) ?? [];
}

function direction(by: Chance, base: ClaimBase, row: Row): MadeClaim | null {
	const all = base.byFigure.get(row.figure) ?? [];
	const old = before(row, base);
	if (old.length === 0) return null;
	const rose = all.every((to) => old.every((from) => to.value > from.value));
	const fell = all.every((to) => old.every((from) => to.value < from.value));
	if (!rose && !fell) return null;
	return {
		text: fill(by.pick(rose ? says.FALLS : says.RISES), slotsOf(row, base, by)),
		want: 'unsupported',
		kind: 'direction'
	};
}

function growth(by: Chance, base: ClaimBase, row: Row): MadeClaim | null {
	const from = before(row, base).find(({ latest }) => latest);
	if (!from || from.value < 100 || row.value <= from.value) return null;
	const percent = Math.round(((row.value - from.value) / from.value) * 100) + by.pick([27, 41, 63]);
	if (base.shares.some((share) => share.percent === percent)) return null;
	return {
		text: fill(by.pick(says.GROWTH_UP), { ...slotsOf(row, base, by), p: `${percent}%` }),
		want: 'wrong_value',
		kind: 'growth'
	};
}

function highest(by: Chance, base: ClaimBase): MadeClaim | null {
	const year = by.pick([2008, 2012, 2015, 2016, 2017, 2020, 2023, 2024]);
	const rows = (base.byYear.get(String(year)) ?? []).filter(
		(row) =>
			row.latest &&
			row.place !== 'WLD' &&
			row.coverage === 'national' &&
			row.counter === null &&
			row.figure === `${row.place.toLowerCase()}-${year}-casualties`
	);
	const [, ...others] = rows.toSorted((a, b) => b.value - a.value);
	if (others.length < 3) return null;
	return {
		text: fill(by.pick(says.HIGHEST), slotsOf(by.pick(others), base, by)),
		want: 'unsupported',
		kind: 'highest'
	};
}

function potential(by: Chance, base: ClaimBase): MadeClaim {
	const n = by.pick([174000, 139000, 137000, 128000]);
	return {
		text: fill(by.pick(says.MINED), { n: written(n, by), place: nameOf(base, 'UKR') }),
		want: 'false_precision',
		kind: 'potential land'
	};
}

function perDay(by: Chance, base: ClaimBase, row: Row): MadeClaim {
	return {
		text: fill(by.pick(says.KILLED_PER_DAY), {
			...slotsOf(row, base, by),
			n: Math.round(row.value / 365)
		}),
		want: 'wrong_unit',
		kind: 'deaths a day'
	};
}

function released(by: Chance, base: ClaimBase): MadeClaim | null {
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
