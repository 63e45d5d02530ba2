/**
 * Words at single points of a line: beside their point where there is room, else as near as nothing is covered, with a
 * thin rule that leads to it.
 */
import * as Plot from '@observablehq/plot';
import { runsOfYears } from '../core/harm/runs';
import type { Line, Point } from './chart';
import { atYear } from './frame';
import { PAPER, QUIET, SERIES } from './palette';

/** Positions in pixels, and the plot area that no label may leave by more than half a line over its top. */
export interface Geometry {
	x(year: number): number;
	y(value: number): number;
	value(y: number): number;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

interface Box {
	readonly x0: number;
	readonly x1: number;
	readonly y0: number;
	readonly y1: number;
}

interface Placed {
	readonly point: Point;
	readonly text: string;
	readonly box: Box;
	readonly anchor: 'start' | 'middle' | 'end';
	/** Where the text is anchored, in the middle of its height. */
	readonly x: number;
	readonly y: number;
}

/** Mean width of a letter of the bold sans at 13 px, half a line, and the room kept around lines and points. */
const LETTER = 6.9;
const HALF_LINE = 8;
const CLEAR = 5;
/** From a point to the text at its side, past the line that leaves it steeply. */
const ASIDE = 12;
/** Farther from its point than this, a label needs a rule to it. */
const NEAR = 28;
const STEP = 6;

export function pointLabels(line: Line, geometry: Geometry): Plot.Markish[] {
	const colour = (SERIES[line.style % SERIES.length] ?? SERIES[0]).colour;
	const placed = placeLabels(line.points, geometry);
	const far = placed.filter(({ point, y }) => Math.abs(y - geometry.y(point.value)) > NEAR);
	const towards = ({ point, y }: Placed) => Math.sign(y - geometry.y(point.value));
	return [
		Plot.ruleX(far, {
			x: ({ point }: Placed) => atYear(point.year),
			y1: (label: Placed) => geometry.value(geometry.y(label.point.value) + towards(label) * CLEAR),
			y2: (label: Placed) => geometry.value(label.y - towards(label) * HALF_LINE),
			stroke: QUIET
		}),
		...placed.map((label) =>
			Plot.text([label], {
				x: ({ point }) => atYear(point.year),
				y: ({ point }) => point.value,
				text: 'text',
				textAnchor: label.anchor,
				dx: label.x - geometry.x(label.point.year),
				dy: label.y - geometry.y(label.point.value),
				fontWeight: 600,
				fill: colour,
				stroke: PAPER,
				strokeWidth: 4
			})
		)
	];
}

/** Each label that a point carries, clear of the line and of the labels before it where the chart has such a place. */
export function placeLabels(points: readonly Point[], geometry: Geometry): readonly Placed[] {
	const placed: Placed[] = [];
	for (const point of points) {
		if (point.label === null) continue;
		const candidates = candidatesOf(point, point.label, points, geometry);
		const taken = placed.map(({ box }) => box);
		const free = candidates.find(
			({ box }) => !crosses(points, box, geometry) && !taken.some((other) => overlap(box, other))
		);
		const best = free ?? candidates[0];
		if (best) placed.push(best);
	}
	return placed;
}

/** Positions of a label in order of preference: at its side of the point, then farther and farther up and down. */
function candidatesOf(
	point: Point,
	text: string,
	points: readonly Point[],
	geometry: Geometry
): readonly Placed[] {
	const [px, py] = [geometry.x(point.year), geometry.y(point.value)];
	const width = text.length * LETTER;
	const at = (anchor: Placed['anchor'], x: number, y: number): Placed => {
		const x0 = { start: x, middle: x - width / 2, end: x - width }[anchor];
		const box = { x0, x1: x0 + width, y0: y - HALF_LINE, y1: y + HALF_LINE };
		return { point, text, anchor, x, y, box };
	};
	const overOrUnder = (y: number): Placed => {
		if (px + width / 2 > geometry.right) return at('end', geometry.right, y);
		return px - width / 2 < geometry.left ? at('start', geometry.left, y) : at('middle', px, y);
	};
	const reach = Math.ceil((geometry.bottom - geometry.top) / STEP);
	const away = Array.from({ length: reach }, (_, step) => 14 + step * STEP);
	const [first, second] = isValley(point, points) ? [1, -1] : [-1, 1];
	return [
		...away.slice(0, 1).map((far) => overOrUnder(py + first * far)),
		at('start', px + ASIDE, py),
		at('end', px - ASIDE, py),
		...away.flatMap((far) => [overOrUnder(py + first * far), overOrUnder(py + second * far)])
	].filter(
		({ box }) =>
			box.x0 >= geometry.left &&
			box.x1 <= geometry.right &&
			box.y0 >= geometry.top - HALF_LINE &&
			box.y1 <= geometry.bottom
	);
}

function isValley(point: Point, points: readonly Point[]): boolean {
	const index = points.indexOf(point);
	return [points[index - 1], points[index + 1]].every((near) => near && near.value > point.value);
}

/** Whether the line or one of its points comes near a box. */
function crosses(points: readonly Point[], box: Box, { x, y }: Geometry): boolean {
	const wide = { x0: box.x0 - CLEAR, x1: box.x1 + CLEAR, y0: box.y0 - CLEAR, y1: box.y1 + CLEAR };
	return runsOfYears(points).some((run) =>
		run.some((to, index) => {
			const from = run[index - 1] ?? to;
			const [x0, x1] = [x(from.year), x(to.year)];
			if (x1 < wide.x0 || x0 > wide.x1) return false;
			const along = (at: number) =>
				x1 === x0
					? y(to.value)
					: y(from.value) + ((at - x0) / (x1 - x0)) * (y(to.value) - y(from.value));
			const ends = [along(Math.max(x0, wide.x0)), along(Math.min(x1, wide.x1))];
			return Math.min(...ends) <= wide.y1 && Math.max(...ends) >= wide.y0;
		})
	);
}

function overlap(a: Box, b: Box): boolean {
	return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}
