/** The world total by year as a chart value: one line, its highest, lowest and newest year pointed out. */
import { writeCardKey } from '../core/figures/card-key';
import { kindOf, onOneAxis } from '../core/families/alike';
import { LATEST } from '../core/figures/vintage-rule';
import type { PlaceYear } from '../core/harm/place-year';
import * as m from '../messages/compiled/messages.js';
import { describeFigure, describeValue, nameUnit } from '../messages/harm';
import type { SeriesChart } from './chart';

/** @param name of the world, for the titles of points. @param rows latest values, oldest first, at least one */
export function worldChart(name: string, rows: readonly PlaceYear[]): SeriesChart {
	const newest = Math.max(...rows.map(({ year }) => year));
	const pointed = new Set([...Object.values(extremes(rows)).map(({ year }) => year), newest]);
	return {
		kind: 'series',
		axis: { from: Math.min(...rows.map(({ year }) => year)), to: newest },
		lines: onOneAxis([
			{
				name,
				kind: kindOf(rows),
				style: 0,
				thin: false,
				points: rows.map((row) => ({
					year: row.year,
					value: row.value,
					qualifier: row.qualifier,
					vintage: row.vintage,
					href: `#${writeCardKey({ card: 'figure', figure: row.figure })}`,
					title: describeFigure(name, row.year, row, 'casualties'),
					label: labelOf(row, newest, pointed),
					range: null
				}))
			}
		]),
		rule: LATEST,
		top: null,
		unit: nameUnit('casualties'),
		size: 'figure',
		shaded: null,
		newest,
		notYet: m.compare_not_yet()
	};
}

/** The newest year stands at the end of the axis and needs no name. */
function labelOf(row: PlaceYear, newest: number, pointed: ReadonlySet<number>): string | null {
	if (row.year === newest) return describeValue(row);
	return pointed.has(row.year)
		? m.overview_world_peak({ number: describeValue(row), year: row.year })
		: null;
}

/** The years with the highest and the lowest figure. */
export function extremes(rows: readonly PlaceYear[]): {
	readonly highest: PlaceYear;
	readonly lowest: PlaceYear;
} {
	return {
		highest: rows.reduce((a, b) => (b.value > a.value ? b : a)),
		lowest: rows.reduce((a, b) => (b.value < a.value ? b : a))
	};
}
