/** Months along the bottom of a chart whose marks stand on days. */
import * as Plot from '@observablehq/plot';
import { firstDay } from '../core/dates/days-between';
import type { IsoDate } from '../core/dates/iso-date';
import { describeMonth } from '../messages/short-dates';
import type { RoadChart } from './chart';
import { QUIET, RULE } from './palette';

/** Where the months stand, in pixels. */
export interface MonthArea {
	readonly x: (day: IsoDate) => number;
	readonly width: number;
	readonly top: number;
	readonly bottom: number;
}

/** A pale rule at the start of each month, and as many names as fit. */
export function monthMarks(
	{ from, to }: Pick<RoadChart, 'from' | 'to'>,
	{ x, width, top, bottom }: MonthArea
): Plot.Markish[] {
	const months = monthsOf(from, to);
	const step = [1, 2, 3, 6, 12].find((count) => (width * count) / months.length >= 64) ?? 24;
	const named = months.filter((_, index) => index % step === 0);
	return [
		Plot.link(months, {
			x1: (month: string) => x(firstDay(month)),
			x2: (month: string) => x(firstDay(month)),
			y1: top,
			y2: (month: string) => bottom + (named.includes(month) ? 6 : 0),
			stroke: RULE
		}),
		Plot.text(named, {
			x: (month: string) => x(firstDay(month)),
			y: bottom + 15,
			text: describeMonth,
			textAnchor: 'start',
			dx: 2,
			fill: QUIET
		})
	];
}

/** Months as `YYYY-MM` from that of one day to that of another. */
function monthsOf(from: IsoDate, to: IsoDate): readonly string[] {
	const months = [from.slice(0, 7)];
	for (let last = months[0] ?? ''; last < to.slice(0, 7);) {
		const [year = 0, month = 0] = last.split('-').map(Number);
		last = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
		months.push(last);
	}
	return months;
}
