/**
 * Lines over years: the world, a conflict, or up to four of them.
 *
 * A line breaks where a year has no figure. A hollow point is of another vintage than the rule asks for (a first count
 * among newest values, an unknown one among first counts); the line to it is dashed where growth along it says little.
 * "≥" and "≈" stand over floors and estimates. A pale bar spans all printed values of a figure.
 */
import * as Plot from '@observablehq/plot';
import type { Qualifier } from '../core/figures/figure';
import { isFlagged, standsApart, type VintageRule } from '../core/figures/vintage-rule';
import { runsOfYears } from '../core/harm/runs';
import { formatWhole } from '../messages/numbers';
import type { Line, Point, SeriesChart } from './chart';
import { atYear, isNamed, MARGIN, rightMargin, yearScale } from './frame';
import { lineNames } from './line-names';
import { INK, PAPER, QUIET, RULE, SERIES, WAR_YEARS } from './palette';
import { pointLabels, type Geometry } from './point-labels';

const SIGNS: Partial<Record<Qualifier, string>> = {
	at_least: '≥',
	more_than: '>',
	about: '≈',
	at_most: '≤',
	less_than: '<'
};

export function series(chart: SeriesChart, width: number): Plot.PlotOptions {
	const { axis, lines, size, newest } = chart;
	const panel = size === 'panel';
	const ticks = panel ? 3 : 5;
	const top =
		chart.top ??
		Math.max(
			1,
			...lines.flatMap(({ points }) => points.map(({ value, range }) => range?.high ?? value))
		);
	const years = yearScale(axis, width);
	const height = heightOf(size, width);
	const area = {
		left: MARGIN.left,
		right: width - rightMargin(lines.length, width),
		top: panel ? 14 : 28,
		bottom: height - MARGIN.bottom
	};
	const people = { domain: [0, top], nice: true, label: null };
	const geometry = geometryOf(area, years, people);
	return {
		width,
		height,
		marginLeft: area.left,
		marginRight: width - area.right,
		marginBottom: height - area.bottom,
		marginTop: area.top,
		x: years,
		y: people,
		symbol: { type: 'identity' },
		marks: [
			...(chart.shaded ? warYears(chart.shaded, axis.from, panel) : []),
			...(axis.to > newest ? unpublishedYears(newest + 1, axis.to + 1, chart.notYet) : []),
			Plot.gridY({ ticks, stroke: RULE, strokeOpacity: 1 }),
			Plot.axisY({ ticks, tickSize: 0, tickFormat: formatWhole, fill: QUIET, label: null }),
			...(panel ? [] : [unitText(chart.unit)]),
			Plot.ruleY([0], { stroke: INK }),
			...lines.flatMap((line) => rangeMarks(line, panel)),
			...lines.flatMap((line) => lineMarks(line, chart.rule, panel)),
			...lines.flatMap((line) => pointLabels(line, geometry)),
			...(lines.length > 1 && isNamed(width) ? lineNames(lines, axis.to + 1, top, height) : []),
			Plot.axisX({ tickSize: 3, fill: QUIET, ...years })
		]
	};
}

/** Where Plot will put a year and a value, for what must keep clear of them. */
function geometryOf(
	area: Pick<Geometry, 'left' | 'right' | 'top' | 'bottom'>,
	years: Plot.ScaleOptions,
	people: Plot.ScaleOptions
): Geometry {
	const x = Plot.scale({ x: { ...years, type: 'linear', range: [area.left, area.right] } });
	const y = Plot.scale({ y: { ...people, type: 'linear', range: [area.bottom, area.top] } });
	return {
		...area,
		x: (year) => x.apply(atYear(year)),
		y: (value) => y.apply(value),
		value: (at) => y.invert?.(at)
	};
}

function unitText(unit: string): Plot.Markish {
	return Plot.text([unit], {
		frameAnchor: 'top-left',
		dx: 4 - MARGIN.left,
		dy: -24,
		fill: QUIET
	});
}

function heightOf(size: SeriesChart['size'], width: number): number {
	if (size === 'panel') return 132;
	return size === 'strip' ? 210 : Math.round(Math.min(360, Math.max(240, width * 0.5)));
}

