/**
 * Land released by year: cleared, reduced and cancelled land stacked on each other, each with its own pattern, and the
 * printed total of the three as an outline. A year without a row keeps its place and says so by a hatch at its foot.
 */
import * as Plot from '@observablehq/plot';
import { formatPrinted } from '../messages/quantities';
import type { LandBar, LandChart } from './chart';
import { MARGIN } from './frame';
import { INK, LAND, QUIET, RULE } from './palette';
import { svgNode } from './svg-node';
import { patternTile } from './treaty-patterns';

const HEIGHT = 200;
/** Least distance between the labels of two years, in pixels. */
const LABEL = 40;

export function land(chart: LandChart, width: number): Plot.PlotOptions {
	const { axis, bars } = chart;
	// Both widths stand in the page: a pattern of the hidden one would not be painted.
	const id = `${chart.id}-${width}`;
	const years = Array.from({ length: axis.to - axis.from + 1 }, (_, index) => axis.from + index);
	const step = Math.ceil((years.length * LABEL) / (width - MARGIN.left - MARGIN.right));
	const totals = bars.filter(({ measure }) => measure === 'released_km2');
	const parts = bars.filter((bar): bar is LandBar & { measure: keyof typeof LAND } =>
		Object.hasOwn(LAND, bar.measure)
	);
	const empty = years.filter((year) => !bars.some((bar) => bar.year === year));
	const link = { href: 'href', title: 'title' } as const;
	return {
		width,
		height: HEIGHT,
		marginLeft: MARGIN.left,
		marginRight: MARGIN.right,
		marginTop: 28,
		marginBottom: MARGIN.bottom,
		// Two bars as wide as the page would look like land itself.
		x: { type: 'band', domain: years, padding: years.length < 6 ? 0.5 : 0.2, label: null },
		y: { zero: true, nice: true, label: null },
		marks: [
			patterns(id),
			Plot.gridY({ ticks: 4, stroke: RULE, strokeOpacity: 1 }),
			Plot.axisY({ ticks: 4, tickSize: 0, tickFormat: formatPrinted, fill: QUIET, label: null }),
			Plot.text([chart.unit], {
				frameAnchor: 'top-left',
				dx: 4 - MARGIN.left,
				dy: -24,
				fill: QUIET
			}),
			Plot.barY(totals, {
				...{ x: 'year', y1: 0, y2: 'value', fill: 'none', stroke: INK, strokeDasharray: '4 2' },
				...{ insetLeft: -3, insetRight: -3 },
				...link
			}),
			Plot.barY(parts, {
				...{ x: 'year', y: 'value', order: Object.keys(LAND), z: 'measure' },
				fill: ({ measure }: (typeof parts)[number]) => `url(#${id}-${measure})`,
				stroke: ({ measure }: (typeof parts)[number]) => LAND[measure].colour,
				...link
			}),
			// A zero that was printed is a number.
			Plot.text(
				bars.filter(({ value }) => value === 0),
				{ x: 'year', y: 0, text: () => '0', dy: -8, fill: INK, ...link }
			),
			Plot.text(empty, { x: (year) => year, y: 0, text: () => '–', dy: -6, fill: QUIET }),
			Plot.ruleY([0], { stroke: INK }),
			Plot.axisX({
				tickSize: 3,
				fill: QUIET,
				ticks: years.filter((year) => (axis.to - year) % step === 0),
				tickFormat: String
			})
		]
	};
}

/** Patterns inside the drawing, so that they travel with it. */
function patterns(id: string): Plot.RenderFunction {
	return (_index, _scales, _values, _dimensions, { document }) =>
		svgNode(
			document,
			'defs',
			{},
			...Object.entries(LAND).map(([measure, { colour, shape, solid }]) =>
				patternTile(
					document,
					{ id: `${id}-${measure}`, scale: 1 },
					{ d: shape, stroke: colour, 'stroke-width': '2', fill: solid ? colour : 'none' }
				)
			)
		);
}
