/**
 * Which of the published values of a figure is taken. One rule for all points of a series.
 *
 * In an address: `as=first`, `as=2017-12-31` (what was known on that day); nothing for the latest.
 */
import { lastDay, type IsoDate } from '../dates/iso-date';
import { isFirstCount, vintagePair } from './vintage-pair';
import type { Vintage } from './figure';

export type VintageRule =
	| { readonly rule: 'latest' }
	| { readonly rule: 'first' }
	/** The newest value whose whole date lies on or before a day. */
	| { readonly rule: 'known'; readonly on: IsoDate };

export const LATEST: VintageRule = { rule: 'latest' };

/** A date of lower precision means its last day. Null for what names no rule and no day of the calendar. */
export function readVintageRule(text: string): VintageRule | null {
	if (text === 'latest' || text === 'first') return { rule: text };
	if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return null;
	const [, month = '01'] = text.split('-');
	if (month < '01' || month > '12') return null;
	if (text.length === 10 && text.slice(8) === '00') return null;
	const isDayOfMonth = text <= lastDay(text.slice(0, 7)) || text.length < 10;
	return isDayOfMonth ? { rule: 'known', on: lastDay(text) } : null;
}

/** As an address names it. */
export function writeVintageRule(rule: VintageRule): string {
	return rule.rule === 'known' ? rule.on : rule.rule;
}

/**
 * Whether a value is of another vintage than its rule asks for: hollow in charts. Where the newest value is taken, a
 * first count stands apart, for later editions mostly raise it; where first counts are, every other one does.
 */
export function standsApart(vintage: Vintage, { rule }: VintageRule): boolean {
	return rule === 'first' ? !isFirstCount(vintage) : isFirstCount(vintage);
}

/**
 * Whether growth between two values of a series compares unlike ones: a first count beside a later value, or, where first
 * counts are asked for, anything that is not known to be one.
 */
export function isFlagged(one: Vintage, other: Vintage, rule: VintageRule): boolean {
	return rule.rule === 'first'
		? standsApart(one, rule) || standsApart(other, rule)
		: vintagePair(one, other) === 'mixed';
}
