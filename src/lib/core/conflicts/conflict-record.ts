/** What our list says of a conflict in one of its places, beside the years that decide its series. */
export interface ConflictRecord {
	readonly conflict: string;
	/** Numbers in the UCDP/PRIO Armed Conflict Dataset; none where it has none, or where it was not checked. */
	readonly ucdpIds: readonly string[];
	readonly place: string;
	/** False where our list does not know it: the place then counts from the start of the conflict. */
	readonly firstYearKnown: boolean;
	readonly note: string | null;
}
