export const COLLECTIONS = [
	'national_system',
	'un',
	'media_only',
	'ngo',
	'unknown',
	'none'
] as const;
export type Collection = (typeof COLLECTIONS)[number];

export const REPORTED = ['yes', 'partial', 'no', 'unknown'] as const;

/**
 * Places and years, as `MLI 2016`, of which a source says that no count was reported and none says otherwise.
 * Everything else without a figure is merely not in our tables.
 */
export function unreportedIn(rows: readonly CollectionRow[]): ReadonlySet<string> {
	const keyOf = ({ place, year }: CollectionRow) => `${place} ${year}`;
	const reported = new Set(
		rows.filter((row) => row.reported === 'yes' || row.reported === 'partial').map(keyOf)
	);
	return new Set(
		rows
			.filter((row) => row.reported === 'no')
			.map(keyOf)
			.filter((key) => !reported.has(key))
	);
}

/** What one source shows about how the casualties of a place and year were counted. No row: not known to us. */
export interface CollectionRow {
	readonly id: string;
	readonly place: string;
	readonly year: number;
	readonly collection: Collection;
	readonly reported: (typeof REPORTED)[number];
	readonly source: string;
}
