/** The published descriptor against the profile of the Frictionless tools, and against what no schema can say. */
import Ajv from 'ajv';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { tableOf, type DataPackage } from '$lib/core/catalogue/data-package';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

const published: DataPackage = read('static/data/datapackage.json');
const source: DataPackage = read('datasets/datapackage.json');
const rowsOf = (table: string) =>
	Papa.parse<Record<string, string>>(readFileSync(`datasets/${table}.csv`, 'utf8'), {
		header: true,
		skipEmptyLines: true
	}).data;

/** The profile is of draft 4; what of it differs from later drafts does not occur in it. */
function profile() {
	const { $schema, ...schema } = read('tests/fixtures/frictionless/tabular-data-package.json');
	expect($schema).toContain('draft-04');
	return new Ajv({ strict: false, allErrors: true, logger: false }).compile(schema);
}

describe.each([
	['as it is published', published],
	['as it is kept', source]
])('the descriptor %s', (_, described) => {
	const valid = profile();

	test('is a tabular data package', () => {
		valid(described);
		expect(valid.errors ?? []).toEqual([]);
	});

	test('names each table once, in letters that the tools take, and a file that is there', () => {
		const names = described.resources.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		for (const { name, path } of described.resources) {
			expect(name).toMatch(/^[-a-z0-9._/]+$/);
			expect(path).toMatch(/^[a-z_]+\.csv$/);
			expect(rowsOf(path.replace('.csv', '')).length).toBeGreaterThan(0);
		}
	});

	test('has keys that lead to columns that are there', () => {
		for (const { path, schema } of described.resources) {
			const columns = schema.fields.map(({ name }) => name);
			expect(new Set(columns).size, path).toBe(columns.length);
			expect(columns, path).toContain(schema.primaryKey);
			for (const { fields, reference } of schema.foreignKeys ?? []) {
				expect(columns, path).toContain(fields);
				const target = described.resources.find(({ name }) => name === reference.resource);
				expect(
					(target?.schema ?? schema).fields.map(({ name }) => name),
					`${path}: ${fields}`
				).toContain(reference.fields);
			}
		}
	});

	test('says of every table what it does not hold, and of every column what it means', () => {
		for (const { path, description, gaps, schema } of described.resources) {
			expect(description, path).toMatch(/.{15,}\.$/);
			expect(gaps, path).toMatch(/.{40,}\.$/);
			expect(gaps, path).not.toMatch(/no data|missing|unknown to us|n\/a/i);
			for (const field of schema.fields) expect(field.description, field.name).toMatch(/.{3,}/);
		}
	});
});

test('a descriptor that breaks the profile is refused', () => {
	const valid = profile();
	expect(valid({ ...published, resources: [] })).toBe(false);
	const [first] = published.resources;
	expect(valid({ ...published, resources: [{ ...first, hash: 'none' }] })).toBe(false);
});

test('what is published says how many rows and bytes each file has, and its hash', () => {
	expect(published.version).toMatch(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/);
	expect(published).toMatchObject({ created: `${published.checked}T00:00:00Z` });
	for (const { path, rows, bytes, hash, schema } of published.resources) {
		const file = readFileSync(`static/data/${path}`);
		expect(bytes).toBe(file.length);
		expect(hash).toBe(`sha256:${createHash('sha256').update(file).digest('hex')}`);
		const cells = rowsOf(path.replace('.csv', ''));
		expect(rows).toBe(cells.length);
		for (const { name, empty, constraints } of schema.fields) {
			expect(empty, `${path}: ${name}`).toBe(cells.filter((row) => !row[name]).length);
			if (constraints?.required) expect(empty, `${path}: ${name}`).toBe(0);
		}
	}
});

describe('what must go with a download', () => {
	const linesOf = (table: string) =>
		(published.resources.find((found) => tableOf(found) === table)?.sources ?? []).map(
			({ title }) => title.split(/[,:(]/)[0]?.trim()
		);

	test.each([
		['population', ['World Bank', 'United Nations']],
		['conflicts', ['UCDP/PRIO Armed Conflict Dataset version 25.1']],
		['conflict_places', ['UCDP/PRIO Armed Conflict Dataset version 25.1']],
		['casualties', ['Colombia']],
		['casualty_coverage', ['Colombia']],
		['withdrawal_context', ['Land boundaries']],
		['treaty_actions', []],
		['sources', []]
	])('%s carries %j', (table, lines) => {
		expect(linesOf(table)).toEqual(lines);
	});

	test('every document with a licence has a line, and every line is of such documents', () => {
		const licensed = rowsOf('sources').filter(({ licence }) => licence);
		expect(published.attributions.flatMap(({ sources }) => sources).sort()).toEqual(
			licensed.map(({ source }) => source).sort()
		);
	});

	test('a licence that is not known is counted as such, and never called free', () => {
		const casualties = published.resources.find(({ name }) => name === 'casualties');
		expect(casualties?.licences.at(-1)?.licence).toBe('');
		const documents = new Set(rowsOf('casualties').map(({ source }) => source));
		const counted = casualties?.licences.reduce((sum, licence) => sum + licence.documents, 0);
		expect(counted).toBe(documents.size);
	});
});

describe('what a table covers', () => {
	const covers = (table: string) =>
		published.resources.find((found) => tableOf(found) === table)?.covers;

	test('counts places without the world, and says that the world is there', () => {
		expect(covers('casualties')).toMatchObject({ places: 72, world: true });
		expect(covers('shares')).toMatchObject({ places: 0, world: true });
		expect(covers('unga_votes')).toMatchObject({ places: null, world: false });
	});

	test('names years between the first and the last that no row names', () => {
		expect(covers('unga_votes')).toMatchObject({
			years: [1996, 2025],
			yearsWithout: [2020, 2021, 2022, 2023, 2024]
		});
		expect(covers('population')).toMatchObject({ years: [1999, 2024], yearsWithout: [] });
		expect(covers('places')).toMatchObject({ years: null });
	});

	test('does not call a year between the ends of a span missing', () => {
		expect(covers('casualties_cumulative')?.yearsWithout).toEqual([]);
	});
});
