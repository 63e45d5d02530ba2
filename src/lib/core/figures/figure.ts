/**
 * A published figure as a chart or table holds it, and the reasons for which there may be none.
 *
 * Units: people, integers as printed. A figure never travels without its qualifier and source.
 */
export const QUALIFIERS = [
	'exact',
	'at_least',
	'more_than',
	'about',
	'less_than',
	'at_most'
] as const;
/** How the number is printed, not how good the count is: every casualty count is a minimum. */
export type Qualifier = (typeof QUALIFIERS)[number];

export const VINTAGES = ['first_published', 'revised', 'restated', 'unknown'] as const;
/** `unknown` cannot be decided from the tables; it does not mean unrevised. */
export type Vintage = (typeof VINTAGES)[number];

/** The value chosen for one figure, by the order in which values are taken. */
export interface Printed {
	/** Identity that all published values of one number share. */
	readonly figure: string;
	readonly value: number;
	readonly qualifier: Qualifier;
	readonly vintage: Vintage;
	/** Edition whose figure this is; null for pages that belong to no edition. */
	readonly edition: string | null;
	/** Key of a source. */
	readonly source: string;
	/** Held only through an outlet under control: the edition itself was not read. */
	readonly relay: boolean;
	/** Id of the row taken, where it is not the latest; null where it is. */
	readonly row?: string | null;
}

/**
 * Why a cell has no value.
 * `not_in_tables`: we have read no figure; the source may print one. `not_reported`: a source says that none was
 * reported. `not_applicable`: outside the years of a conflict. `not_yet_published`: events after the newest edition's.
 */
export type Missing = 'not_in_tables' | 'not_reported' | 'not_applicable' | 'not_yet_published';

export type Cell<T> = T | { readonly missing: Missing };

/** Whether a cell holds a value, a reported zero included. */
export function isKnown<T extends object>(cell: Cell<T>): cell is T {
	return !('missing' in cell);
}
