/**
 * Clearance across places and of the world. Results of two publishers, of two coverages or of two hazards never stand on
 * one line; cleared, reduced and cancelled land stay apart.
 *
 * Units: km², items for mines and ERW.
 */
import { lastDay } from '../dates/iso-date';
import { isAdmitted, isKind, type Kind } from '../families/alike';
import { sumOf } from '../families/arithmetic';
import { refusalsOf } from '../families/guard';
import type { Refusal } from '../families/refusal';
import { qualifierOfSum } from '../figures/qualifier-of-sum';
import type { Qualifier } from '../figures/figure';
import { groupedBy } from '../grouped-by';
import { WORLD } from '../places/place';
import { CLEARANCE_SERIES, type Clearance, type ClearanceSeries, type Result } from './clearance';
import { thingOfResult } from './land-thing';
import { newestOf } from './newest';

/** Results of the newest year that one series holds for a place. */
export interface PlaceResults {
	readonly place: string;
	readonly series: ClearanceSeries;
	readonly year: number;
	readonly results: readonly Clearance[];
}

/** Places in the order of their rows, each with its series; the world is left out. */
export function newestResults(rows: readonly Clearance[]): readonly PlaceResults[] {
	const newest = newestOf(
		rows.filter(({ place }) => place !== WORLD),
		({ place, series }) => `${place} ${series}`,
		({ year }) => String(year)
	);
	const groups = groupedBy(newest, ({ place, series }) => `${place} ${series}`);
	return [...groups.values()].flatMap((results) => {
		const [first] = results;
		return first ? [{ place: first.place, series: first.series, year: first.year, results }] : [];
	});
}

/** One result of the world by one publisher, of one coverage and hazard: what may stand on a line. */
export interface WorldLine {
	readonly kind: Kind;
	readonly series: ClearanceSeries;
	readonly coverage: Clearance['coverage'];
	readonly hazard: Clearance['hazard'];
	readonly measure: Result;
	/** Oldest first, one a year: the value published last. */
	readonly points: readonly Clearance[];
	/** Lowest and highest value printed for a year of which several differ. */
	readonly ranges: Readonly<Record<number, { readonly low: number; readonly high: number }>>;
}

const FEWEST_YEARS = 3;

/**
 * Lines of the world's land cleared of antipersonnel mines that are long enough to be drawn, each admitted by the guard.
 *
 * @param publishedOf day or year on which a source was published; null where it is undated
 */
export function worldLines(
	rows: readonly Clearance[],
	publishedOf: (source: string) => string | null
): readonly WorldLine[] {
	const cleared = rows.filter(
		({ place, measure, hazard }) =>
			place === WORLD && measure === 'cleared_km2' && hazard === 'antipersonnel'
	);
	const groups = groupedBy(cleared, ({ series, coverage }) => `${series} ${coverage}`);
	return [...groups]
		.flatMap(([name, own]) => lineOf(name, own, publishedOf))
		.sort((a, b) => CLEARANCE_SERIES.indexOf(a.series) - CLEARANCE_SERIES.indexOf(b.series));
}

function lineOf(
	name: string,
	rows: readonly Clearance[],
	publishedOf: (source: string) => string | null
): readonly WorldLine[] {
	const [first] = rows;
	const kind = `land cleared, ${name}`;
	const years = [...groupedBy(rows, ({ year }) => String(year)).values()];
	if (!first || years.length < FEWEST_YEARS) return [];
	if (refusalsOf('draw', rows.map(thingOfResult)).length > 0 || !isKind(kind)) return [];
	const day = ({ source }: Clearance) => lastDay(publishedOf(source) ?? '0000');
	const { series, coverage, hazard, measure } = first;
	return [
		{
			...{ kind, series, coverage, hazard, measure },
			points: years
				.map((own) => own.reduce((a, b) => (day(b) > day(a) ? b : a)))
				.toSorted((a, b) => a.year - b.year),
			ranges: Object.fromEntries(
				years.flatMap((own) => {
					const values = own.map(({ value }) => value);
					const [low, high] = [Math.min(...values), Math.max(...values)];
					return low === high ? [] : own.slice(0, 1).map(({ year }) => [year, { low, high }]);
				})
			)
		}
	];
}

