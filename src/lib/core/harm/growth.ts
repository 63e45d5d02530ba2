/** Change from one value to another in per cent: our calculation. */
import type { Printed } from '../figures/figure';
import { isFlagged, type VintageRule } from '../figures/vintage-rule';

export interface Growth {
	/** Of the earlier value; unrounded. */
	readonly percent: number;
	/** One value is a first count and the other is not, or it is not known: the change says little. */
	readonly flagged: boolean;
}

/** Null from zero: nothing can be said in per cent. */
export function growth(
	from: Pick<Printed, 'value' | 'vintage'>,
	to: Pick<Printed, 'value' | 'vintage'>,
	rule: VintageRule
): Growth | null {
	if (from.value === 0) return null;
	return {
		percent: ((to.value - from.value) / from.value) * 100,
		flagged: isFlagged(from.vintage, to.vintage, rule)
	};
}
