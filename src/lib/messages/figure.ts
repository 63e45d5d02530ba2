/** The page of one figure in words. */
import type { FigureGrowth } from '../core/figures/figure-growth';
import type { Stage } from '../core/figures/history';
import type { PublishedValue } from '../core/figures/published-value';
import type { Relation } from '../core/figures/relation';
import type { Place } from '../core/places/place';
import { nameCut } from './card';
import { describeDifference } from './change';
import * as m from './compiled/messages.js';
import { describeDate } from './dates';
import { describeValue, describeVintage } from './harm';
import { listOf } from './lists';
import { formatWhole } from './numbers';
import { nameRule } from './vintage';

/** "World, 2016: 732 people killed or injured, by antipersonnel mines". */
export function titleOfFigure(place: Place, row: PublishedValue): string {
	return m.figure_title({
		place: place.name,
		year: row.year,
		number: describeValue(row),
		unit: nameCut(row)
	});
}

/** The latest value with its edition and vintage, and how far the printed values lie apart. */
export function describeFigureLead(latest: PublishedValue, stages: readonly Stage[]): string {
	const lead = m.figure_lead_latest({
		number: describeValue(latest),
		edition: latest.edition ?? m.edition_none(),
		vintage: describeVintage(latest.vintage)
	});
	const values = stages.map(({ rows: [row] }) => row.value);
	const range =
		stages.length === 1
			? m.figure_lead_one()
			: m.figure_lead_range({
					count: stages.length,
					lowest: formatWhole(Math.min(...values)),
					highest: formatWhole(Math.max(...values))
				});
	return latest.vintage === 'first_published'
		? `${lead} ${m.figure_lead_first_count()} ${range}`
		: `${lead} ${range}`;
}

/** The chart of a figure in a sentence. */
export function describeStages(stages: readonly Stage[]): string {
	return m.figure_chart_summary({ stages: listOf(stages.map(({ rows: [row] }) => since(row))) });
}

const since = (row: PublishedValue): string =>
	m.figure_stage({
		number: describeValue(row),
		date: row.published ? describeDate(row.published) : m.source_undated()
	});

/** What a row of the history changed: the first value nothing, a repeated one nothing, a revised one so many people. */
export function describeChange(row: PublishedValue, stage: Stage): string {
	if (stage.rows[0].id !== row.id) return m.figure_repeats();
	if (stage.disagrees) return m.figure_disagrees();
	return stage.change === null ? '' : describeDifference(stage.change, stage.percent);
}

/** What the figures of one relation are to the one above them: a heading, and what may be done with them. */
export function describeRelation(relation: Relation): { heading: string; text: string } {
	switch (relation) {
		case 'part':
			return { heading: m.relation_part(), text: m.relation_part_text() };
		case 'whole':
			return { heading: m.relation_whole(), text: m.relation_whole_text() };
		case 'beside':
			return { heading: m.relation_beside(), text: m.relation_beside_text() };
		case 'overlap':
			return { heading: m.relation_overlap(), text: m.relation_overlap_text() };
		case 'counter':
			return { heading: m.relation_counter(), text: m.relation_counter_text() };
		case 'coverage':
			return { heading: m.relation_coverage(), text: m.relation_coverage_text() };
		case 'scope':
			return { heading: m.relation_scope(), text: m.relation_scope_text() };
	}
}

export function describeGrowthRule({ by }: FigureGrowth): string {
	if (by.rule === 'second') return m.figure_growth_second();
	return by.rule === 'known' ? m.figure_growth_known({ date: describeDate(by.on) }) : nameRule(by);
}
