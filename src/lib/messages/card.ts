/** The source card in words: what a row counts, and how it is cited. */
import type { PublishedValue } from '../core/figures/published-value';
import type { Source } from '../core/sources/source';
import * as m from './compiled/messages.js';
import { describeDate } from './dates';
import { describeValue } from './harm';

const MEASURES: Readonly<Record<string, () => string>> = {
	casualties: m.cut_casualties,
	killed: m.cut_killed,
	injured: m.cut_injured,
	survival_unknown: m.cut_survival_unknown
};

const GROUPS: Readonly<Record<string, () => string>> = {
	civilian: m.cut_group_civilian,
	military: m.cut_group_military,
	deminer: m.cut_group_deminer,
	unknown: m.cut_group_unknown
};

const AGES: Readonly<Record<string, () => string>> = {
	child: m.cut_age_child,
	adult: m.cut_age_adult,
	unknown: m.cut_age_unknown
};

/** "people killed or injured …, civilians only, by mines of all kinds and explosive remnants of war, the whole country". */
export function describeCut({ measure, group, age, coverage }: PublishedValue): string {
	return [
		MEASURES[measure]?.() ?? measure,
		GROUPS[group]?.(),
		AGES[age]?.(),
		m.cut_scope_mines_erw(),
		coverage === 'world' ? m.cut_coverage_world() : m.cut_coverage_national()
	]
		.filter((part) => part !== undefined)
		.join(', ');
}

/** One line to cite a published value by: who printed it, where in it, and the row it stands in here. */
export function citeValue(
	value: PublishedValue,
	source: Source,
	placeName: string,
	version: string
): string {
	return m.cite_figure({
		publisher: source.publisher,
		title: source.title,
		edition: value.edition ? m.cite_edition({ edition: value.edition }) : '',
		published: value.published ? describeDate(value.published) : m.source_undated(),
		locator: value.locator ?? m.card_locator_none(),
		figure: `${describeValue(value)} ${MEASURES[value.measure]?.() ?? value.measure}`,
		place: placeName,
		year: value.year,
		version,
		id: value.id
	});
}
