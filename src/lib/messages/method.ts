/** The method in words: sections with paragraphs and terms, in the order in which a reader meets them. */
import * as m from './compiled/messages.js';

export interface MethodSection {
	/** Fragment of the page. */
	readonly id: string;
	readonly title: string;
	readonly paragraphs: readonly string[];
	readonly terms: readonly { readonly term: string; readonly text: string }[];
	/** A page that shows what the section says. */
	readonly link?: { readonly path: '/shares' | '/disagreements'; readonly text: string };
}

export function methodSections(): readonly MethodSection[] {
	return [
		{
			id: 'rows',
			title: m.method_rows(),
			paragraphs: [m.method_rows_1(), m.method_rows_2(), m.method_rows_3()],
			terms: []
		},
		{
			id: 'value',
			title: m.method_value(),
			paragraphs: [m.method_value_1()],
			terms: [
				{ term: m.rule_latest(), text: m.method_rule_latest() },
				{ term: m.rule_first(), text: m.method_rule_first() },
				{ term: m.rule_known(), text: m.method_rule_known() }
			]
		},
		{
			id: 'vintage',
			title: m.method_vintage(),
			paragraphs: [m.method_vintage_1()],
			terms: []
		},
		{
			id: 'gaps',
			title: m.method_gaps(),
			paragraphs: [m.method_gaps_1()],
			terms: [
				{ term: m.gap_not_in_tables(), text: m.method_gap_not_in_tables() },
				{ term: m.gap_not_reported(), text: m.method_gap_not_reported() },
				{ term: m.gap_not_applicable(), text: m.method_gap_not_applicable() },
				{ term: m.gap_not_yet_published(), text: m.method_gap_not_yet_published() },
				{ term: m.zero_reported(), text: m.method_zero_reported() }
			]
		},
		{
			id: 'unlike',
			title: m.method_unlike(),
			paragraphs: [m.method_unlike_1(), m.method_unlike_2(), m.method_unlike_3()],
			terms: [],
			link: { path: '/disagreements', text: m.method_unlike_link() }
		},
		{
			id: 'shares',
			title: m.method_shares(),
			paragraphs: [m.method_shares_1()],
			terms: [],
			link: { path: '/shares', text: m.method_shares_link() }
		},
		{
			id: 'conflicts',
			title: m.method_conflicts(),
			paragraphs: [m.method_conflicts_1(), m.method_conflicts_2()],
			terms: []
		},
		{
			id: 'rate',
			title: m.method_rate(),
			paragraphs: [m.method_rate_1()],
			terms: []
		},
		{
			id: 'treaty',
			title: m.method_treaty(),
			paragraphs: [m.method_treaty_1(), m.method_treaty_2()],
			terms: []
		},
		{
			id: 'left',
			title: m.method_left(),
			paragraphs: [m.method_left_1()],
			terms: []
		},
		{
			id: 'words',
			title: m.method_words(),
			paragraphs: [],
			terms: [
				{ term: m.method_word_antipersonnel_mine(), text: m.method_word_antipersonnel_mine_text() },
				{ term: m.method_word_improvised_mine(), text: m.method_word_improvised_mine_text() },
				{ term: m.method_word_antivehicle_mine(), text: m.method_word_antivehicle_mine_text() },
				{
					term: m.method_word_explosive_remnants_of_war(),
					text: m.method_word_explosive_remnants_of_war_text()
				},
				{
					term: m.method_word_cluster_munition_remnants(),
					text: m.method_word_cluster_munition_remnants_text()
				},
				{
					term: m.method_word_civilian_military_deminer(),
					text: m.method_word_civilian_military_deminer_text()
				},
				{ term: m.method_word_state_party(), text: m.method_word_state_party_text() },
				{ term: m.method_word_signatory(), text: m.method_word_signatory_text() },
				{ term: m.method_word_released_land(), text: m.method_word_released_land_text() }
			]
		}
	];
}
