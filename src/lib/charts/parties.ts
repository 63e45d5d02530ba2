/**
 * States Parties over the years: in force solid, by deposit dashed. The chosen day is marked by the page, over the drawing.
 *
 * Steps of one year may be a hair apart: each year is a link to all of them. Where a single step stands alone it is a
 * dot of its own.
 */
import * as Plot from '@observablehq/plot';
import { yearFraction } from '../core/dates/iso-date';
import type { PartyCount } from '../core/treaty/status';
import type { PartiesChart } from './chart';
import { dayScale, isNamed, MARGIN } from './frame';
import { INK, PAPER, QUIET, RULE, TREATY } from './palette';
import { PARTIES_HEIGHT, PARTIES_RIGHT, PARTIES_TOP as TOP } from './parties-frame';
import { yearLinks } from './year-links';

/** From then on the steps are years apart, until the story starts. */
const SINGLE_SINCE = 2008;

export function parties(chart: PartiesChart, width: number): Plot.PlotOptions {
	const { axis, steps, story } = chart;
	const x = dayScale(axis, width);
	const colour = TREATY.bound.colour;
	const points = [
		{ on: `${axis.from}-01-01`, inForce: 0, byDeposit: 0 },
		...steps,
		...steps.slice(-1).map((step) => ({ ...step, on: chart.until }))
	].map((point) => ({ ...point, at: yearFraction(point.on) }));
	const highest = Math.max(1, ...steps.map(({ byDeposit }) => byDeposit));
	const line = (y: keyof PartyCount, style: Plot.LineYOptions) =>
		Plot.lineY(points, { x: 'at', y, curve: 'step-after', stroke: colour, ...style });
	const named = (year: number, y: keyof PartyCount, text: string, style: Plot.TextOptions) =>
		Plot.text(points.filter(({ at }) => at <= year).slice(-1), {
			x: () => year,
			y,
			text: () => text,
			fill: INK,
			...style
		});
	const single = steps
		.map((step) => ({ ...step, at: yearFraction(step.on) }))
		.filter(({ at }) => at >= SINGLE_SINCE);
	return {
		width,
		height: PARTIES_HEIGHT,
		marginLeft: MARGIN.left,
		marginRight: PARTIES_RIGHT,
		marginTop: TOP,
		marginBottom: MARGIN.bottom,
		x,
		y: { domain: [0, highest], nice: true, label: null },
		marks: [
			Plot.gridY({ ticks: 4, stroke: RULE, strokeOpacity: 1 }),
			Plot.axisY({ ticks: 4, tickSize: 0, fill: QUIET, label: null }),
			Plot.text([chart.unit], {
				frameAnchor: 'top-left',
				dx: 4 - MARGIN.left,
				dy: -TOP + 4,
				fill: QUIET
			}),
			Plot.ruleY([0], { stroke: INK }),
			Plot.ruleX([yearFraction(story.on)], { stroke: INK, strokeDasharray: '1 3' }),
			Plot.text([story], {
				x: () => yearFraction(story.on),
				y: highest / 3,
				text: 'label',
				textAnchor: 'end',
				dx: -6,
				lineWidth: 14,
				fill: INK
			}),
			yearLinks(chart.years),
			line('byDeposit', { strokeDasharray: '4 3', strokeWidth: 1.6 }),
			line('inForce', { strokeWidth: 2.2 }),
			Plot.dot(single, {
				x: 'at',
				y: 'inForce',
				r: 3,
				fill: PAPER,
				stroke: colour,
				strokeWidth: 1.6,
				href: 'href',
				title: 'title'
			}),
			...(isNamed(width)
				? [
						named(2003, 'byDeposit', chart.byDeposit, { textAnchor: 'end', dx: -6, dy: -10 }),
						named(2002, 'inForce', chart.inForce, { textAnchor: 'start', dx: 10, dy: 14 })
					]
				: []),
			Plot.text(points.slice(-1), {
				x: 'at',
				y: 'inForce',
				text: 'inForce',
				textAnchor: 'start',
				dx: 5,
				fill: INK
			}),
			Plot.axisX({ tickSize: 3, fill: QUIET, ...x })
		]
	};
}
