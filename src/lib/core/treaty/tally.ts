import type { Act } from './act';
import type { WithdrawalContext } from './withdrawal-context';

/** Votes of a parliament, and the row that prints them. */
export interface Tally {
	readonly for: number;
	readonly against: number;
	readonly abstained: number;
	readonly row: WithdrawalContext;
}

const VOTES = /^(\d+)-(\d+)-(\d+)$/;

/** What was voted on the day of an act; null where no table has the tally. */
export function tallyOf(
	{ place, action, date }: Pick<Act, 'place' | 'action' | 'date'>,
	rows: readonly WithdrawalContext[]
): Tally | null {
	if (action !== 'parliament_approved') return null;
	const row = rows.find(
		(row) => row.unit === 'votes_for_against_abstain' && row.place === place && row.date === date
	);
	const [, yes, no, neither] = row?.value.match(VOTES) ?? [];
	if (!row || !yes || !no || !neither) return null;
	return { for: Number(yes), against: Number(no), abstained: Number(neither), row };
}
