/** A conflict, or a phase of one, with the places it is fought in and the years that count for each. */
export interface Conflict {
	readonly conflict: string;
	readonly name: string;
	/** The conflict of which this is a phase: never in one list or sum with it. */
	readonly partOf: string | null;
	readonly region: string;
	readonly started: number;
	readonly ended: number | null;
	/** Over, and people are still hurt by what was left behind: its series continues after its end. */
	readonly legacy: boolean;
	readonly source: string;
	readonly note: string | null;
	readonly members: readonly Member[];
}

/** A place in a conflict. `toYear` null: still fought, or ends with the conflict. */
export interface Member {
	readonly place: string;
	readonly fromYear: number;
	readonly toYear: number | null;
}

/**
 * Whether the figure of a place for a year belongs to the conflict's series.
 * Of a legacy conflict `toYear` is when the fighting ended, not the harm.
 */
export function counts(conflict: Conflict, member: Member, year: number): boolean {
	return year >= member.fromYear && year <= (lastYear(conflict, member) ?? Infinity);
}

/** What decides which rows of which places belong to a conflict. */
export type ConflictYears = Pick<Conflict, 'conflict' | 'legacy' | 'ended' | 'members'>;

/** Last year of a place in the conflict's series; null while it goes on. */
export function lastYear(
	conflict: Pick<Conflict, 'legacy' | 'ended'>,
	member: Member
): number | null {
	return conflict.legacy ? null : (member.toYear ?? conflict.ended);
}

/** Whether one is a phase of the other: their figures are the same people twice. */
export function overlapAsPhase(one: Conflict, other: Conflict): boolean {
	return one.partOf === other.conflict || other.partOf === one.conflict;
}