function lineMarks(line: Line, rule: VintageRule, panel: boolean): Plot.Markish[] {
	const { colour, symbol } = SERIES[line.style % SERIES.length] ?? SERIES[0];
	const pairs = runsOfYears(line.points).flatMap((run) =>
		run.slice(1).map((to, index) => ({ from: run[index] ?? to, to }))
	);
	const isMixed = ({ from, to }: { from: Point; to: Point }) =>
		isFlagged(from.vintage, to.vintage, rule);
	const link = (some: typeof pairs, dashes: string | undefined) =>
		Plot.link(some, {
			x1: ({ from }) => atYear(from.year),
			y1: ({ from }) => from.value,
			x2: ({ to }) => atYear(to.year),
			y2: ({ to }) => to.value,
			stroke: colour,
			strokeWidth: line.thin ? 1 : panel ? 1.5 : 2,
			...(dashes ? { strokeDasharray: dashes } : {})
		});
	const radius = line.thin ? 2 : panel ? 2.2 : 3.6;
	return [
		link(
			pairs.filter((pair) => !isMixed(pair)),
			undefined
		),
		link(pairs.filter(isMixed), '3 3'),
		Plot.dot(line.points, {
			x: ({ year }: Point) => atYear(year),
			y: 'value',
			symbol,
			r: radius,
			stroke: colour,
			strokeWidth: line.thin ? 1 : 1.6,
			fill: ({ vintage }: Point) => (standsApart(vintage, rule) ? PAPER : colour),
			href: 'href',
			title: 'title'
		}),
		// A zero that was printed is a number: a ring tells it from a line that ends.
		Plot.dot(
			line.points.filter(({ value }) => value === 0),
			{
				x: ({ year }: Point) => atYear(year),
				y: 'value',
				symbol,
				r: radius + 3,
				stroke: colour
			}
		),
		Plot.text(
			line.points.filter(({ qualifier, label }) => qualifier !== 'exact' && label === null),
			{ ...above(radius), text: ({ qualifier }: Point) => SIGNS[qualifier] ?? '', fill: QUIET }
		)
	];
}

/** Quiet bars behind a line; a figure with one printed value has none, which is not a range of zero. */
function rangeMarks({ points, style }: Line, panel: boolean): Plot.Markish[] {
	const { colour } = SERIES[style % SERIES.length] ?? SERIES[0];
	const ranged = points.flatMap(({ year, range }) => (range ? [{ year, ...range }] : []));
	const span = {
		x: ({ year }: { year: number }) => atYear(year),
		y1: 'low',
		y2: 'high',
		stroke: colour
	};
	return [
		Plot.ruleX(ranged, { ...span, strokeWidth: panel ? 5 : 9, strokeOpacity: 0.28 }),
		Plot.ruleX(ranged, { ...span, strokeWidth: 1, strokeOpacity: 0.8 })
	];
}

function above(radius: number) {
	return { x: ({ year }: Point) => atYear(year), y: 'value', dy: -radius - 8 };
}

/** Years of fighting of a conflict that is over, behind its lines. */
function warYears(
	shaded: NonNullable<SeriesChart['shaded']>,
	start: number,
	panel: boolean
): Plot.Markish[] {
	const years = [{ from: Math.max(start, shaded.from), to: shaded.to + 1 }];
	const label = {
		x: 'from',
		text: () => shaded.label,
		frameAnchor: 'top',
		textAnchor: 'start'
	} as const;
	return [
		Plot.rectX(years, { x1: 'from', x2: 'to', fill: WAR_YEARS }),
		...(panel ? [] : [Plot.text(years, { ...label, dx: 4, dy: 4, fill: QUIET })])
	];
}

/** Years after the newest edition's: nothing could be printed yet. */
function unpublishedYears(from: number, to: number, label: string): Plot.Markish[] {
	const years = [{ from, to }];
	return [
		Plot.rectX(years, {
			x1: 'from',
			x2: 'to',
			fill: 'none',
			stroke: QUIET,
			strokeDasharray: '1 4'
		}),
		Plot.text(years, {
			x: ({ from, to }) => (from + to) / 2,
			text: () => label,
			frameAnchor: 'middle',
			rotate: -90,
			fill: QUIET,
			fontSize: 12
		})
	];
}
