/**
 * A comparison: for each chosen conflict or place its series, rates and treaty bands, on one span of years.
 *
 * Nothing is added across items: conflicts share places. Each item's own sum over its places says what it leaves out.
 */
import type { Conflict } from '../conflicts/conflict';
import { isKnown, type Cell } from '../figures/figure';
import type { PrintedRange } from '../figures/printed-range';
import type { VintageRule } from '../figures/vintage-rule';
import type { Measure } from '../harm/measure';
import { byPlaceAndYear, type PlaceYear } from '../harm/place-year';
import { rateOf, type Population, type Rate } from '../harm/rate';
import { conflictSeries, placeSeries, type SeriesYear, type YearSpan } from '../harm/series';
import { WORLD, type Place } from '../places/place';
import { actsByPlace, type Act } from '../treaty/act';
import { treatyMarks, treatySpans, type TreatyMark, type TreatySpan } from '../treaty/status';
import type { Choice } from './choice';

export interface Comparison {
	readonly measure: Measure;
	readonly perMillion: boolean;
	readonly rule: VintageRule;
	readonly revisions: boolean;
	readonly span: YearSpan;
	readonly items: readonly ComparedItem[];
	/** One for each place of any item, once, by name; the world has none. */
	readonly treaty: readonly TreatyStanding[];
}

export interface ComparedItem {
	readonly key: string;
	readonly name: string;
	readonly kind: 'conflict' | 'place';
	/** Null for a place. */
	readonly conflict: Conflict | null;
	/** Name of the conflict of which it is a phase; null for any other. */
	readonly whole: string | null;
	readonly places: readonly Place[];
	readonly years: readonly ComparedYear[];
}

export interface ComparedYear extends SeriesYear {
	readonly rate: Cell<Rate>;
	/**
	 * Of the one printed figure that the total is. Null for a sum, whose places were never printed together, where only
	 * one value was printed, and where no range is asked for.
	 */
	readonly range: PrintedRange | null;
}

export interface TreatyStanding {
	readonly place: Place;
	readonly spans: readonly TreatySpan[];
	readonly marks: readonly TreatyMark[];
}

/** What the tables answer for a choice. */
export interface Material {
	readonly places: readonly Place[];
	readonly conflicts: readonly Conflict[];
	readonly figures: readonly PlaceYear[];
	/** Empty where no rate is asked for. */
	readonly populations: readonly Population[];
	/** Empty where no range is asked for. */
	readonly ranges: readonly PrintedRange[];
	readonly acts: readonly Act[];
	/** Places and years of which a source says that no count was reported. */
	readonly unreported: ReadonlySet<string>;
	/** Last year of events that an edition could print by the rule's day. */
	readonly newest: number;
}

/** Places whose figures a choice needs. */
export function placesOf(
	items: readonly string[],
	conflicts: readonly Conflict[]
): readonly string[] {
	return [
		...new Set(
			items.flatMap((item) => {
				const conflict = conflicts.find((candidate) => candidate.conflict === item);
				return conflict ? conflict.members.map(({ place }) => place) : [item];
			})
		)
	];
}

export function compare(choice: Choice, material: Material): Comparison {
	const span = { from: choice.from, to: choice.to, newest: material.newest };
	const figures = byPlaceAndYear(material.figures);
	const populations = new Map(material.populations.map((row) => [`${row.place} ${row.year}`, row]));
	const populationOf = (place: string, year: number) => populations.get(`${place} ${year}`);
	const placeOf = (code: string): Place => {
		const place = material.places.find((candidate) => candidate.place === code);
		if (!place) throw new RangeError(`No place has the code "${code}".`);
		return place;
	};
	const ranges = new Map(material.ranges.map((range) => [range.figure, range]));
	const rangeOf = ({ total }: SeriesYear): PrintedRange | null => {
		const [only, ...more] = isKnown(total) ? total.inputs : [];
		return (only && more.length === 0 && ranges.get(only.figure.figure)) || null;
	};
	const withRates = (years: readonly SeriesYear[]) =>
		years.map((year) => ({ ...year, rate: rateOf(year, populationOf), range: rangeOf(year) }));
	const acts = actsByPlace(material.acts);
	return {
		measure: choice.measure,
		perMillion: choice.perMillion,
		rule: choice.rule,
		revisions: choice.revisions,
		span,
		items: choice.items.map((key): ComparedItem => {
			const conflict = material.conflicts.find((candidate) => candidate.conflict === key) ?? null;
			if (!conflict) {
				const place = placeOf(key);
				const years = withRates(placeSeries(key, figures, span, material.unreported));
				return {
					key,
					name: place.name,
					kind: 'place',
					conflict,
					whole: null,
					places: [place],
					years
				};
			}
			const places = conflict.members.map(({ place }) => placeOf(place));
			const years = withRates(conflictSeries(conflict, figures, span, material.unreported));
			const whole =
				material.conflicts.find((candidate) => candidate.conflict === conflict.partOf)?.name ??
				null;
			return { key, name: conflict.name, kind: 'conflict', conflict, whole, places, years };
		}),
		treaty: placesOf(choice.items, material.conflicts)
			.filter((code) => code !== WORLD)
			.map((code) => ({
				place: placeOf(code),
				spans: treatySpans(acts.get(code) ?? []),
				marks: treatyMarks(acts.get(code) ?? [])
			}))
			.sort((a, b) => a.place.name.localeCompare(b.place.name))
	};
}

/** Whether an item has any figure in the years shown. */
export function hasFigures({ years }: ComparedItem): boolean {
	return years.some(({ total }) => isKnown(total));
}

/** Places of an item that have a figure in the years shown: each is kept visible. */
export function placesWithFigures({ places, years }: ComparedItem): readonly Place[] {
	const known = new Set(
		years.flatMap(({ total }) => (isKnown(total) ? total.inputs.map(({ place }) => place) : []))
	);
	return places.filter(({ place }) => known.has(place));
}

/** Every act behind the standings shown. */
export function actsOfStandings(standings: readonly TreatyStanding[]): readonly Act[] {
	return standings.flatMap(({ spans, marks }) => [
		...spans.flatMap(({ act }) => (act ? [act] : [])),
		...marks.map(({ act }) => act)
	]);
}

/** Names of the places of a comparison, by code. */
export function placeNames({ items }: Comparison): Readonly<Record<string, string>> {
	return Object.fromEntries(
		items.flatMap(({ places }) => places.map(({ place, name }) => [place, name]))
	);
}
