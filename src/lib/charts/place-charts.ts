/** The charts of one place as values: its standing to the convention, its recorded casualties, its released land. */
import { onOneAxis } from '../core/families/alike';
import { writeCardKey } from '../core/figures/card-key';
import { isKnown } from '../core/figures/figure';
import { LATEST } from '../core/figures/vintage-rule';
import type { SeriesYear } from '../core/harm/series';
import type { ClearancePanel } from '../core/land/clearance-years';
import type { Place } from '../core/places/place';
import type { PlaceTreaty } from '../core/treaty/place-treaty';
import * as m from '../messages/compiled/messages.js';
import { nameUnit } from '../messages/harm';
import { describeResult, nameKm2 } from '../messages/place-land';
import { describeMark, describeSpan } from '../messages/treaty';
import type { LandChart, SeriesChart, TreatyChart } from './chart';
import { totalLine } from './series-lines';

/** The convention was opened for signature in 1997. */
const OPENED = 1997;

/** @param checked the day of the tables, to whose year the band reaches */
export function placeTreatyChart(
	{ name }: Place,
	{ spans, marks }: PlaceTreaty,
	checked: string
): TreatyChart {
	const href = (id: string) => `#${writeCardKey({ card: 'act', id })}`;
	return {
		kind: 'treaty',
		id: 'standing',
		lines: 1,
		axis: { from: OPENED, to: Number(checked.slice(0, 4)) },
		bands: [
			{
				name,
				spans: spans.map((span) => ({
					...span,
					href: span.act ? href(span.act.id) : null,
					title: m.treaty_band_title({ place: name, state: describeSpan(span) })
				})),
				marks: marks.map((mark) => ({
					...mark,
					href: href(mark.act.id),
					title: m.treaty_band_title({ place: name, state: describeMark(mark) })
				}))
			}
		]
	};
}

/** Null for fewer than two years with a figure: the table says it sooner. */
export function placeSeriesChart(
	{ place, name }: Place,
	years: readonly SeriesYear[],
	newest: number
): SeriesChart | null {
	const [first] = years;
	if (!first || years.filter(({ total }) => isKnown(total)).length < 2) return null;
	return {
		kind: 'series',
		axis: { from: first.year, to: years.at(-1)?.year ?? newest },
		lines: onOneAxis([
			totalLine(years, { item: place, name, measure: 'casualties', style: 0, nameOf: () => name })
		]),
		rule: LATEST,
		top: null,
		unit: nameUnit('casualties'),
		size: 'strip',
		shaded: null,
		newest,
		notYet: m.compare_not_yet()
	};
}

/** Null for fewer than two years, and where the guard lets the rows share no scale. */
export function releasedChart(panel: ClearancePanel, id: string): LandChart | null {
	const { kind, years } = panel;
	const [first, last] = [years[0], years.at(-1)];
	if (kind === null || !first || !last || years.length < 2) return null;
	return {
		kind: 'land',
		id,
		axis: { from: first.year, to: last.year },
		unit: nameKm2(),
		bars: onOneAxis(
			years.flatMap(({ year, parts, released }) =>
				[...parts, ...(released ? [released] : [])].map((row) => ({
					kind,
					year,
					measure: row.measure,
					value: row.value,
					qualifier: row.qualifier,
					href: `#${writeCardKey({ card: 'row', id: row.id })}`,
					title: describeResult(row)
				}))
			)
		)
	};
}
