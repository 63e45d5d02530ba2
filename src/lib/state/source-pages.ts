/** What rests on each source, asked once for the pages of all of them. */
import { groupedBy } from '../core/grouped-by';
import type { PublishedValue } from '../core/figures/published-value';
import type { Source, Support } from '../core/sources/source';
import type { Act } from '../core/treaty/act';
import type { Engine } from '../engine/engine';
import {
	allPlaces,
	allSources,
	publishedValues,
	sourceSupport,
	treatyActs
} from '../engine/queries/context';
import { run } from '../engine/query';

export interface SourceAnswer {
	readonly source: Source;
	/** Rows of every table, by its name. */
	readonly support: readonly Support[];
	/** Casualty figures it prints, by place and year. */
	readonly figures: readonly PublishedValue[];
	/** Acts under the Mine Ban Convention that are dated by it. */
	readonly acts: readonly Act[];
}

export interface SourceCatalogue {
	/** By publisher and title. */
	readonly answers: readonly SourceAnswer[];
	/** Names of places by code. */
	readonly names: Readonly<Record<string, string>>;
}

export async function askSources(engine: Engine): Promise<SourceCatalogue> {
	const [sources, support, values, acts, places] = await Promise.all([
		run(engine, allSources, undefined),
		run(engine, sourceSupport, undefined),
		run(engine, publishedValues, { places: null }),
		run(engine, treatyActs, undefined),
		run(engine, allPlaces, undefined)
	]);
	const bySource = <T extends { readonly source: string }>(rows: readonly T[]) =>
		groupedBy(rows, ({ source }) => source);
	const [supports, figures, dated] = [bySource(support), bySource(values), bySource(acts)];
	return {
		names: Object.fromEntries(places.map(({ place, name }) => [place, name])),
		answers: sources
			.map((source) => ({
				source,
				support: supports.get(source.source) ?? [],
				figures: figures.get(source.source) ?? [],
				acts: dated.get(source.source) ?? []
			}))
			.sort(
				({ source: a }, { source: b }) =>
					a.publisher.localeCompare(b.publisher) ||
					a.title.localeCompare(b.title) ||
					a.source.localeCompare(b.source)
			)
	};
}
