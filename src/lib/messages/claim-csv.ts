/** Checked sentences as rows of a file: one line a sentence, the gravest verdict first. */
import type { CheckedSentence } from '../core/claims/article';
import { valueOf, type Names } from './claim-rows';
import { safeSentence } from './claim-safe';
import { describeReason, nameVerdict } from './claims';

export const CLAIM_COLUMNS = [
	...(['sentence', 'verdict', 'verdict_name', 'reason', 'all_verdicts'] as const),
	...(['place', 'period', 'published_value', 'printed_by', 'row', 'source'] as const),
	...(['safe_sentence', 'data_version'] as const)
];

/** Cells in the order of the columns; empty where nothing was found. */
export function claimCells(
	{ sentence, check }: CheckedSentence,
	nameOf: Names,
	version: string
): readonly string[] {
	const [first] = check.verdicts;
	const row = first.rows[0] ?? check.closest[0];
	return [
		...[sentence.text, first.code, nameVerdict(first.code), describeReason(first, nameOf)],
		check.verdicts.map(({ code }) => code).join(' '),
		...(row
			? [nameOf(row.place), row.period, valueOf(row), row.edition ?? row.source, row.id, row.source]
			: ['', '', '', '', '', '']),
		...[safeSentence(check.safe, nameOf)?.plain ?? '', version]
	];
}
