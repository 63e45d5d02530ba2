/**
 * Numbers for one thing and time that differ: set side by side in order of value, with what is known of the reasons.
 * Never an average, and no verdict.
 */
import { codeOf, type Table, type Thing } from '../families/family';
import { thingOf } from '../families/figure-thing';
import { refusalsOf } from '../families/guard';
import type { Refusal } from '../families/refusal';
import { stagesOf, type Stage } from '../figures/history';
import type { Qualifier } from '../figures/figure';
import type { PublishedValue } from '../figures/published-value';
import { relationOf } from '../figures/relation';
import { groupedBy } from '../grouped-by';

export interface Stated {
	readonly value: number;
	readonly qualifier: Qualifier;
	readonly source: string;
	readonly note: string | null;
	/** The row of the casualty table, where it is one. */
	readonly row: PublishedValue | null;
	readonly thing: Thing;
}

export interface Disagreement {
	readonly table: Table;
	readonly place: string;
	/** Year, span or date of what is counted. */
	readonly period: string;
	/** By value, lowest first; two different ones at least. */
	readonly stated: readonly Stated[];
	/** Why they cannot be set on one axis; empty where the codes do not tell them apart. */
	readonly reasons: readonly Refusal[];
	/** One edition or one day prints them all: it is no revision. */
	readonly together: boolean;
}

/** A number of a table other than casualties. `subject` is what it stands for, with the time. */
export interface DisputedRow extends Stated {
	readonly subject: string;
	readonly period: string;
}

/** Rows of one subject, in the order of the subjects. */
export function disagreementsOfTables(rows: readonly DisputedRow[]): readonly Disagreement[] {
	return [...groupedBy(rows, ({ subject, thing }) => `${thing.table} ${subject}`).values()].flatMap(
		(own) => {
			const [first] = own;
			const { period = '' } = first ?? {};
			return first ? [disagreement(first.thing, period, own, false)] : [];
		}
	);
}

/** Values of one figure that were printed at one time: of two sources, or twice in one. Newest years first. */
export function disagreementsOfFigures(values: readonly PublishedValue[]): readonly Disagreement[] {
	return [...groupedBy(values, ({ figure }) => figure).values()]
		.flatMap((own) =>
			disputesAmong(stagesOf(own)).flatMap(([before, stage]) =>
				ofRows([...before.rows, ...stage.rows], true)
			)
		)
		.sort(byPlaceAndYear);
}

/** Neighbouring stages of one time with unlike numbers: another qualifier alone is no disagreement. */
export function disputesAmong(stages: readonly Stage[]): readonly (readonly [Stage, Stage])[] {
	return stages.flatMap((stage, index) => {
		const before = stages[index - 1];
		return before && stage.disagrees && before.rows[0].value !== stage.rows[0].value
			? [[before, stage] as const]
			: [];
	});
}

/** Counts of several bodies for one place and year that differ, the latest value of each. By place, newest years first. */
export function disagreementsOfCounters(
	values: readonly PublishedValue[]
): readonly Disagreement[] {
	const latest = values.filter((row) => row.latest);
	const cuts = groupedBy(latest, (row) =>
		[
			...[row.place, row.year, row.measure, row.group, row.age, row.sex, row.device],
			...[row.scope, row.coverage]
		].join(' ')
	);
	return [...cuts.values()]
		.filter(
			([first, ...more]) =>
				first &&
				more.some((row) => relationOf(first, row) === 'counter' && row.value !== first.value)
		)
		.flatMap((own) => ofRows(own, false))
		.sort(byPlaceAndYear);
}

/** Figures of the same place, year and cut that another body counted, whatever they say. */
export function countsBeside(
	row: PublishedValue,
	others: readonly PublishedValue[]
): readonly PublishedValue[] {
	return others.filter(
		(other) =>
			relationOf(row, other) === 'counter' &&
			(['measure', 'group', 'age', 'sex', 'device'] as const).every(
				(split) => row[split] === other[split]
			)
	);
}

/** None of no rows. */
function ofRows(rows: readonly PublishedValue[], together: boolean): readonly Disagreement[] {
	const stated = rows.map((row) => ({
		...{ value: row.value, qualifier: row.qualifier, source: row.source, note: row.note, row },
		thing: thingOf(row)
	}));
	return stated
		.slice(0, 1)
		.map(({ thing }) => disagreement(thing, codeOf(thing, 'year'), stated, together));
}

function disagreement(
	{ table, codes }: Thing,
	period: string,
	stated: readonly Stated[],
	together: boolean
): Disagreement {
	return {
		table,
		place: codes['place'] ?? '',
		period,
		stated: stated.toSorted((a, b) => a.value - b.value),
		reasons: refusalsOf(
			'draw',
			stated.map(({ thing }) => thing)
		).filter(({ refusal }) => refusal !== 'base_not_stated'),
		together
	};
}

function byPlaceAndYear(a: Disagreement, b: Disagreement): number {
	return a.place.localeCompare(b.place) || b.period.localeCompare(a.period);
}
