/** One document from which figures or acts were taken. */
export interface Source {
	readonly source: string;
	readonly title: string;
	readonly publisher: string;
	/** Edition of a report series it belongs to; null otherwise. */
	readonly edition: string | null;
	/** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or null when undated. */
	readonly published: string | null;
	/** Null when it has no address, or is a disinformation outlet: named, not linked. */
	readonly url: string | null;
	readonly kind: SourceKind;
	/** Whether a state directs the outlet, or it is known for disinformation. Null is no seal of independence. */
	readonly control: Control | null;
}

/** primary: first publisher of the figure; official: a state, UN body or campaign member; aggregator: compilation, copy. */
export const SOURCE_KINDS = ['primary', 'official', 'press', 'aggregator'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const CONTROLS = ['state', 'disinformation'] as const;
export type Control = (typeof CONTROLS)[number];

/** How many rows of a table rest on a source. */
export interface Support {
	readonly source: string;
	/** Name of the table, as its file is named. */
	readonly table: string;
	readonly rows: number;
}
