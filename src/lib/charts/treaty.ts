/**
 * A band a state: what it was to the Mine Ban Convention over the years of the chart above.
 *
 * Six states, each with a colour and a pattern; two marks as shapes on top. The name stands over its band.
 */
import * as Plot from '@observablehq/plot';
import { lastDay, yearFraction } from '../core/dates/iso-date';
import type { TreatyBand, TreatyChart, YearAxis } from './chart';
import { MARGIN, rightMargin, yearScale } from './frame';
import { INK, PAPER, TREATY } from './palette';
import { svgNode } from './svg-node';
import { treatyPatterns } from './treaty-patterns';

const ROW = 38;
const BAND = 12;

export function treaty(chart: TreatyChart, width: number): Plot.PlotOptions {
	const { axis, bands } = chart;
	// Both widths stand in the page: a pattern of the hidden one would not be painted.
	const id = `${chart.id}-${width}`;
	const spans = bands.flatMap((band, row) => visibleSpans(band, row, axis));
	const marks = bands.flatMap((band, row) =>
		band.marks
			.map((mark) => ({ ...mark, row, at: yearFraction(lastDay(mark.on)) }))
			.filter(({ at }) => at >= axis.from && at <= axis.to + 1)
	);
	return {
		width,
		height: bands.length * ROW + MARGIN.bottom,
		marginLeft: MARGIN.left,
		marginRight: rightMargin(chart.lines, width),
		marginTop: 0,
		marginBottom: MARGIN.bottom,
		x: yearScale(axis, width),
		y: { domain: [0, bands.length], range: [0, bands.length * ROW], axis: null },
		symbol: { type: 'identity' },
		marks: [
			patterns(id),
			Plot.text(bands, {
				x: () => axis.from,
				y: (_: TreatyBand, row: number) => row,
				text: 'name',
				textAnchor: 'start',
				dy: 12,
				fill: INK
			}),
			Plot.rect(spans, {
				x1: 'from',
				x2: 'to',
				y1: ({ row }) => row + (ROW - BAND - 4) / ROW,
				y2: ({ row }) => row + (ROW - 4) / ROW,
				fill: ({ state }) => `url(#${id}-${TREATY[state as keyof typeof TREATY].pattern})`,
				stroke: ({ state }) => TREATY[state as keyof typeof TREATY].colour,
				strokeWidth: 1,
				href: 'href',
				title: 'title'
			}),
			Plot.dot(marks, {
				x: 'at',
				y: ({ row }) => row + (ROW - 4 - BAND / 2) / ROW,
				symbol: ({ mark }: (typeof marks)[number]) =>
					mark === 'suspension_declared' ? 'diamond' : 'times',
				r: 6,
				fill: PAPER,
				stroke: INK,
				strokeWidth: 2,
				href: 'href',
				title: 'title'
			}),
			Plot.axisX({ tickSize: 3, fill: 'var(--quiet)', ...yearScale(axis, width) })
		]
	};
}

/** The part of each span that lies within the years shown. */
function visibleSpans(band: TreatyBand, row: number, axis: YearAxis) {
	return band.spans
		.map((span, index) => {
			const next = band.spans[index + 1]?.from;
			return {
				...span,
				row,
				from: Math.max(axis.from, span.from ? yearFraction(span.from) : -Infinity),
				to: Math.min(axis.to + 1, next ? yearFraction(next) : Infinity)
			};
		})
		.filter(({ from, to }) => from < to);
}

/** Patterns inside the drawing, so that they travel with it. */
function patterns(id: string): Plot.RenderFunction {
	return (_index, _scales, _values, _dimensions, { document }) =>
		svgNode(document, 'defs', {}, ...treatyPatterns(document, id));
}
