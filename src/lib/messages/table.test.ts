import { describe, expect, test } from 'vitest';
import { shapeOfTable } from '../../../tests/support/invented-table';
import { citeRow } from './table';

const version = '2026-01-01-00000000';
const cite = (table: string, row: Parameters<typeof citeRow>[1]) =>
	citeRow(shapeOfTable(table), row, { ALD: 'Aldoria' }, version);
/** What is looked up of a document that a column names. */
const document = (column: string, title: string) => ({
	[column]: 'a-page',
	[`${column}.publisher`]: 'The Atlas',
	[`${column}.title`]: title,
	[`${column}.published`]: '2025-03'
});

describe('a row is cited', () => {
	test('by the document that prints it, with value and qualifier, and without the precision of its dates', () => {
		const said = cite('stockpiles', {
			...{ id: 'ald-declared--a-page', place: 'ALD', measure: 'declared', value: 25 },
			...{ qualifier: 'at_least', as_of: '2024', as_of_precision: 'year', note: null },
			...document('source', 'Mines of 2024')
		});
		expect(said).toMatch(/^The Atlas, “Mines of 2024”, March 2025: place Aldoria/);
		expect(said).toContain('value 25, ');
		expect(said).toContain('qualifier at least');
		expect(said).not.toMatch(/precision|a-page,/);
		expect(said).toContain('row ald-declared--a-page.');
	});

	test('of claims by the document that prints the right value', () => {
		const said = cite('claims', {
			...{ id: 'a-claim', claim: 'Six thousand died.' },
			...document('source_of_claim', 'A newspaper'),
			...document('source_of_correct', 'The report')
		});
		expect(said).toMatch(/^The Atlas, “The report”, March 2025: claim Six thousand died\./);
	});

	test('of sources by the document itself, with its date', () => {
		const row = { source: 'a-page', title: 'A page', publisher: 'The Atlas', published: '2025' };
		expect(cite('sources', row)).toMatch(/^The Atlas, “A page”, 2025: /);
	});

	test('of a list of ours as a row of ours', () => {
		const said = cite('places', { place: 'ALD', name: 'Aldoria', kind: 'state' });
		expect(said).toMatch(/^Landmine Ledger, table “Places”: name Aldoria, kind state/);
	});
});
