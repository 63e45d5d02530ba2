/**
 * Statements on who laid mines, each with the level of its finding.
 *
 * `new_contamination` and `unconfirmed_report` name nobody who laid them: they are no findings of use. A place without a
 * row is not one without use: the lists are those of the openings of chapters.
 */
import type { Cited } from '../sources/cited';

export const FINDINGS = [
	'confirmed',
	'credible_allegation',
	'allegation',
	'denied',
	'new_contamination',
	'unconfirmed_report'
] as const;
export type Finding = (typeof FINDINGS)[number];

export interface MineUse extends Cited {
	/** Where. */
	readonly place: string;
	readonly actor: string;
	/** Place that the actor belongs to. */
	readonly actorPlace: string;
	/** Period of the report, not days of use; each end as precise as printed. */
	readonly from: string;
	readonly to: string;
	readonly weapon: 'antipersonnel' | 'improvised';
	readonly finding: Finding;
	readonly locator: string | null;
}

/** Whether the statement is about use at all. */
export function isOfUse({ finding }: Pick<MineUse, 'finding'>): boolean {
	return finding !== 'new_contamination' && finding !== 'unconfirmed_report';
}
