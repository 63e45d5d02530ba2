/** Growth of a figure over the year before, by every rule that can be followed: one question, several honest answers. */
import { lastDay } from '../dates/iso-date';
import { thingOf } from '../families/figure-thing';
import { refusalsOf } from '../families/guard';
import type { Refusal } from '../families/refusal';
import { growth, type Growth } from '../harm/growth';
import { stagesOf, take } from './history';
import type { PublishedValue } from './published-value';
import { isFirstCount } from './vintage-pair';
import { LATEST, standsApart, type VintageRule } from './vintage-rule';

const FIRST: VintageRule = { rule: 'first' };

export interface FigureGrowth extends Growth {
	/** `second`: the value that each was first revised to. */
	readonly by: VintageRule | { readonly rule: 'second' };
	readonly from: PublishedValue;
	readonly to: PublishedValue;
}

/** First with first, second with second, latest with latest, and as known at the end of the year of its first count. */
export function figureGrowth(
	before: readonly PublishedValue[],
	values: readonly PublishedValue[]
): readonly FigureGrowth[] {
	const counted = firstCountOf(values)?.published;
	const known: VintageRule | null = counted
		? { rule: 'known', on: `${lastDay(counted).slice(0, 4)}-12-31` }
		: null;
	return [
		...grown(FIRST, firstCountOf(before), firstCountOf(values)),
		...grown({ rule: 'second' }, secondOf(before), secondOf(values)),
		...grown(LATEST, take(before, LATEST), take(values, LATEST)),
		...(known ? grown(known, take(before, known), take(values, known)) : [])
	];
}

/** A value that is not known to be a first count is kept out of growth. */
function firstCountOf(values: readonly PublishedValue[]): PublishedValue | null {
	const row = take(values, FIRST);
	return row && !standsApart(row.vintage, FIRST) ? row : null;
}

/** The value that a first count was first revised to. */
function secondOf(values: readonly PublishedValue[]): PublishedValue | null {
	const [one, other] = stagesOf(values);
	return one && isFirstCount(one.rows[0].vintage) && other && !other.disagrees
		? other.rows[0]
		: null;
}

/** Why no growth is worked out between two values of a figure; empty where it is. */
export function growthRefused(from: PublishedValue, to: PublishedValue): readonly Refusal[] {
	return refusalsOf('divide', [thingOf(from), thingOf(to)]);
}

function grown(
	by: FigureGrowth['by'],
	from: PublishedValue | null,
	to: PublishedValue | null
): readonly FigureGrowth[] {
	if (!from || !to || growthRefused(from, to).length > 0) return [];
	const change = growth(from, to, by.rule === 'second' ? LATEST : by);
	return change ? [{ by, from, to, ...change }] : [];
}
