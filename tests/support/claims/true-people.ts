/** True sentences about people, made from the tables. */
import type { ClaimBase } from '$lib/core/claims/indexed';
import type { Chance } from './random';
import { isTotal, replacedRows, type Row } from './rows';
import { fill, slotsOf, written, type MadeClaim } from './sentence';
import * as says from './wordings';

export function rounded(by: Chance, base: ClaimBase, row: Row): MadeClaim {
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

export function older(by: Chance, base: ClaimBase): MadeClaim {
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

export function share(by: Chance, base: ClaimBase): MadeClaim | null {
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

export function growth(by: Chance, base: ClaimBase, row: Row): MadeClaim | null {
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

export function direction(by: Chance, base: ClaimBase, row: Row): MadeClaim | null {
	const from = before(row, base);
	if (!from || from.value === row.value) return null;
	return {
		text: fill(by.pick(row.value > from.value ? says.RISES : says.FALLS), slotsOf(row, base, by)),
		want: 'correct',
		kind: 'direction'
	};
}

export function rate(by: Chance, base: ClaimBase, row: Row): MadeClaim {
	const n = Math.round(row.value / 365);
	return {
		text: fill(by.pick(says.PER_DAY), { ...slotsOf(row, base, by), n }),
		want: 'rounded_ok',
		kind: 'rate'
	};
}

export function highest(by: Chance, base: ClaimBase): MadeClaim | null {
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

export function fromTo(by: Chance, base: ClaimBase, row: Row): MadeClaim | null {
	const from = before(row, base);
	if (!from || from.value < 50 || !isTotal(from, 'casualties') || from.vintage === 'unknown')
		return null;
	return {
		text: fill(by.pick(says.FROM_TO), { ...slotsOf(row, base, by), a: written(from.value, by) }),
		want: 'correct',
		kind: 'from to'
	};
}

export function overYears(by: Chance, base: ClaimBase): MadeClaim {
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
