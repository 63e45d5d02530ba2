/**
 * The deadlines of article 5, one entry a state, by where the newest word in our tables leaves it. Not a complete list:
 * a state without an entry may well have a deadline.
 */
import { lastDay, monthsBetween, type IsoDate } from '../dates/iso-date';
import { groupedBy } from '../grouped-by';
import type { Deadline } from './deadline';

export const STANDINGS = ['current', 'open', 'lapsed', 'met'] as const;
/**
 * `current`: a date that runs. `open`: asked for, not approved, approved without a date read, or of unknown outcome.
 * `lapsed`: the last date read was set or moved before and no later word was read. `met`: said to be done.
 */
export type Standing = (typeof STANDINGS)[number];

export interface BoardEntry {
	readonly place: string;
	readonly standing: Standing;
	/** The row that decides the standing. */
	readonly newest: Deadline;
	/** Whole months from the day the tables were checked to the deadline; null where no date is read. */
	readonly months: number | null;
	/** Every other row of the state, oldest first, those without a date last. */
	readonly history: readonly Deadline[];
}

/** Sorted by date within each standing, those without a date last, then by name. */
export function deadlinesBoard(
	deadlines: readonly Deadline[],
	checked: IsoDate,
	nameOf: (place: string) => string
): readonly BoardEntry[] {
	const own = deadlines.filter(({ article }) => article === '5');
	return [...groupedBy(own, ({ place }) => place)]
		.flatMap(([place, rows]) => entryOf(place, rows, checked))
		.sort(
			(a, b) =>
				STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) ||
				dayOf(a.newest).localeCompare(dayOf(b.newest)) ||
				nameOf(a.place).localeCompare(nameOf(b.place))
		);
}

/** Whose word is the last: a state that has met its deadline had dates before, and one that asks anew may have met one. */
const DECIDES: readonly Standing[] = ['current', 'open', 'met', 'lapsed'];

function entryOf(
	place: string,
	rows: readonly Deadline[],
	checked: IsoDate
): readonly BoardEntry[] {
	const ordered = rows.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
	const decides = DECIDES.flatMap(
		(standing) => ordered.findLast((row) => standingOf(row) === standing) ?? []
	)[0];
	if (!decides) return [];
	return [
		{
			place,
			standing: standingOf(decides),
			newest: decides,
			months: decides.deadline ? monthsBetween(checked, lastDay(decides.deadline)) : null,
			history: ordered.filter(({ id }) => id !== decides.id)
		}
	];
}

function standingOf({ status, deadline }: Deadline): Standing {
	switch (status) {
		case 'current':
		case 'met':
			return status;
		case 'requested':
		case 'not_approved':
		case 'unknown':
			return 'open';
		case 'extended':
			return deadline === null ? 'open' : 'lapsed';
		case 'missed':
			return 'lapsed';
	}
}

/** Those of article 4, for stocks, by date. */
export function stockDeadlines(deadlines: readonly Deadline[]): readonly Deadline[] {
	return deadlines
		.filter(({ article }) => article === '4')
		.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)) || a.place.localeCompare(b.place));
}

/** Sorts what has no date behind every date. */
function dayOf({ deadline }: Deadline): string {
	return deadline ? lastDay(deadline) : '9999-99-99';
}

/** States of which our tables print land with mines at some time, and neither a current deadline nor a met one. */
export function withoutDeadline(
	withLand: readonly string[],
	parties: readonly string[],
	board: readonly BoardEntry[]
): readonly string[] {
	const settled = board
		.filter(({ standing }) => standing === 'current' || standing === 'met')
		.map(({ place }) => place);
	return parties.filter((place) => withLand.includes(place) && !settled.includes(place));
}
