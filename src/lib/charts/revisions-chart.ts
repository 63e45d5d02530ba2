/** The published values of one figure as a chart value. */
import { lastDay } from '../core/dates/iso-date';
import type { Stage } from '../core/figures/history';
import * as m from '../messages/compiled/messages.js';
import { nameCounted } from '../messages/card';
import { describeDate } from '../messages/dates';
import { describeValue } from '../messages/harm';
import type { RevisionsChart } from './chart';

/** Null where fewer than two values have a date: there is nothing to see. */
export function revisionsChart(stages: readonly Stage[]): RevisionsChart | null {
	const points = stages.flatMap(({ rows: [row] }) =>
		row.published === null
			? []
			: [
					{
						published: row.published,
						value: row.value,
						vintage: row.vintage,
						href: `#row:${row.id}`,
						title: m.figure_stage({
							number: describeValue(row),
							date: describeDate(row.published)
						}),
						measure: row.measure
					}
				]
	);
	const [first, ...more] = points;
	if (!first || more.length === 0) return null;
	const years = points.map(({ published }) => Number(lastDay(published).slice(0, 4)));
	return {
		kind: 'revisions',
		axis: { from: Math.min(...years), to: Math.max(...years) + 1 },
		unit: nameCounted(first.measure),
		points
	};
}
