/** Mistakes of ours in words, and what is one. */
import type { Correction } from '../core/changes/change-report';
import * as m from './compiled/messages.js';

/** "casualties, value", or "casualties, the whole row". */
export function describeCell({ table, column }: Correction): string {
	return column === null
		? m.corrections_whole_row({ table })
		: m.corrections_cell({ table, column });
}

/** What stood in the cell; a whole row needs none, and an empty cell says so. */
export function describeOld({ column, old }: Correction): string {
	return column === null ? '' : old || m.corrections_empty_cell();
}

export function describeNew({ column, new: now }: Correction): string {
	return column === null ? m.corrections_taken_back() : now || m.corrections_empty_cell();
}

/** A mistake of ours in a line of its own. */
export function describeCorrection(correction: Correction): string {
	const { row, column, reason } = correction;
	const cell = describeCell(correction);
	return column === null
		? m.corrections_sentence_row({ row, cell, reason })
		: m.corrections_sentence({
				...{ row, cell, reason },
				old: describeOld(correction),
				new: describeNew(correction)
			});
}

/** What counts as a correction, beside what only looks like one. */
export function correctionTerms(): readonly { readonly term: string; readonly text: string }[] {
	return [
		{ term: m.corrections_kind_correction(), text: m.corrections_kind_correction_text() },
		{ term: m.corrections_kind_withdrawal(), text: m.corrections_kind_withdrawal_text() },
		{ term: m.corrections_kind_revision(), text: m.corrections_kind_revision_text() },
		{ term: m.corrections_kind_restatement(), text: m.corrections_kind_restatement_text() },
		{ term: m.corrections_kind_disagreement(), text: m.corrections_kind_disagreement_text() }
	];
}
