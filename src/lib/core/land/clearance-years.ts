/**
 * What was done to the land of one place, year by year, for one series, coverage and hazard at a time: only these may
 * stand on one scale. Cleared, reduced and cancelled land stack up; a released total stands beside them as printed.
 *
 * Units: km².
 */
import { isKind, type Kind } from '../families/alike';
import { refusalsOf } from '../families/guard';
import type { Refusal } from '../families/refusal';
import { groupedBy } from '../grouped-by';
import type { Clearance, ClearanceOverYears, ClearanceSeries } from './clearance';
import { thingOfResult } from './land-thing';

export const LAND_PARTS = [
	'cleared_km2',
	'reduced_km2',
	'cancelled_km2',
	'cancelled_or_reduced_km2'
] as const;

export interface ClearanceYear {
	readonly year: number;
	/** In the order of the parts; those that are not printed are left out. */
	readonly parts: readonly Clearance[];
	/** Null where no total is printed. */
	readonly released: Clearance | null;
}

export interface ClearancePanel {
	readonly coverage: Clearance['coverage'];
	readonly hazard: Clearance['hazard'];
	/** Years with a row, oldest first. */
	readonly years: readonly ClearanceYear[];
	/** What its years count; null where they may not share a scale, or the parts of a year may not be stacked. */
	readonly kind: Kind | null;
	readonly refusals: readonly Refusal[];
}

/** Everything that one series prints of a place. */
export interface ClearanceOfSeries {
	readonly series: ClearanceSeries;
	readonly panels: readonly ClearancePanel[];
	/** Mines and ERW destroyed, oldest first. */
	readonly destroyed: readonly Clearance[];
}

export interface ClearanceRecord {
	readonly series: readonly ClearanceOfSeries[];
	readonly overYears: readonly ClearanceOverYears[];
}

/** Of one place. Null where our tables hold nothing. */
export function clearanceRecord(
	rows: readonly Clearance[],
	overYears: readonly ClearanceOverYears[]
): ClearanceRecord | null {
	if (rows.length + overYears.length === 0) return null;
	const ofLand = ({ measure }: Clearance) => measure.endsWith('_km2');
	return {
		series: [...groupedBy(rows, ({ series }) => series).values()].flatMap((own) =>
			own.slice(0, 1).map(({ series }) => ({
				series,
				panels: [
					...groupedBy(
						own.filter(ofLand),
						({ coverage, hazard }) => `${coverage} ${hazard}`
					).values()
				].flatMap(panelOf),
				destroyed: own.filter((row) => !ofLand(row)).toSorted((a, b) => a.year - b.year)
			}))
		),
		overYears
	};
}

function panelOf(rows: readonly Clearance[]): readonly ClearancePanel[] {
	const [first] = rows;
	if (!first) return [];
	const { series, coverage, hazard } = first;
	const years = [...groupedBy(rows, ({ year }) => String(year))]
		.map(([year, own]) => ({
			year: Number(year),
			parts: LAND_PARTS.flatMap((part) => own.filter(({ measure }) => measure === part)),
			released: own.find(({ measure }) => measure === 'released_km2') ?? null
		}))
		.sort((a, b) => a.year - b.year);
	const refusals = [
		...refusalsOf('draw', rows.map(thingOfResult)),
		...years.flatMap(({ parts }) => refusalsOf('add', parts.map(thingOfResult)))
	];
	const name = `land released, ${series}, ${coverage}, ${hazard}`;
	return [
		{ coverage, hazard, years, refusals, kind: refusals.length === 0 && isKind(name) ? name : null }
	];
}
