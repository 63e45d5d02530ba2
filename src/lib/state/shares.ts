/** What the page of shares says, asked once, at build. */
import type { PublishedValue } from '../core/figures/published-value';
import { groupedBy } from '../core/grouped-by';
import {
	figureOfNumerator,
	outsideBase,
	shareSeries,
	type Outside,
	type Share,
	type ShareSeries
} from '../core/shares/share';
import { deviceSplits, type Split } from '../core/shares/split';
import type { Source } from '../core/sources/source';
import type { Engine } from '../engine/engine';
import { allSources, publishedValues } from '../engine/queries/context';
import { allShares } from '../engine/queries/shares';
import { run } from '../engine/query';

/** What a share says beyond its row. */
export interface SharePart {
	/** Null where the tables do not carry it. */
	readonly outside: Outside | null;
	/** Name of the figure whose value the numerator is; null where it is none. */
	readonly figure: string | null;
}

export interface SharesAnswer {
	readonly series: readonly ShareSeries[];
	/** By the id of a share. */
	readonly parts: Readonly<Record<string, SharePart>>;
	readonly splits: readonly Split[];
	/** Of the shares and splits, by id. */
	readonly sources: Readonly<Record<string, Source>>;
}

export async function askShares(engine: Engine): Promise<SharesAnswer> {
	const shares = await run(engine, allShares, undefined);
	const places = [...new Set(shares.map(({ place }) => place))];
	const [values, sources] = await Promise.all([
		run(engine, publishedValues, { places }),
		run(engine, allSources, undefined)
	]);
	const byFigure = groupedBy(values, ({ figure }) => figure);
	const sourceOf = new Map(sources.map((source) => [source.source, source]));
	const splits = deviceSplits(values);
	const used = [shares, splits.flatMap(({ parts }) => parts)].flat().map(({ source }) => source);

	function partOf(share: Share): SharePart {
		const total = `${share.place.toLowerCase()}-${share.year}-casualties`;
		const published = sourceOf.get(share.source)?.published ?? null;
		const figure = figureOfNumerator(share);
		const own: readonly PublishedValue[] = (figure && byFigure.get(figure)) || [];
		return {
			outside: outsideBase(share, byFigure.get(total) ?? [], published),
			figure: own.some(({ value }) => value === share.numerator) ? figure : null
		};
	}
	return {
		series: shareSeries(shares),
		parts: Object.fromEntries(shares.map((share) => [share.id, partOf(share)])),
		splits,
		sources: Object.fromEntries(
			sources.filter(({ source }) => used.includes(source)).map((source) => [source.source, source])
		)
	};
}
