/** Names at the ends of lines, moved apart where they would meet. */
import * as Plot from '@observablehq/plot';
import type { Line } from './chart';
import { SERIES } from './palette';

/** Least distance between two names, in pixels: two lines of text. */
const APART = 30;

/** One text a line, right of the years at the height of its last point. @param end of the axis @param top of the scale @param height of the chart in pixels */
export function lineNames(
	lines: readonly Line[],
	end: number,
	top: number,
	height: number
): Plot.Markish[] {
	const ends = lines
		.flatMap((line) => {
			const last = line.points.at(-1);
			return last ? [{ line, last, y: (1 - last.value / top) * height }] : [];
		})
		.sort((a, b) => a.y - b.y);
	const moved = apart(ends.map(({ y }) => y));
	return ends.map(({ line, last, y }, index) =>
		Plot.text([last], {
			x: () => end,
			y: 'value',
			text: () => line.name,
			textAnchor: 'start',
			lineWidth: 9,
			dx: 6,
			dy: (moved[index] ?? y) - y,
			fill: (SERIES[line.style % SERIES.length] ?? SERIES[0]).colour,
			stroke: 'var(--paper)',
			strokeWidth: 4,
			fontWeight: line.thin ? 400 : 600
		})
	);
}

/** Positions in ascending order, each pushed down until it stands clear of the one above. */
export function apart(positions: readonly number[]): readonly number[] {
	const placed: number[] = [];
	for (const position of positions)
		placed.push(Math.max(position, (placed.at(-1) ?? -Infinity) + APART));
	return placed;
}
