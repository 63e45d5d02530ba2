/** Rows that a sentence can be made of without doubt: the latest of a whole year and country, no counter beside it. */
import type { ClaimBase } from '$lib/core/claims/indexed';
import type { PublishedValue } from '$lib/core/figures/published-value';

export type Row = PublishedValue;

const isPlain = (row: PublishedValue) =>
	(row.coverage === 'world' || row.coverage === 'national') &&
	row.counter === null &&
	row.scope === 'mines_erw';

/** Without the rows that other sources of the same day contradict. */
export function latestRows(base: ClaimBase): readonly PublishedValue[] {
	return base.values.filter(
		(row) =>
			row.latest &&
			isPlain(row) &&
			row.value >= 10 &&
			row.vintage !== 'unknown' &&
			isUndisputed(row, base)
	);
}

function isUndisputed(row: PublishedValue, base: ClaimBase): boolean {
	const values = base.byFigure.get(row.figure) ?? [];
	return values.every(
		({ edition, value }) => value === row.value || (edition !== null && edition !== row.edition)
	);
}

export const isTotal = (row: PublishedValue, measure: string) =>
	row.measure === measure &&
	[row.group, row.age, row.sex, row.device].every((cut) => cut === 'all');

/** Values that a later edition replaced. */
export function replacedRows(base: ClaimBase): readonly PublishedValue[] {
	return base.values.filter((row) => {
		const latest = (base.byFigure.get(row.figure) ?? []).find((one) => one.latest);
		return (
			isPlain(row) &&
			row.place === 'WLD' &&
			isTotal(row, 'casualties') &&
			row.edition !== null &&
			/^Landmine Monitor 20\d\d$/.test(row.edition) &&
			latest !== undefined &&
			latest.value !== row.value &&
			latest.edition !== row.edition &&
			row.year >= 2006
		);
	});
}

/** All values printed of a place and year, whatever they count. */
export function valuesOf(base: ClaimBase, place: string, year: number): readonly number[] {
	return (base.byPlace.get(place) ?? [])
		.filter((row) => row.year === year)
		.map(({ value }) => value);
}
