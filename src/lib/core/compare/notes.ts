/**
 * What must be said beside a comparison, worked out from what it holds. Codes and values; `messages` writes the sentences.
 */
import { isKnown } from '../figures/figure';
import { standsApart, type VintageRule } from '../figures/vintage-rule';
import type { CollectionRow } from '../harm/collection';
import type { FirstCountRecord } from '../harm/first-counts';
import { WORLD } from '../places/place';
import { changedBetween } from '../places/predecessor';
import { hasFigures, type ComparedItem, type Comparison } from './comparison';

export type Note =
	| { readonly note: 'no_figure'; readonly item: string }
	| { readonly note: 'years_missing'; readonly item: string; readonly years: readonly number[] }
	| { readonly note: 'places_missing'; readonly item: string; readonly places: readonly string[] }
	| { readonly note: 'not_reported'; readonly place: string; readonly years: readonly number[] }
	| { readonly note: 'sources'; readonly item: string; readonly sources: readonly string[] }
	/** Years whose value is of another vintage than the rule asks for: first counts, or not known to be first counts. */
	| {
			readonly note: 'other_vintage';
			readonly rule: VintageRule;
			readonly item: string;
			readonly years: readonly number[];
	  }
	| { readonly note: 'relays'; readonly item: string; readonly years: readonly number[] }
	| {
			readonly note: 'collection';
			readonly place: string;
			readonly rows: readonly CollectionRow[];
			readonly unknown: boolean;
	  }
	| {
			readonly note: 'shared_places';
			readonly items: readonly [string, string];
			readonly places: readonly string[];
	  }
	| { readonly note: 'first_counts'; readonly record: FirstCountRecord }
	| { readonly note: 'sudan_with_south' }
	| { readonly note: 'small_counts'; readonly item: string; readonly years: readonly number[] }
	/** Asked of children: there is no population of children to divide by. */
	| { readonly note: 'no_child_population' }
	| { readonly note: 'population'; readonly sources: readonly string[] }
	| { readonly note: 'disputed'; readonly place: string; readonly text: string };

/** Under this many casualties a rate moves with every single one. */
export const FEW_CASUALTIES = 20;

/** @param record how first counts of the world total moved; null where something else is shown */
export function notesOn(
	comparison: Comparison,
	collections: readonly CollectionRow[],
	record: FirstCountRecord | null = null
): readonly Note[] {
	const { items, span, perMillion } = comparison;
	const withFigures = items.filter(hasFigures);
	return [
		...items.flatMap((item) =>
			hasFigures(item)
				? notesOnItem(item, comparison.rule)
				: [{ note: 'no_figure' as const, item: item.name }]
		),
		...notReported(items),
		...(record ? [{ note: 'first_counts' as const, record }] : []),
		...sharedPlaces(items),
		...collectionNotes(withFigures, collections),
		...(withFigures.some(({ places }) =>
			places.some(({ place }) => changedBetween(place, span.from, Infinity))
		)
			? [{ note: 'sudan_with_south' as const }]
			: []),
		...(perMillion ? rateNotes(withFigures) : []),
		...(perMillion && comparison.measure === 'child'
			? [{ note: 'no_child_population' as const }]
			: []),
		...disputed(items)
	];
}

function notesOnItem(item: ComparedItem, rule: VintageRule): readonly Note[] {
	const inputs = item.years.flatMap(({ year, total }) =>
		isKnown(total) ? total.inputs.map((input) => ({ year, ...input })) : []
	);
	const yearsWhere = (test: (input: (typeof inputs)[number]) => boolean) => [
		...new Set(inputs.filter(test).map(({ year }) => year))
	];
	const missing = item.years
		.filter(({ total }) => !isKnown(total) && total.missing === 'not_in_tables')
		.map(({ year }) => year);
	// A place outside its years of the conflict throughout is no gap.
	const gaps = new Set(
		item.years.flatMap(({ parts }) =>
			parts.flatMap(({ place, cell }) =>
				!isKnown(cell) && cell.missing === 'not_in_tables' ? [place] : []
			)
		)
	);
	const never = [...gaps].filter((place) => !inputs.some((input) => input.place === place));
	const notes: Note[] = [];
	if (missing.length > 0) notes.push({ note: 'years_missing', item: item.name, years: missing });
	if (never.length > 0)
		notes.push({ note: 'places_missing', item: item.name, places: names(item, never) });
	notes.push({
		note: 'sources',
		item: item.name,
		sources: [...new Set(inputs.map(({ figure }) => figure.source))]
	});
	const apart = yearsWhere(({ figure }) => standsApart(figure.vintage, rule));
	if (apart.length > 0) notes.push({ note: 'other_vintage', rule, item: item.name, years: apart });
	const relayed = yearsWhere(({ figure }) => figure.relay);
	if (relayed.length > 0) notes.push({ note: 'relays', item: item.name, years: relayed });
	return notes;
}

