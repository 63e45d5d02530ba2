/** Land cleared in the world by year as chart values: one chart a publisher and coverage, for no two share a line or an axis. */
import { onOneAxis } from '../core/families/alike';
import { LATEST } from '../core/figures/vintage-rule';
import type { WorldLine } from '../core/land/results';
import * as m from '../messages/compiled/messages.js';
import { describeResult, nameLine } from '../messages/land';
import type { SeriesChart } from './chart';

/** On one scale and the same years, so that none looks like more than it is. */
export function clearanceCharts(
	lines: readonly WorldLine[],
	world: string
): readonly SeriesChart[] {
	const points = lines.flatMap((line) => line.points);
	const years = points.map(({ year }) => year);
	const axis = { from: Math.min(...years), to: Math.max(...years) };
	const top = Math.max(
		...points.map(({ value }) => value),
		...lines.flatMap(({ ranges }) => Object.values(ranges).map(({ high }) => high))
	);
	return lines.map((line) => ({
		kind: 'series',
		axis,
		lines: onOneAxis([
			{
				name: nameLine(line),
				kind: line.kind,
				style: 0,
				thin: false,
				points: line.points.map((row) => ({
					year: row.year,
					value: row.value,
					qualifier: row.qualifier,
					vintage: 'unknown' as const,
					href: `#${row.id}`,
					title: m.land_page_chart_point({
						place: world,
						year: row.year,
						result: describeResult(row)
					}),
					label: null,
					range: line.ranges[row.year] ?? null
				}))
			}
		]),
		rule: LATEST,
		top,
		unit: m.land_page_chart_unit(),
		size: 'strip',
		shaded: null,
		newest: axis.to,
		notYet: m.compare_not_yet()
	}));
}
