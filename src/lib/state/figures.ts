/** What the pages of all figures are made of, asked once for all of them: thousands of pages, one question. */
import { groupedBy } from '../core/grouped-by';
import { figureOfYear } from '../core/figures/history';
import type { PublishedValue } from '../core/figures/published-value';
import type { Place } from '../core/places/place';
import type { Source } from '../core/sources/source';
import type { Engine } from '../engine/engine';
import { allPlaces, allSources, publishedValues } from '../engine/queries/context';
import { run } from '../engine/query';

export interface FigureAnswer {
	readonly figure: string;
	readonly place: Place;
	/** In order of publication; at least one. */
	readonly values: readonly PublishedValue[];
	/** Of the same figure of the year before; empty where the tables have none. */
	readonly before: readonly PublishedValue[];
	/** Latest rows of the same figure in all its years, this one included, oldest first. */
	readonly years: readonly PublishedValue[];
	/** Latest rows of other figures of the place and year. */
	readonly others: readonly PublishedValue[];
	/** Of the values, in the order of the values, each once. */
	readonly sources: readonly Source[];
}

/** Answers by the name of the figure. */
export async function askFigures(engine: Engine): Promise<ReadonlyMap<string, FigureAnswer>> {
	const [values, sources, places] = await Promise.all([
		run(engine, publishedValues, { places: null }),
		run(engine, allSources, undefined),
		run(engine, allPlaces, undefined)
	]);
	const latest = values.filter((value) => value.latest);
	const byFigure = groupedBy(values, ({ figure }) => figure);
	const inAllYears = groupedBy(latest, ({ figure }) => figureOfYear(figure, 0));
	const ofPlaceAndYear = groupedBy(latest, ({ place, year }) => `${place} ${year}`);
	const sourceOf = new Map(sources.map((source) => [source.source, source]));
	const placeOf = new Map(places.map((place) => [place.place, place]));

	function answer(figure: string, own: readonly PublishedValue[]): FigureAnswer {
		const [{ place: code, year } = { place: '', year: 0 }] = own;
		const place = placeOf.get(code);
		if (!place) throw new RangeError(`No place has the code "${code}".`);
		return {
			figure,
			place,
			values: own,
			before: byFigure.get(figureOfYear(figure, year - 1)) ?? [],
			years: (inAllYears.get(figureOfYear(figure, 0)) ?? []).toSorted((a, b) => a.year - b.year),
			others: (ofPlaceAndYear.get(`${code} ${year}`) ?? []).filter(
				(other) => other.figure !== figure
			),
			sources: [...new Set(own.map(({ source }) => source))].flatMap((id) => sourceOf.get(id) ?? [])
		};
	}
	return new Map([...byFigure].map(([figure, own]) => [figure, answer(figure, own)]));
}
