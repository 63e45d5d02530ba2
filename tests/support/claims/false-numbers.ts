/** Numbers of people with one thing changed: false sentences, each checked not to be true of something else. */
import type { ClaimBase } from '$lib/core/claims/indexed';
import type { Chance } from './random';
import { replacedRows, valuesOf, type Row } from './rows';
import { fill, nameOf, slotsOf, written, type MadeClaim } from './sentence';
import * as says from './wordings';

export function unit(
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

export function slip(by: Chance, base: ClaimBase, row: Row): MadeClaim | null {
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

export function wrongNumber(by: Chance, base: ClaimBase, row: Row): MadeClaim | null {
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

export function wrongYear(by: Chance, base: ClaimBase, row: Row): MadeClaim | null {
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

export function wrongPlace(by: Chance, base: ClaimBase, row: Row): MadeClaim | null {
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

export function wrongDevice(by: Chance, base: ClaimBase, row: Row): MadeClaim {
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

export function childrenAsAll(by: Chance, base: ClaimBase, row: Row): MadeClaim | null {
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

export function outdated(by: Chance, base: ClaimBase): MadeClaim {
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
