/** False shares, changes, ranks and rates. */
import type { ClaimBase } from '$lib/core/claims/indexed';
import type { Chance } from './random';
import type { Row } from './rows';
import { fill, slotsOf, type MadeClaim } from './sentence';
import * as says from './wordings';

export function shareOfAll(by: Chance, base: ClaimBase): MadeClaim | null {
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

export function shareWrong(by: Chance, base: ClaimBase): MadeClaim | null {
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

export function direction(by: Chance, base: ClaimBase, row: Row): MadeClaim | null {
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

export function growth(by: Chance, base: ClaimBase, row: Row): MadeClaim | null {
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

export function highest(by: Chance, base: ClaimBase): MadeClaim | null {
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

export function perDay(by: Chance, base: ClaimBase, row: Row): MadeClaim {
	return {
		text: fill(by.pick(says.KILLED_PER_DAY), {
			...slotsOf(row, base, by),
			n: Math.round(row.value / 365)
		}),
		want: 'wrong_unit',
		kind: 'deaths a day'
	};
}
