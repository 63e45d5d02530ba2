/** What the tables know of days that are still to come: acts that take effect, and deadlines of article 5 in force. */
import type { IsoDate } from '../dates/iso-date';
import type { Cited } from '../sources/cited';
import type { Act } from './act';
import type { Deadline } from './deadline';

export type DateToCome = Cited & { readonly place: string; readonly date: string } & (
		| { readonly what: 'act'; readonly action: Act['action'] }
		| { readonly what: 'deadline'; readonly extension: number | null }
	);

const EFFECTS: readonly Act['action'][] = ['entry_into_force', 'withdrawal_effective'];

/**
 * Oldest first. Deadlines that were only asked for, or that a later one replaced, are none.
 * @param after the day up to which the tables were checked
 */
export function datesToCome(
	acts: readonly Act[],
	deadlines: readonly Deadline[],
	after: IsoDate
): readonly DateToCome[] {
	const effects = acts
		.filter(({ action, date }) => EFFECTS.includes(action) && date > after)
		.map(({ id, source, note, place, date, action }) => ({
			...{ id, source, note, place, date, action },
			what: 'act' as const
		}));
	const due = deadlines.flatMap(
		({ id, source, note, place, article, deadline, status, extension }) =>
			article === '5' && status === 'current' && deadline !== null && deadline > after
				? [{ id, source, note, place, date: deadline, extension, what: 'deadline' as const }]
				: []
	);
	return [...effects, ...due].sort(
		(a, b) => a.date.localeCompare(b.date) || a.place.localeCompare(b.place)
	);
}
