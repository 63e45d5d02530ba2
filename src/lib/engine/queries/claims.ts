/** Questions about the published sentences that claims are tried on. */
import { VERDICTS, type VerdictCode } from '../../core/claims/verdict';
import { oneOf, text } from '../decode';
import type { Query } from '../query';
import claimSentencesSql from '../sql/claim-sentences.sql?raw';

interface ClaimSentence {
	readonly id: string;
	readonly claim: string;
	readonly verdict: VerdictCode;
}

export const claimSentences: Query<void, ClaimSentence> = {
	name: 'claim-sentences',
	sql: claimSentencesSql,
	reads: ['claims'],
	bind: () => [],
	decode: (row) => ({
		id: text(row, 'id'),
		claim: text(row, 'claim'),
		verdict: oneOf(row, 'verdict', VERDICTS)
	})
};
