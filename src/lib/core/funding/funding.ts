/** Sums of money for mine action, in millions of nominal US dollars. Scopes differ by definition and are never added. */
import type { Qualifier } from '../figures/figure';
import type { Cited } from '../sources/cited';

export const FUNDING_SCOPES = [
	'international',
	'international_unallocated',
	'total',
	'un_peacekeeping'
] as const;
export type FundingScope = (typeof FUNDING_SCOPES)[number];

export interface Funding extends Cited {
	readonly year: number;
	/** Codes of places; the world stands for all donors or all recipients. */
	readonly donor: string;
	readonly recipient: string;
	readonly usdMillion: number;
	readonly scope: FundingScope;
	readonly qualifier: Qualifier;
}
