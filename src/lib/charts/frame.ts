/** What all charts share: margins, type, and the axis of calendar years. */
import type { ScaleOptions } from '@observablehq/plot';
import type { YearAxis } from './chart';

/** Space for the scale left and the last label right; charts under each other share it, so that their years line up. */
export const MARGIN = { left: 44, right: 18, bottom: 24 } as const;

/** Space for names at the ends of several lines. */
const NAMES = 132;

/** Whether lines are named at their ends; on a narrow screen the key alone names them. */
export function isNamed(width: number): boolean {
	return width >= 560;
}

/** Space right of the years for a chart with so many lines, and for the bands under it. */
export function rightMargin(lines: number, width: number): number {
	return lines > 1 && isNamed(width) ? NAMES : MARGIN.right;
}

/** Where the figure of a year stands: in its middle, since it counts the whole of it. */
export function atYear(year: number): number {
	return year + 0.5;
}

/** Options of an x scale over calendar years, with as many labels as fit. */
export function yearScale({ from, to }: YearAxis, width: number): ScaleOptions {
	const room = Math.max(1, Math.floor((width - MARGIN.left - MARGIN.right) / 40));
	const step = [1, 2, 5, 10, 20].find((years) => (to - from + 1) / years <= room) ?? 50;
	const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
	return {
		domain: [from, to + 1],
		ticks: years.filter((year) => year % step === 0).map(atYear),
		tickFormat: (at: number) => String(Math.floor(at)),
		label: null
	};
}

/** Options of an x scale on which days stand in their year, between the firsts of January. */
export function dayScale(axis: YearAxis, width: number): ScaleOptions {
	const { ticks, ...scale } = yearScale(axis, width);
	return { ...scale, ticks: Array.isArray(ticks) ? ticks.map((tick) => tick - 0.5) : [] };
}

/** Type and ink of every chart. Text keeps its size: charts are drawn anew for a width, never scaled. */
export const TYPE = 'font: 13px/1.2 var(--sans); color: var(--ink); overflow: visible;';