/** Years for which several publishers print the world's land cleared, and why their numbers are not one. */
export interface TwoSeries {
	readonly year: number;
	readonly results: readonly Clearance[];
	readonly refusals: readonly Refusal[];
}

/** Newest first. */
export function yearsOfTwoSeries(lines: readonly WorldLine[]): readonly TwoSeries[] {
	const points = lines.flatMap((line) => line.points);
	return [...groupedBy(points, ({ year }) => String(year)).values()]
		.filter((own) => new Set(own.map(({ series }) => series)).size > 1)
		.map((results) => ({
			year: results[0]?.year ?? 0,
			results,
			refusals: refusalsOf('add', results.map(thingOfResult))
		}))
		.sort((a, b) => b.year - a.year);
}

const PARTS = ['cleared_km2', 'reduced_km2', 'cancelled_km2'] as const satisfies readonly Result[];

/** Land released in a year of the world in its parts. */
export interface Released {
	readonly year: number;
	readonly coverage: Clearance['coverage'];
	readonly series: ClearanceSeries;
	/** Cleared, reduced and cancelled, in this order. */
	readonly parts: readonly Clearance[];
	/** The three together as printed; null where no page prints it. */
	readonly printed: Clearance | null;
	/** Our calculation; null where the guard refuses the sum. */
	readonly sum: { readonly value: number; readonly qualifier: Qualifier } | null;
}

/** Years of the world of which all three parts are printed, newest first. */
export function releasedInParts(rows: readonly Clearance[]): readonly Released[] {
	const world = rows.filter(({ place }) => place === WORLD);
	const wholes = groupedBy(
		world,
		({ year, series, coverage, hazard }) => `${year} ${series} ${coverage} ${hazard}`
	);
	return [...wholes.values()]
		.flatMap((own): readonly Released[] => {
			const parts = PARTS.flatMap((part) => own.find(({ measure }) => measure === part) ?? []);
			const [first] = parts;
			if (!first || parts.length < PARTS.length) return [];
			return [
				{
					year: first.year,
					coverage: first.coverage,
					series: first.series,
					parts,
					printed: own.find(({ measure }) => measure === 'released_km2') ?? null,
					sum: sumOfParts(parts)
				}
			];
		})
		.sort((a, b) => b.year - a.year);
}

function sumOfParts(parts: readonly Clearance[]): Released['sum'] {
	const figures = parts.map(({ id, value }) => ({ figure: id, value }));
	if (!isAdmitted(figures, refusalsOf('add', parts.map(thingOfResult)))) return null;
	return {
		value: sumOf(figures),
		qualifier: qualifierOfSum(parts.map(({ qualifier }) => qualifier))
	};
}

/** Columns that keep apart what was done: land printed as cancelled or reduced together stands in neither of the two. */
export const RESULT_COLUMNS = ['cleared', 'reduced', 'cancelled', 'released', 'destroyed'] as const;
export type ResultColumn = (typeof RESULT_COLUMNS)[number];

const COLUMN_OF: Readonly<Record<Result, ResultColumn>> = {
	cleared_km2: 'cleared',
	reduced_km2: 'reduced',
	cancelled_km2: 'cancelled',
	cancelled_or_reduced_km2: 'released',
	released_km2: 'released',
	mines_destroyed: 'destroyed',
	erw_destroyed: 'destroyed'
};

/** Results that stand in a column, in the order given. */
export function inColumn(
	results: readonly Clearance[],
	column: ResultColumn
): readonly Clearance[] {
	return results.filter(({ measure }) => COLUMN_OF[measure] === column);
}
