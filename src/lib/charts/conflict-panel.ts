/** One small multiple of the overview: a conflict's series on the scale all panels share. */
import type { Conflict } from '../core/conflicts/conflict';
import { onOneAxis } from '../core/families/alike';
import { isKnown } from '../core/figures/figure';
import { LATEST } from '../core/figures/vintage-rule';
import type { SeriesYear } from '../core/harm/series';
import * as m from '../messages/compiled/messages.js';
import { nameUnit } from '../messages/harm';
import type { SeriesChart } from './chart';
import { totalLine } from './series-lines';

export function conflictPanel(
	conflict: Conflict,
	years: readonly SeriesYear[],
	top: number,
	nameOf: (place: string) => string
): SeriesChart {
	const from = years[0]?.year ?? 0;
	const to = years.at(-1)?.year ?? from;
	return {
		kind: 'series',
		axis: { from, to },
		lines: onOneAxis([
			totalLine(years, {
				item: conflict.conflict,
				name: conflict.name,
				measure: 'casualties',
				style: 0,
				nameOf
			})
		]),
		rule: LATEST,
		top,
		unit: nameUnit('casualties'),
		size: 'panel',
		shaded: warYears(conflict, from),
		newest: to,
		notYet: m.compare_not_yet()
	};
}

/** The years of fighting of a legacy conflict that fall into the chart. */
export function warYears(conflict: Conflict | null, from: number): SeriesChart['shaded'] {
	if (!conflict?.legacy || conflict.ended === null || conflict.ended < from) return null;
	return { from: conflict.started, to: conflict.ended, label: m.compare_war_years() };
}

/** The highest total of several series: the top of the scale they share. */
export function highestTotal(series: readonly (readonly SeriesYear[])[]): number {
	return Math.max(1, ...series.flat().map(({ total }) => (isKnown(total) ? total.value : 0)));
}
