/** Mines in stores and mines destroyed: as declared, estimated, destroyed from stores, or destroyed in clearance. */
import { WORLD } from '../../places/place';
import { chipsOf, type NumberChip, type Reading } from '../chip';
import { evidenceOfRow } from '../evidence';
import { fitOf } from '../fits';
import type { ClaimBase } from '../indexed';
import { placeOf } from '../statement';
import { yearsOf } from '../statement-years';
import type { Evidence, Finding } from '../verdict';
import { finding, type Rule } from './rule';

export const stock: Rule = (reading, base) =>
	chipsOf(reading, 'number')
		.filter((number) => number.unit === 'mines' && number.value >= 50)
		.flatMap((number) => judge(number, reading, base));

const EMPLACED =
	/\b(?:in the (?:ground|soil|earth)|buried|underground|emplaced|still l(?:ie|ying)|lie (?:hidden|buried|in)|lying (?:in|around)|lurk\w*|(?:were|been|are|has|have) (?:laid|planted|scattered)|laid|planted|remain (?:in|scattered|active|hidden)|scattered|littered)\b/i;

interface Stored {
	readonly value: number;
	readonly qualifier: string;
	readonly kind: string;
	readonly year: number | null;
	readonly row: Evidence;
}

function judge(number: NumberChip, reading: Reading, base: ClaimBase): readonly Finding[] {
	// What lies in the ground is an area in our tables, never a number of mines.
	if (EMPLACED.test(reading.text))
		return [finding('nothing_published', 'no_row', { values: { said: number.value } })];
	const places = placeOf(reading, number)?.places ?? [WORLD];
	const words = chipsOf(reading, 'stock').map(({ stock: word }) => word);
	const isCleared =
		chipsOf(reading, 'land').some(({ land }) => land === 'cleared') || words.includes('destroyed');
	const held = [...stored(places, base), ...(isCleared ? destroyed(places, base) : [])];
	const [time] = chipsOf(reading, 'time').filter(
		({ role, start }) => role !== 'issued' && start > '1997'
	);
	const year = time ? yearsOf(time).from : null;
	const fitting = held
		.filter(({ value }) => fitOf(number, value) !== null)
		.toSorted((a, b) => near(a, year) - near(b, year));
	const [best] = fitting.filter(({ value }) => fitOf(number, value) !== 'loose');
	const rest = {
		rows: (best ? [best] : held.slice(-4)).map(({ row }) => row),
		values: { said: number.value, year: year ?? '' },
		safe: best ? ({ of: 'row', row: best.row, published: null } as const) : null
	};
	if (held.length === 0) return [finding('nothing_published', 'no_row', rest)];
	if (!best) {
		const own = held.filter((one) => year !== null && one.year === year);
		return [
			finding(own.length > 0 && words.length > 0 ? 'wrong_value' : 'cannot_tell', 'stock', rest)
		];
	}
	const ofYear = held.find((one) => one.kind === best.kind && one.year === year);
	if (ofYear && best.year !== year && best.value === number.value && best.value >= 1000)
		return [
			finding('wrong_year', 'year', { ...rest, values: { ...rest.values, year: year ?? '' } })
		];
	// One date and thing, two numbers: neither is shown to be wrong.
	const rivals = held.filter(
		(one) =>
			one.kind === best.kind &&
			one.year === best.year &&
			best.year !== null &&
			one.value !== best.value &&
			fitOf(number, one.value) === null &&
			one.kind === 'destroyed' &&
			one.value > 1e6 &&
			best.value > 1e7
	);
	if (rivals.length > 0) return [finding('sources_disagree', 'other_source', rest)];
	return [finding(best.value === number.value ? 'correct' : 'rounded_ok', 'stock', rest)];
}

const near = (one: Stored, year: number | null) =>
	year === null || one.year === null ? 1 : Math.abs(one.year - year);

function stored(places: readonly string[], base: ClaimBase): readonly Stored[] {
	return base.stockpiles
		.filter(({ place }) => places.includes(place))
		.map((row) => ({
			value: row.value,
			qualifier: row.qualifier,
			kind: row.measure,
			year: row.asOf ? Number(row.asOf.slice(0, 4)) : null,
			row: evidenceOfRow('stockpiles', row, row.asOf ?? '', row.measure, row.value)
		}));
}

function destroyed(places: readonly string[], base: ClaimBase): readonly Stored[] {
	return base.clearance
		.filter(({ place, measure }) => places.includes(place) && measure.endsWith('_destroyed'))
		.map((row) => ({
			value: row.value,
			qualifier: row.qualifier,
			kind: row.measure,
			year: row.year,
			row: evidenceOfRow('clearance', row, String(row.year), row.measure, row.value)
		}));
}