/** Years of each place for which a source says that no count was reported: more than that we have read none. */
function notReported(items: readonly ComparedItem[]): readonly Note[] {
	const years = new Map<string, Set<number>>();
	for (const item of items)
		for (const { year, parts } of item.years)
			for (const { place, cell } of parts) {
				if (isKnown(cell) || cell.missing !== 'not_reported') continue;
				const [name = place] = names(item, [place]);
				years.set(name, (years.get(name) ?? new Set()).add(year));
			}
	return [...years].map(([place, own]) => ({
		note: 'not_reported',
		place,
		years: [...own].sort((a, b) => a - b)
	}));
}

/** One note for each pair of items that hold the same place: the same people stand in both. */
function sharedPlaces(items: readonly ComparedItem[]): readonly Note[] {
	return items.flatMap((one, index) =>
		items.slice(index + 1).flatMap((other): readonly Note[] => {
			const shared = one.places.filter(({ place }) =>
				other.places.some((candidate) => candidate.place === place)
			);
			if (shared.length === 0) return [];
			return [
				{
					note: 'shared_places',
					items: [one.name, other.name],
					places: shared.map(({ name }) => name)
				}
			];
		})
	);
}

/** How each place with a figure was counted in the years shown; `unknown` where some of its years have no row. */
function collectionNotes(
	items: readonly ComparedItem[],
	rows: readonly CollectionRow[]
): readonly Note[] {
	const yearsByPlace = new Map<string, { name: string; years: Set<number> }>();
	for (const { places, years } of items)
		for (const { year, total } of years)
			for (const { place } of isKnown(total) ? total.inputs : []) {
				// The world is counted in many ways at once.
				if (place === WORLD) continue;
				const name = places.find((candidate) => candidate.place === place)?.name ?? place;
				const seen = yearsByPlace.get(place) ?? { name, years: new Set<number>() };
				seen.years.add(year);
				yearsByPlace.set(place, seen);
			}
	return [...yearsByPlace].map(([place, { name, years }]) => {
		const own = rows.filter(
			(row) => row.place === place && years.has(row.year) && row.collection !== 'unknown'
		);
		const covered = new Set(own.map(({ year }) => year));
		return {
			note: 'collection',
			place: name,
			rows: own,
			unknown: [...years].some((year) => !covered.has(year))
		};
	});
}

function rateNotes(items: readonly ComparedItem[]): readonly Note[] {
	const rates = items.flatMap(({ years }) =>
		years.flatMap(({ rate }) => (isKnown(rate) ? [rate] : []))
	);
	const sources = [
		...new Set(rates.flatMap(({ populations }) => populations.map(({ source }) => source)))
	];
	const few = items.flatMap(({ name, years }): readonly Note[] => {
		const small = years
			.filter(({ rate }) => isKnown(rate) && rate.casualties < FEW_CASUALTIES)
			.map(({ year }) => year);
		return small.length > 0 ? [{ note: 'small_counts', item: name, years: small }] : [];
	});
	return [...few, ...(sources.length > 0 ? [{ note: 'population' as const, sources }] : [])];
}

function disputed(items: readonly ComparedItem[]): readonly Note[] {
	const places = new Map(
		items.flatMap(({ places: own }) => own).map((place) => [place.place, place])
	);
	return [...places.values()].flatMap(({ name, disputedNote }) =>
		disputedNote ? [{ note: 'disputed' as const, place: name, text: disputedNote }] : []
	);
}

function names({ places }: ComparedItem, codes: readonly string[]): readonly string[] {
	return places.filter(({ place }) => codes.includes(place)).map(({ name }) => name);
}
