/** Deadlines of States Parties: article 4 for stocks, article 5 for mined land. Not a complete list. */
import type { Cited } from '../sources/cited';

export const DEADLINE_STATUSES = [
	'current',
	'met',
	'missed',
	'extended',
	'requested',
	'not_approved',
	'unknown'
] as const;
/** `extended`: set or moved by an extension, now past or replaced. `not_approved`: a request the last meeting did not grant. */
export type DeadlineStatus = (typeof DEADLINE_STATUSES)[number];

export interface Deadline extends Cited {
	readonly place: string;
	readonly article: '4' | '5';
	/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where the pages read print none. */
	readonly deadline: string | null;
	readonly status: DeadlineStatus;
	/** Which extension set it; null for the first deadline, or where it is not said. */
	readonly extension: number | null;
}
