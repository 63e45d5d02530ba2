/**
 * The charts of a comparison. Up to four plain lines share one chart; more, or a conflict with several places to keep
 * visible, become panels with a shared scale. Treaty bands stand under them on the same years.
 */
import {
	hasFigures,
	placesWithFigures,
	type ComparedItem,
	type Comparison,
	type TreatyStanding
} from '../core/compare/comparison';
import { onOneAxis } from '../core/families/alike';
import { isKnown } from '../core/figures/figure';
import { writeCardKey } from '../core/figures/card-key';
import * as m from '../messages/compiled/messages.js';
import { nameUnit } from '../messages/harm';
import { describeMark, describeSpan } from '../messages/treaty';
import type { Line, SeriesChart, TreatyChart, YearAxis } from './chart';
import { warYears } from './conflict-panel';
import { SERIES } from './palette';
import { partLine, rateLine, totalLine } from './series-lines';

/** A chart, the items it shows, and the bands of their places. */
export interface ComparisonPanel {
	readonly items: readonly ComparedItem[];
	readonly harm: SeriesChart;
	readonly treaty: TreatyChart;
}

/** Panels in the order of the items; items without a figure keep their treaty bands. */
export function comparisonCharts(comparison: Comparison): readonly ComparisonPanel[] {
	const { items } = comparison;
	const together =
		items.length <= SERIES.length && items.every((item) => placesWithFigures(item).length <= 1);
	const groups = together ? [items] : items.map((item) => [item]);
	const lines = groups.map((group) =>
		group.flatMap((item, index) => linesOf(item, index, comparison))
	);
	const top = Math.max(
		1,
		...lines.flat().flatMap(({ points }) => points.map(({ value, range }) => range?.high ?? value))
	);
	return groups
		.filter((group) => group.length > 0)
		.map((group, index) => ({
			items: group,
			harm: harmChart(comparison, group, lines[index] ?? [], top, groups.length > 1),
			treaty: treatyChart(`bands-${index}`, comparison, group, lines[index]?.length ?? 0)
		}));
}

/** The newest year of figures is followed by the years of the exits, so that both are read on one axis. */
export function axisOf({ span, treaty }: Comparison): YearAxis {
	// As known on an early day, years up to the end of the span are shown as not yet published.
	if (span.to < span.newest) return { from: span.from, to: span.to };
	const acts = treaty.flatMap(({ spans, marks }) => [
		...spans.map(({ from }) => from ?? ''),
		...marks.map(({ on }) => on)
	]);
	return {
		from: span.from,
		to: Math.max(span.to + 2, ...acts.map((date) => Number(date.slice(0, 4))))
	};
}

function harmChart(
	comparison: Comparison,
	group: readonly ComparedItem[],
	lines: readonly Line[],
	top: number,
	panels: boolean
): SeriesChart {
	const unit = nameUnit(comparison.measure);
	const [only, ...more] = group;
	return {
		kind: 'series',
		axis: axisOf(comparison),
		lines: onOneAxis(lines),
		rule: comparison.rule,
		top,
		unit: comparison.perMillion ? m.unit_per_million({ unit }) : unit,
		size: panels ? 'strip' : 'figure',
		shaded: more.length === 0 ? warYears(only?.conflict ?? null, comparison.span.from) : null,
		newest: comparison.span.newest,
		notYet: m.compare_not_yet()
	};
}

function linesOf(
	item: ComparedItem,
	index: number,
	{ measure, perMillion }: Comparison
): readonly Line[] {
	if (!hasFigures(item)) return [];
	const nameOf = (code: string) => item.places.find(({ place }) => place === code)?.name ?? code;
	const context = { item: item.key, name: item.name, measure, style: index, nameOf };
	if (perMillion) return [rateLine(item.years, context)];
	const parts = placesWithFigures(item);
	return [
		...(parts.length > 1
			? parts.map(({ place }, part) => partLine(item.years, place, { ...context, style: part + 1 }))
			: []),
		totalLine(item.years, context)
	];
}

function standingsOf(
	group: readonly ComparedItem[],
	{ treaty }: Comparison
): readonly TreatyStanding[] {
	const codes = new Set(group.flatMap(({ places }) => places.map(({ place }) => place)));
	return treaty.filter(({ place }) => codes.has(place.place));
}

function treatyChart(
	id: string,
	comparison: Comparison,
	group: readonly ComparedItem[],
	lines: number
): TreatyChart {
	const href = (actId: string) => `#${writeCardKey({ card: 'act', id: actId })}`;
	return {
		kind: 'treaty',
		id,
		lines,
		axis: axisOf(comparison),
		bands: standingsOf(group, comparison)
			.filter(({ place }) => place.kind === 'state')
			.map(({ place, spans, marks }) => ({
				name: place.name,
				spans: spans.map((span) => ({
					...span,
					href: span.act ? href(span.act.id) : null,
					title: m.treaty_band_title({ place: place.name, state: describeSpan(span) })
				})),
				marks: marks.map((mark) => ({
					...mark,
					href: href(mark.act.id),
					title: m.treaty_band_title({ place: place.name, state: describeMark(mark) })
				}))
			}))
	};
}

/** Years of an item with a range of printed values, and the one where they lie farthest apart; null when there is none. */
export function rangedYears({ years }: ComparedItem) {
	const ranged = years.flatMap(({ year, range }) => (range ? [{ year, ...range }] : []));
	const [first] = ranged;
	if (!first) return null;
	const width = ({ lowest, highest }: typeof first) => highest.value - lowest.value;
	return {
		count: ranged.length,
		farthest: ranged.reduce((a, b) => (width(b) > width(a) ? b : a), first)
	};
}

/** Years of an item that have a figure, oldest first, and the one with the highest; null when there is none. */
export function knownYears({ years }: ComparedItem) {
	const known = years.flatMap(({ year, total }) => (isKnown(total) ? [{ year, total }] : []));
	const [first] = known;
	if (!first) return null;
	return {
		count: known.length,
		highest: known.reduce((a, b) => (b.total.value > a.total.value ? b : a), first)
	};
}
