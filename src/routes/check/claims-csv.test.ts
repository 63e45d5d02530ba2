import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { inventedCheck } from '../../../tests/support/claims/invented-check';
import { claimsCsv } from './claims-csv';

const nameOf = (place: string) => (place === 'XXA' ? 'Atlantis' : place);
const parsed = async (...texts: readonly string[]) =>
	Papa.parse<Record<string, string>>(
		await claimsCsv(texts.map(inventedCheck), nameOf, '2026-11-23-7f2dd3a9'),
		{ header: true, skipEmptyLines: true }
	);

describe('checked sentences as CSV', () => {
	test('have the sentence, its verdict and the row that it rests on in one line', async () => {
		const { data, errors } = await parsed('Atlantis, says "the mayor",\nis clear.');
		expect(errors).toEqual([]);
		expect(data).toHaveLength(1);
		expect(data[0]).toMatchObject({
			sentence: 'Atlantis, says "the mayor",\nis clear.',
			verdict: 'wrong_value',
			all_verdicts: 'wrong_value',
			place: 'Atlantis',
			period: '2030',
			printed_by: 'press-2025',
			row: 'xxa-2030--press-2025',
			data_version: '2026-11-23-7f2dd3a9'
		});
	});

	test.each(['=HYPERLINK("https://x.example")', '+1', '-1', '@SUM(A1)', '\tx', '  =1+1', '＝1+1'])(
		'hold no cell that a spreadsheet takes for a formula: %j',
		async (text) => {
			const { data } = await parsed(text);
			expect(data[0]?.['sentence']).toBe(`'${text}`);
		}
	);

	test('keep the header where no sentence was found', async () => {
		expect((await parsed()).meta.fields).toContain('safe_sentence');
	});
});
