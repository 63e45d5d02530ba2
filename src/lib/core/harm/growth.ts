/** Change from one value to another in per cent: our calculation. */
import { changeInPercent } from '../families/arithmetic';
import type { Printed } from '../figures/figure';
import { isFlagged, type VintageRule } from '../figures/vintage-rule';

export interface Growth {
	/** Of the earlier value; unrounded. */
	readonly percent: number;
	/** One value is a first count and the other is not, or it is not known: the change says little. */
	readonly flagged: boolean;
}

/** Null from zero, where nothing can be said in per cent, and between figures that are not one over time. */
export function growth(
	from: Pick<Printed, 'figure' | 'value' | 'vintage'>,
	to: Pick<Printed, 'figure' | 'value' | 'vintage'>,
	rule: VintageRule
): Growth | null {
	const percent = changeInPercent(from, to);
	return percent === null ? null : { percent, flagged: isFlagged(from.vintage, to.vintage, rule) };
}
