/** The check of a claim: reads it, asks every rule, and orders what they find by gravity. */
import type { IsoDate } from '../dates/iso-date';
import type { Reading } from './chip';
import { chipsOf } from './chip';
import { safeCiting } from './evidence';
import type { ClaimBase } from './indexed';
import { read } from './reading/read';
import { change } from './rules/change';
import { deadline } from './rules/deadline';
import { land } from './rules/land';
import { leavers } from './rules/leavers';
import { overYears } from './rules/over-years';
import { mineUse } from './rules/mine-use';
import { mixed } from './rules/mixed';
import { parties } from './rules/parties';
import { people } from './rules/people';
import { rank } from './rules/rank';
import { rate } from './rules/rate';
import { finding, type Rule } from './rules/rule';
import { runOfYears } from './rules/run';
import { shares } from './rules/shares';
import { spread } from './rules/spread';
import { status } from './rules/status';
import { stock } from './rules/stock';
import { votes } from './rules/votes';
import { byGravity, type Evidence, type Finding, type Safe } from './verdict';

/** What is asked of every sentence. A rule that finds nothing had nothing to say to it. */
const RULES: readonly Rule[] = [
	...[people, rate, overYears, spread, shares, change, mixed, rank, runOfYears],
	...[parties, leavers, status, votes, land, stock, deadline, mineUse]
];

export interface Check {
	readonly reading: Reading;
	/** Gravest first, each code once; never empty. */
	readonly verdicts: readonly [Finding, ...Finding[]];
	/** Rows nearest to what was said, each once. */
	readonly closest: readonly Evidence[];
	/** What a safe sentence would be made of; null where nothing answers. */
	readonly safe: Safe | null;
}

/** @param published day of publication, for "last year"; null where it is not known */
export function checkClaim(
	pasted: string,
	base: ClaimBase,
	published: IsoDate | null = null
): Check {
	return checkReading(read(pasted, base.names, published), base);
}

/** The check of a reading, as it was read or as a reader corrected it. */
export function checkReading(reading: Reading, base: ClaimBase): Check {
	const { cite } = base;
	const found = RULES.flatMap((rule) => rule(reading, base)).map((one) => ({
		...one,
		rows: one.rows.map(cite),
		safe: safeCiting(one.safe, cite)
	}));
	const sorted = byGravity(
		found.filter(
			(one) => one.code !== 'cannot_tell' || found.every(({ code }) => code === 'cannot_tell')
		)
	);
	const once = sorted.filter(
		(one, index) => sorted.findIndex(({ code }) => code === one.code) === index
	);
	const [first, ...others] = once;
	const verdicts: readonly [Finding, ...Finding[]] = first ? [first, ...others] : [unread(reading)];
	const closest = new Map(sorted.flatMap(({ rows }) => rows).map((row) => [row.id, row]));
	return {
		reading,
		verdicts,
		closest: [...closest.values()].slice(0, 8),
		safe: verdicts.find(({ safe }) => safe !== null)?.safe ?? null
	};
}

/** What is missing for a check. */
function unread(reading: Reading): Finding {
	if (reading.cut) return finding('cannot_tell', 'too_long');
	const has = (kind: Parameters<typeof chipsOf>[1]) => chipsOf(reading, kind).length > 0;
	const isOurs =
		has('measure') || has('device') || has('treaty') || has('act') || has('land') || has('stock');
	if (!isOurs) return finding('cannot_tell', 'no_subject');
	if (!has('number') && !has('act') && !has('change')) return finding('cannot_tell', 'no_number');
	return finding('cannot_tell', has('number') ? 'no_measure' : 'no_match');
}

/** Whether any sentence of an article would be worth a look: it says something that a rule answers. */
export function isCheckable({ verdicts: [first] }: Check): boolean {
	return first.code !== 'cannot_tell' || first.rows.length > 0;
}
