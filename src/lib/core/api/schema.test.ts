import { expect, test } from 'vitest';
import type { ColumnDescription } from '../catalogue/data-package';
import { envelope } from './document';
import { cutToFirst } from './example';
import { columnsOf, objectOf, only } from './schema';

const column = (name: string, more: Partial<ColumnDescription> = {}): ColumnDescription => ({
	name,
	type: 'string',
	description: 'What it means.',
	empty: 0,
	...more
});

test('a required column is never null, and any other may be', () => {
	const { kind, note } = columnsOf([
		column('kind', { constraints: { required: true, enum: ['state', 'world'] } }),
		column('note', { constraints: { enum: ['a'] } })
	]);
	expect(kind).toMatchObject({ type: 'string', enum: ['state', 'world'] });
	expect(note).toMatchObject({ type: ['string', 'null'], enum: ['a', null] });
});

test('a column keeps its unit and bounds, and one of precision is left out', () => {
	const columns = columnsOf([
		column('value', { type: 'integer', unit: 'people', constraints: { minimum: 0 } }),
		column('published_precision')
	]);
	expect(columns).toEqual({
		value: { type: ['integer', 'null'], description: 'What it means. (people)', minimum: 0 }
	});
});

test('a row must have every field, and may have others', () => {
	const schema = objectOf(only(columnsOf([column('id'), column('note')]), ['id']));
	expect(schema).toMatchObject({ required: ['id'] });
	expect(schema).not.toHaveProperty('additionalProperties');
});

test('a document carries the lines that its rows ask for', () => {
	const attributions = [
		{ name: 'register', text: 'A register.', sources: ['register-2017', 'register-2022'] },
		{ name: 'almanac', text: 'An almanac.', sources: ['almanac'] }
	];
	const site = { version: '2026-01-01-0', attributions, at: (path: string) => `/ledger${path}` };
	expect(envelope(site, [{ source: 'register-2022' }, { note: 'almanac' }])).toEqual({
		api: 'v1',
		data_version: '2026-01-01-0',
		about: '/ledger/api/v1/index.json',
		attributions: ['A register.']
	});
});

test('an example shows the first row, and the first of the lists in it', () => {
	expect(cutToFirst({ api: 'v1', rows: [{ id: 1, places: ['a', 'b'] }, { id: 2 }] })).toEqual({
		api: 'v1',
		rows: [{ id: 1, places: ['a'] }]
	});
});
