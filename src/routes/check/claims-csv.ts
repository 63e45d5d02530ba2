/** Checked sentences as a file, safe to open in a spreadsheet. */
import type { CheckedSentence } from '$lib/core/claims/article';
import { CLAIM_COLUMNS, claimCells } from '$lib/messages/claim-csv';
import type { Names } from '$lib/messages/claim-rows';

/** What a spreadsheet may take for a formula, wide forms and blanks before it included. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/** A header and one line a sentence, LF. A sentence is a stranger's text: no cell of it is ever a formula. */
export async function claimsCsv(
	sentences: readonly CheckedSentence[],
	nameOf: Names,
	version: string
): Promise<string> {
	const { default: Papa } = await import('papaparse');
	const data = sentences.map((sentence) => [...claimCells(sentence, nameOf, version)]);
	const fields = [...CLAIM_COLUMNS];
	return `${Papa.unparse({ fields, data }, { newline: '\n', escapeFormulae: FORMULA })}\n`;
}
