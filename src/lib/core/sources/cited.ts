/** What every row of a published table carries beside its values. */
export interface Cited {
	/** Permanent id of the row. */
	readonly id: string;
	/** Key of a source. */
	readonly source: string;
	/** In our own words; null where there is nothing to say. */
	readonly note: string | null;
}
