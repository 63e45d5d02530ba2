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

/** What one source shows about how the casualties of a place and year were counted. No row: not known to us. */
export interface CollectionRow {
	readonly id: string;
	readonly place: string;
	readonly year: number;
	readonly collection: Collection;
	readonly reported: (typeof REPORTED)[number];
	readonly source: string;
}
