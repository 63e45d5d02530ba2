/** Where numbers for one thing differ, from all tables; asked once, at build. */
import {
	disagreementsOfCounters,
	disagreementsOfFigures,
	disagreementsOfTables,
	type Disagreement
} from '../core/disagreements/disagreement';
import type { Source } from '../core/sources/source';
import type { Engine } from '../engine/engine';
import { allPlaces, allSources, publishedValues } from '../engine/queries/context';
import { disputedRows, populationDisputes } from '../engine/queries/shares';
import { run } from '../engine/query';

export interface DisagreementsAnswer {
	/** Values of one casualty figure. */
	readonly figures: readonly Disagreement[];
	/** Counts of several bodies. */
	readonly counters: readonly Disagreement[];
	/** Of the other tables, each with its own. */
	readonly tables: readonly Disagreement[];
	/** Years of places with two populations, which are not listed. */
	readonly populations: { readonly years: number; readonly places: number };
	readonly sources: Readonly<Record<string, Source>>;
	/** Of places, by code. */
	readonly names: Readonly<Record<string, string>>;
}

export async function askDisagreements(engine: Engine): Promise<DisagreementsAnswer> {
	const [values, rows, populations, sources, places] = await Promise.all([
		run(engine, publishedValues, { places: null }),
		run(engine, disputedRows, undefined),
		run(engine, populationDisputes, undefined),
		run(engine, allSources, undefined),
		run(engine, allPlaces, undefined)
	]);
	const figures = disagreementsOfFigures(values);
	const counters = disagreementsOfCounters(values);
	const tables = disagreementsOfTables(rows);
	const used = new Set(
		[figures, counters, tables].flat().flatMap(({ stated }) => stated.map(({ source }) => source))
	);
	return {
		figures,
		counters,
		tables,
		populations: populations[0] ?? { years: 0, places: 0 },
		sources: Object.fromEntries(
			sources.filter(({ source }) => used.has(source)).map((source) => [source.source, source])
		),
		names: Object.fromEntries(places.map(({ place, name }) => [place, name]))
	};
}
