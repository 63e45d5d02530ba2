/**
 * Casualties of a place or a conflict by year.
 *
 * A conflict has no figures of its own: figures are by country and year, whatever laid the mine. Its series is what was
 * recorded in its places during its years; each place stays visible, and a place without a figure is named, not zero.
 * Units: people.
 */
import { counts, type Conflict } from '../conflicts/conflict';
import { addable } from '../families/alike';
import { sumOf } from '../families/arithmetic';
import { isKnown, type Cell, type Missing, type Printed, type Qualifier } from '../figures/figure';
import { qualifierOfSum } from '../figures/qualifier-of-sum';
import type { PlaceYear } from './place-year';

type Figures = ReadonlyMap<string, ReadonlyMap<number, PlaceYear>>;

/** Places and years of which a source says that none was reported, see `unreportedIn`. */
type Unreported = ReadonlySet<string>;
const NONE: Unreported = new Set();

/** One year of a series: the cell of each place, and the total of those that have a figure. */
export interface SeriesYear {
	readonly year: number;
	readonly parts: readonly Part[];
	readonly total: Cell<Total>;
}

export interface Part {
	readonly place: string;
	readonly cell: Cell<Printed>;
}

/** A sum over places. With one input it is that printed figure; with more it is our calculation. */
export interface Total {
	readonly value: number;
	readonly qualifier: Qualifier;
	readonly inputs: readonly { readonly place: string; readonly figure: Printed }[];
	/** Places in the series' years without a figure. */
	readonly without: readonly string[];
}

/** Years asked for, both inclusive, and the last year for which an edition could print figures. */
export interface YearSpan {
	readonly from: number;
	readonly to: number;
	readonly newest: number;
}

/** Series of one place: one part a year. */
export function placeSeries(
	place: string,
	figures: Figures,
	span: YearSpan,
	unreported: Unreported = NONE
): readonly SeriesYear[] {
	return yearsOf(span).map((year) =>
		seriesYear(year, [{ place, cell: cellOf(place, year, figures, span, unreported) }])
	);
}

/** Series of a conflict: one part a place and year; outside a place's years the part is not applicable. */
export function conflictSeries(
	conflict: Conflict,
	figures: Figures,
	span: YearSpan,
	unreported: Unreported = NONE
): readonly SeriesYear[] {
	return yearsOf(span).map((year) =>
		seriesYear(
			year,
			conflict.members.map((member) => ({
				place: member.place,
				cell: counts(conflict, member, year)
					? cellOf(member.place, year, figures, span, unreported)
					: { missing: 'not_applicable' as const }
			}))
		)
	);
}

/** The sum of the parts that have a figure, saying which have none. */
function seriesYear(year: number, parts: readonly Part[]): SeriesYear {
	const inputs = parts.flatMap(({ place, cell }) =>
		isKnown(cell) ? [{ place, figure: cell }] : []
	);
	const gaps = parts.flatMap(({ place, cell }) =>
		isKnown(cell) ? [] : [{ place, missing: cell.missing }]
	);
	if (inputs.length === 0)
		return { year, parts, total: { missing: gapOfAll(gaps.map(({ missing }) => missing)) } };
	return {
		year,
		parts,
		total: {
			value: sumOf(addable(inputs.map(({ figure }) => figure))),
			qualifier: qualifierOfSum(inputs.map(({ figure }) => figure.qualifier)),
			inputs,
			without: gaps.filter(({ missing }) => missing !== 'not_applicable').map(({ place }) => place)
		}
	};
}

/**
 * Not applicable or not reported only where it is so for every place that counts; a figure of which we only know that
 * we have not read it claims least, so it speaks for the others.
 */
function gapOfAll(gaps: readonly Missing[]): Missing {
	const [first, ...rest] = gaps.filter((missing) => missing !== 'not_applicable');
	if (first === undefined) return 'not_applicable';
	return rest.every((missing) => missing === first) ? first : 'not_in_tables';
}

function cellOf(
	place: string,
	year: number,
	figures: Figures,
	{ newest }: YearSpan,
	unreported: Unreported
): Cell<Printed> {
	const figure = figures.get(place)?.get(year);
	if (figure) return figure;
	if (year > newest) return { missing: 'not_yet_published' };
	return { missing: unreported.has(`${place} ${year}`) ? 'not_reported' : 'not_in_tables' };
}

function yearsOf({ from, to }: YearSpan): readonly number[] {
	return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
