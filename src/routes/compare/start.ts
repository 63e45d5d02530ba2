import type { Choice } from '$lib/core/compare/choice';
import type { Offer } from '$lib/core/harm/measure';
import type { ComparisonAnswer } from '$lib/state/comparison';

/** What headline and controls need of an answer: all that a first visit is sent beside the written page. */
export interface Start {
	readonly choice: Choice;
	readonly offers: readonly Offer[];
	/** Last year of events that an edition covers. */
	readonly newest: number;
	/** Of the items chosen, by id or code. */
	readonly names: Readonly<Record<string, string>>;
}

export function startOf({ choice, offers, edition, comparison }: ComparisonAnswer): Start {
	const names = Object.fromEntries(comparison.items.map(({ key, name }) => [key, name]));
	return { choice, offers, newest: edition.eventsYear, names };
}
