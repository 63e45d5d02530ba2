/**
 * What one figure of a place and year is to another: whether they may be added, and if not, why.
 *
 * Only figures that count the same things, of the same whole, by the same body can have anything to do with each other.
 * Of those, two parts of one split may be added; a part never to what holds it, nor across two splits, whose people
 * are the same people.
 */
import type { Counted } from './published-value';

export const RELATIONS = [
	'part',
	'whole',
	'beside',
	'overlap',
	'counter',
	'coverage',
	'scope'
] as const;
/**
 * `part`: the other is a part of the one. `whole`: it holds it. `beside`: both are parts of one split, the only ones that
 * may be added. `overlap`: two splits of the same people. `counter`, `coverage`, `scope`: another body's count, another
 * part of the country or the year, other weapons.
 */
export type Relation = (typeof RELATIONS)[number];

/** What splits people, with the word for all of them. */
const SPLITS = [
	['measure', 'casualties'],
	['group', 'all'],
	['age', 'all'],
	['sex', 'all'],
	['device', 'all']
] as const;

export function relationOf(one: Counted, other: Counted): Relation {
	if (one.scope !== other.scope) return 'scope';
	if (one.coverage !== other.coverage) return 'coverage';
	if (one.counter !== other.counter) return 'counter';
	const differing = SPLITS.filter(([split]) => one[split] !== other[split]);
	if (differing.every(([split, all]) => one[split] === all)) return 'part';
	if (differing.every(([split, all]) => other[split] === all)) return 'whole';
	return differing.length === 1 ? 'beside' : 'overlap';
}
