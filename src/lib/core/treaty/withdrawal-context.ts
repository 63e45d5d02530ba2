/** Facts that stand beside the states in the withdrawal debate: borders, stocks, votes, statements. */
import type { Cited } from '../sources/cited';

export const CONTEXT_UNITS = [
	'km',
	'eur',
	'mines',
	'states',
	'votes_for_against_abstain',
	'text'
] as const;
export type ContextUnit = (typeof CONTEXT_UNITS)[number];

export interface WithdrawalContext extends Cited {
	readonly place: string;
	/** What the fact is of: `border_russia_km`, `parliament_vote_for_against_abstain`, `statement_production`. */
	readonly key: string;
	/** As printed; read with the unit. */
	readonly value: string;
	readonly unit: ContextUnit;
	readonly date: string | null;
}
