/** Percentages of one base by year as a chart value: one line, which breaks where a year has none and where sources differ. */
import { onOneAxis } from '../core/families/alike';
import { LATEST } from '../core/figures/vintage-rule';
import { disputedYears, kindOfSeries, type ShareSeries } from '../core/shares/share';
import * as m from '../messages/compiled/messages.js';
import { describePercent, nameBase, nameSeries } from '../messages/shares';
import type { SeriesChart } from './chart';

/** Fewer are read faster in the table. */
const FEWEST_YEARS = 4;

/** Null for percentages that may share no axis, or are too few. */
export function sharesChart(series: ShareSeries): SeriesChart | null {
	const kind = kindOfSeries(series);
	const years = series.shares.map(({ year }) => year);
	if (kind === null || new Set(years).size < FEWEST_YEARS) return null;
	const disputed = disputedYears(series);
	const newest = Math.max(...years);
	return {
		kind: 'series',
		axis: { from: Math.min(...years), to: newest },
		lines: onOneAxis([
			{
				name: nameSeries(series),
				kind,
				style: 0,
				thin: false,
				points: series.shares.map((share) => ({
					year: share.year,
					value: share.percent,
					qualifier: share.qualifier,
					vintage: 'unknown' as const,
					anew: disputed.includes(share.year) || disputed.includes(share.year - 1),
					href: `#${share.id}`,
					title: m.shares_chart_point({ year: share.year, percent: describePercent(share) }),
					label: null,
					range: null
				}))
			}
		]),
		rule: LATEST,
		top: 100,
		unit: m.shares_chart_unit({ base: nameBase(series.base) }),
		size: 'strip',
		shaded: null,
		newest,
		notYet: m.compare_not_yet()
	};
}
