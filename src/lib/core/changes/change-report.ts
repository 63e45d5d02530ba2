/** What moved from one data version to the next, and why: what the page of changes, its feed and its JSON say. */
import type { FigureChangeKind } from './figure-changes';
import type { Qualifier } from '../figures/figure';
import type { Counted } from '../figures/published-value';

/** Newest version first. */
export interface ChangeReport {
	readonly versions: readonly VersionChanges[];
}

export interface VersionChanges {
	/** `<YYYY-MM-DD>-<hash8>`. */
	readonly version: string;
	/** The version before; null for the first, from which nothing could move. */
	readonly follows: string | null;
	readonly tables: readonly TableChanges[];
	readonly figures: readonly MovedFigure[];
	readonly corrections: readonly Correction[];
}

/** Rows of one table: how many there are, and keys of those that came and went. In the first version none came. */
export interface TableChanges {
	readonly table: string;
	readonly rows: number;
	readonly added: readonly string[];
	readonly removed: readonly string[];
	/** Cells of rows that were there before. */
	readonly corrected: number;
}

export interface MovedFigure extends Counted {
	readonly kind: FigureChangeKind;
	readonly figure: string;
	readonly place: string;
	/** The name of the place. */
	readonly name: string;
	/** Of the events. */
	readonly year: number;
	readonly old: TakenValue | null;
	readonly new: TakenValue | null;
	/** Ids of new rows of the figure. */
	readonly added: readonly string[];
	/** Why a row of ours was wrong, once for each reason stated; empty where the sources moved and not we. */
	readonly reasons: readonly string[];
}

/** The value taken as the latest in one version. */
export interface TakenValue {
	readonly row: string;
	/** People. */
	readonly value: number;
	readonly qualifier: Qualifier;
	readonly edition: string | null;
	readonly source: string;
	/** Of the source. */
	readonly title: string;
}

/** A mistake of ours in a row that was published: one cell, or, with no column, the whole row, which was taken back. */
export interface Correction {
	readonly table: string;
	readonly row: string;
	readonly column: string | null;
	readonly old: string;
	readonly new: string;
	readonly reason: string;
	/** The day on which we corrected it. */
	readonly date: string;
}

/** How many figures moved in each way; ways in which none did are left out. */
export function countKinds(figures: readonly MovedFigure[]): ReadonlyMap<FigureChangeKind, number> {
	const counts = new Map<FigureChangeKind, number>();
	for (const { kind } of figures) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	return counts;
}
