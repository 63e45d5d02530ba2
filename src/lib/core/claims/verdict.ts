/** What may be said of a claim, gravest first, and on what it rests. */

import type { Counted } from '../figures/published-value';
import type { Source } from '../sources/source';

/** In the order in which a corrections desk would print them. */
export const VERDICTS = [
	...(['legal_status', 'wrong_unit', 'party_count_wrong', 'wrong_place', 'wrong_year'] as const),
	...(['digit_error', 'wrong_scope', 'wrong_base', 'wrong_value', 'false_precision'] as const),
	...(['mixed_vintages', 'outdated_edition', 'unsupported', 'sources_disagree'] as const),
	...(['nothing_published', 'cannot_tell', 'older_edition_ok', 'rounded_ok', 'correct'] as const)
];
export type VerdictCode = (typeof VERDICTS)[number];

const FINE: readonly VerdictCode[] = ['correct', 'rounded_ok', 'older_edition_ok'];
const OPEN: readonly VerdictCode[] = ['sources_disagree', 'nothing_published', 'cannot_tell'];

/** Whether the sentence says what was published. */
export const isFine = (code: VerdictCode): boolean => FINE.includes(code);
/** Whether the sentence is called wrong. */
export const isAccusation = (code: VerdictCode): boolean => !isFine(code) && !OPEN.includes(code);

/** What a reader needs to find a source without its code. */
export type CitedSource = Pick<Source, 'title' | 'publisher' | 'edition'>;

/** One published row that a verdict rests on. */
export interface Evidence {
	readonly table: string;
	readonly id: string;
	readonly place: string;
	/** Year, years or day, as the table has it. */
	readonly period: string;
	/** Code of what is counted. */
	readonly measure: string;
	readonly value: number | string;
	readonly qualifier: string;
	readonly edition: string | null;
	readonly source: string;
	/** Who printed it, for a sentence that names no edition. Null until the check is done, and for a source that is not held. */
	readonly cited: CitedSource | null;
	/** Cut of a count of people; null for rows of other tables. */
	readonly counted: Counted | null;
}

/** A verdict on one statement of the sentence: a code, why (a code and its values), and the rows. */
export interface Finding {
	readonly code: VerdictCode;
	readonly reason: ReasonCode;
	readonly values: Readonly<Record<string, string | number>>;
	readonly rows: readonly Evidence[];
	/** What could be printed instead: the row it would be made of. Null where no row answers. */
	readonly safe: Safe | null;
}

export const REASONS = [
	...(['as_printed', 'rounded', 'older_printed', 'measure', 'device', 'place', 'year'] as const),
	...(['group', 'base', 'added_up', 'slip', 'value', 'floor_as_total', 'superseded'] as const),
	...([
		'other_source',
		'no_row',
		'beyond_data',
		'unknown_place',
		'no_number',
		'no_measure'
	] as const),
	...(['no_subject', 'no_match', 'coverage', 'rate', 'share_as_growth', 'direction'] as const),
	...(['direction_unit', 'strength', 'growth', 'mixed', 'run', 'rank', 'rank_holds'] as const),
	...([
		'no_ranking',
		'parties',
		'parties_other_day',
		'signatories',
		'status',
		'status_holds'
	] as const),
	...(['act_date', 'act_other', 'act_none', 'suspension', 'votes', 'potential_land'] as const),
	...([
		'land',
		'released',
		'spread',
		'leavers',
		'deadline',
		'stock',
		'mine_use',
		'too_long'
	] as const)
];
export type ReasonCode = (typeof REASONS)[number];

/** The row or the answer that a safe sentence is made of. */
export type Safe =
	| { readonly of: 'row'; readonly row: Evidence; readonly published: string | null }
	| {
			readonly of: 'parties';
			readonly on: string;
			readonly inForce: number;
			readonly byDeposit: number;
	  }
	| {
			readonly of: 'status';
			readonly place: string;
			readonly treaty: 'MBT' | 'CCM';
			/** The day of which it is true. */
			readonly on: string;
			readonly state: string;
			readonly since: string | null;
			readonly suspended: string | null;
	  }
	| {
			readonly of: 'act';
			readonly place: string;
			readonly treaty: 'MBT' | 'CCM';
			readonly action: string;
			readonly date: string;
			readonly source: string;
	  }
	| {
			readonly of: 'change';
			readonly from: Evidence;
			readonly to: Evidence;
			readonly percent: number;
	  };

export function byGravity(findings: readonly Finding[]): readonly Finding[] {
	return findings.toSorted((a, b) => VERDICTS.indexOf(a.code) - VERDICTS.indexOf(b.code));
}
