/** States that joined a year, up, and that left, down: bars on a scale of their own under the line of States Parties. */
import * as Plot from '@observablehq/plot';
import type { TurnoverChart } from './chart';
import { atYear, dayScale, MARGIN } from './frame';
import { INK, PAPER, QUIET, RULE, TREATY } from './palette';
import { PARTIES_RIGHT } from './parties-frame';
import { yearLinks } from './year-links';

const HEIGHT = 150;
const TOP = 22;
const GAP = 1.5;

type Year = TurnoverChart['years'][number];

export function turnover(chart: TurnoverChart, width: number): Plot.PlotOptions {
	const { axis, years } = chart;
	const x = dayScale(axis, width);
	const highest = Math.max(1, ...years.map(({ joined }) => joined));
	const ticks = [0, 20, 40].filter((tick) => tick <= highest);
	const leavers = years.filter(({ left }) => left > 0);
	const bar = { x1: ({ year }: Year) => year, x2: ({ year }: Year) => year + 1, inset: GAP / 2 };
	return {
		width,
		height: HEIGHT,
		marginLeft: MARGIN.left,
		marginRight: PARTIES_RIGHT,
		marginTop: TOP,
		marginBottom: MARGIN.bottom,
		x,
		y: { domain: [-highest / 4, highest], label: null },
		marks: [
			Plot.gridY(ticks, { stroke: RULE, strokeOpacity: 1 }),
			Plot.axisY(ticks, { tickSize: 0, fill: QUIET, label: null }),
			Plot.text([chart.joined], {
				frameAnchor: 'top-left',
				dx: 4 - MARGIN.left,
				dy: -TOP + 4,
				fill: QUIET
			}),
			Plot.rectY(years, { ...bar, y1: 0, y2: 'joined', fill: TREATY.bound.colour }),
			Plot.rectY(leavers, {
				...bar,
				...{ y1: 0, y2: ({ left }: Year) => -left },
				fill: PAPER,
				stroke: TREATY.left.colour,
				strokeWidth: 1.6
			}),
			Plot.ruleY([0], { stroke: INK }),
			Plot.text(leavers, {
				...{ x: ({ year }: Year) => atYear(year), y: ({ left }: Year) => -left },
				text: ({ left }: Year) => String(left),
				dy: 9,
				fill: INK
			}),
			Plot.text(leavers.slice(0, 1), {
				...{ x: 'year', y: ({ left }: Year) => -left },
				text: () => chart.left,
				textAnchor: 'end',
				dx: -6,
				dy: 9,
				fill: QUIET
			}),
			yearLinks(years),
			Plot.axisX({ tickSize: 3, fill: QUIET, ...x })
		]
	};
}
