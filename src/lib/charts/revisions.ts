/**
 * One figure over the time of its publication: each value from the day it was out until the next one.
 *
 * The scale starts at zero. The first count is hollow; every value stands beside its point.
 */
import * as Plot from '@observablehq/plot';
import { lastDay, yearFraction } from '../core/dates/iso-date';
import { isFirstCount } from '../core/figures/vintage-pair';
import { formatWhole } from '../messages/numbers';
import type { Revision, RevisionsChart } from './chart';
import { MARGIN, yearScale } from './frame';
import { INK, PAPER, QUIET, RULE, SERIES } from './palette';

const HEIGHT = 180;

export function revisions(chart: RevisionsChart, width: number): Plot.PlotOptions {
	const { axis, points } = chart;
	const at = ({ published }: Revision) => yearFraction(lastDay(published));
	const colour = SERIES[0].colour;
	const ends = points.map((point, index) => {
		const next = points[index + 1];
		return { ...point, from: at(point), to: next ? at(next) : axis.to + 1, next: next ?? point };
	});
	// Days stand between the firsts of January, where figures of a year stand in its middle.
	const { ticks, ...scale } = yearScale(axis, width);
	const years = { ...scale, ticks: (ticks as number[]).map((tick) => tick - 0.5) };
	return {
		width,
		height: HEIGHT,
		marginLeft: MARGIN.left,
		marginRight: MARGIN.right,
		marginBottom: MARGIN.bottom,
		marginTop: 28,
		x: years,
		y: { domain: [0, Math.max(1, ...points.map(({ value }) => value))], nice: true, label: null },
		marks: [
			Plot.gridY({ ticks: 3, stroke: RULE, strokeOpacity: 1 }),
			Plot.axisY({ ticks: 3, tickSize: 0, tickFormat: formatWhole, fill: QUIET, label: null }),
			Plot.text([chart.unit], {
				frameAnchor: 'top-left',
				dx: 4 - MARGIN.left,
				dy: -24,
				fill: QUIET
			}),
			Plot.ruleY([0], { stroke: INK }),
			Plot.ruleY(ends, { y: 'value', x1: 'from', x2: 'to', stroke: colour, strokeWidth: 2 }),
			Plot.ruleX(ends.slice(0, -1), {
				x: 'to',
				y1: 'value',
				y2: ({ next }: { next: Revision }) => next.value,
				stroke: colour,
				strokeDasharray: '2 2'
			}),
			Plot.dot(points, {
				x: at,
				y: 'value',
				r: 3.6,
				stroke: colour,
				strokeWidth: 1.6,
				fill: ({ vintage }: Revision) => (isFirstCount(vintage) ? PAPER : colour),
				href: 'href',
				title: 'title'
			}),
			Plot.axisX({ tickSize: 3, fill: QUIET, ...years })
		]
	};
}
