/** The page of a conflict in words: its years and state, its newest figure, statements on mines laid in its places. */
import type { ComparedItem } from '../core/compare/comparison';
import type { Conflict, Member } from '../core/conflicts/conflict';
import { isKnown } from '../core/figures/figure';
import type { Total } from '../core/harm/series';
import * as m from './compiled/messages.js';
import { listOf } from './lists';

/** "since 2014", "2020 to 2022", "1974". */
export function describeYears(from: number, to: number | null): string {
	if (to === null) return m.conflict_page_since({ year: from });
	return from === to ? String(from) : m.conflict_page_years({ from, to });
}

/** "over; people are hurt by what was left". */
export function describeState({ ended, legacy }: Pick<Conflict, 'ended' | 'legacy'>): string {
	if (ended === null) return m.conflict_page_state_active();
	return legacy ? m.conflict_page_state_legacy() : m.conflict_page_state_ended();
}

/** "Africa. 1975 to 2002: over; people are hurt by what was left." */
export function describeConflict(conflict: Conflict): string {
	const years = describeYears(conflict.started, conflict.ended);
	return m.conflict_page_standing({
		region: conflict.region,
		years: years.charAt(0).toUpperCase() + years.slice(1),
		state: describeState(conflict)
	});
}

/** Years of a place in the conflict; one whose first year is not known is said to be so. */
export function describeMember(
	{ fromYear, toYear }: Member,
	conflict: Pick<Conflict, 'ended'>,
	firstYearKnown: boolean
): string {
	return firstYearKnown
		? describeYears(fromYear, toYear ?? conflict.ended)
		: m.conflict_page_place_start();
}

/** What follows the newest number: where, when, and whether it is a sum. */
export function describeNewest(
	year: number,
	{ inputs }: Total,
	nameOf: (place: string) => string
): string {
	const places = listOf(inputs.map(({ place }) => nameOf(place)));
	return inputs.length > 1
		? m.conflict_page_newest_sum({ places, year })
		: m.conflict_page_newest({ places, year });
}

/** "11 of 11 years, newest 2024"; that no figure was read where there is none. */
export function describeKnownYears({ years }: ComparedItem): string {
	const known = years.filter(({ total }) => isKnown(total));
	const newest = known.at(-1);
	return newest
		? m.conflict_page_known_years({ count: known.length, all: years.length, year: newest.year })
		: m.gap_not_in_tables();
}
