import type { DayChoice } from '$lib/core/treaty/day-choice';
import type { PartyCount } from '$lib/core/treaty/status';
import type { TreatyDay } from '$lib/core/treaty/treaty-day';

/** What headline and controls need of an answer: all that a first visit is sent beside the written page. */
export interface Start {
	readonly choice: DayChoice;
	readonly count: PartyCount;
}

export function startOf({ choice, count }: TreatyDay): Start {
	return { choice, count };
}
