/** Plans on the real engine, held against the same question asked of plain rows in JavaScript. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtureEngine } from '../../../../tests/support/fixture-store';
import { shapeOfTable } from '../../../../tests/support/invented-table';
import { facetPlan, type Clause, type Filter, type Plan } from '../../core/plan/plan';
import type { TableRow } from '../../core/tables/table-shape';
import type { Engine } from '../engine';
import { askFacets, askPlan } from './ask';
import { compile } from './compile';

const shape = shapeOfTable('casualties');
const names = shape.columns.map(({ name }) => name);
const everything: Plan = {
	from: { table: 'casualties', parameters: [] },
	clauses: [],
	dimensions: [...names, 'place.name', 'source.kind', 'source.title'],
	measures: [],
	order: [],
	limit: null,
	offset: 0
};

let engine: Engine;
let all: readonly TableRow[];
beforeAll(async () => {
	engine = await fixtureEngine();
	all = await askPlan(engine, everything, shape);
});
afterAll(() => engine.close());

const ids = (rows: readonly TableRow[]) => rows.map(({ id }) => id);
const chosen = (...filters: readonly Filter[]): Plan => ({
	...everything,
	clauses: filters.map((where, index): Clause => ({ by: String(index), where }))
});

const fold = (cell: unknown) =>
	String(cell ?? '')
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase();

/** The meaning of a filter, without a database. */
function passes(row: TableRow, filter: Filter): boolean {
	switch (filter.is) {
		case 'one_of': {
			const cell = row[filter.column] ?? null;
			return filter.values.includes(cell === null ? null : String(cell));
		}
		case 'between': {
			const cell = row[filter.column] ?? null;
			if (filter.from === null && filter.to === null) return true;
			if (cell === null) return false;
			return (
				(filter.from === null || cell >= filter.from) && (filter.to === null || cell <= filter.to)
			);
		}
		case 'has_words': {
			const text = fold(
				filter.columns
					.map((name) => row[name])
					.filter((cell) => cell !== null)
					.join(' ')
			);
			return filter.words.every((word) => text.includes(fold(word)));
		}
		case 'any':
			return filter.of.some((list) => list.every((one) => passes(row, one)));
	}
}

const codes = ['ALD', 'CEB', 'WLD', 'all', 'civilian', 'primary', 'press', null, "O'Neill", '%'];
const leaf: fc.Arbitrary<Filter> = fc.oneof(
	fc.record({
		is: fc.constant('one_of' as const),
		column: fc.constantFrom('place', 'group', 'counter', 'source.kind', 'edition'),
		values: fc.array(fc.constantFrom(...codes), { maxLength: 3 })
	}),
	fc.record({
		is: fc.constant('between' as const),
		column: fc.constantFrom('year', 'value'),
		from: fc.option(fc.integer({ min: 0, max: 2025 })),
		to: fc.option(fc.integer({ min: 0, max: 2025 }))
	}),
	fc.record({
		is: fc.constant('has_words' as const),
		columns: fc.constant(['place.name', 'note', 'source.title', 'id']),
		words: fc.array(fc.constantFrom('ald', 'COTE', 'côte', 'atlas', '2022', "'; drop", '_', '%'), {
			maxLength: 2
		})
	})
);
const anyFilter: fc.Arbitrary<Filter> = fc.oneof(
	leaf,
	fc.record({
		is: fc.constant('any' as const),
		of: fc.array(fc.array(leaf, { maxLength: 2 }), { maxLength: 2 })
	})
);

test('a plan chooses the rows that its filters mean, whatever they are', async () => {
	expect(all.length).toBeGreaterThan(20);
	await fc.assert(
		fc.asyncProperty(fc.array(anyFilter, { maxLength: 3 }), async (filters) => {
			const rows = await askPlan(engine, chosen(...filters), shape);
			const meant = all.filter((row) => filters.every((filter) => passes(row, filter)));
			expect(ids(rows)).toEqual(ids(meant));
		}),
		{ numRuns: 150 }
	);
});

test('many facets asked together count as each of them asked alone', async () => {
	const facets = [
		{ control: '0', by: ['group'] },
		{ control: '1', by: ['counter'] },
		{ control: 'source.kind', by: ['source.kind'] },
		{ control: '2', by: ['place', 'year'] }
	];
	await fc.assert(
		fc.asyncProperty(fc.array(anyFilter, { maxLength: 4 }), async (filters) => {
			const plan = chosen(...filters);
			const counted = { facets, filled: ['note'], same: ['place', 'counter'] };
			const together = await askFacets(engine, plan, counted, shape);
			const whole = await askPlan(engine, plan, shape);
			expect(together.rows).toBe(whole.length);
			expect(together.filled).toEqual({
				note: whole.filter(({ note }) => note !== null).length
			});
			for (const name of counted.same) {
				const found = new Set(whole.flatMap((row) => row[name] ?? []));
				expect(together.same[name]).toBe(found.size === 1 ? String([...found][0]) : null);
			}
			for (const [index, facet] of facets.entries()) {
				const alone = await askPlan(engine, facetPlan(plan, facet), shape);
				const asTexts = alone
					.map((row) => ({
						values: facet.by.map((name) => (row[name] === null ? null : String(row[name]))),
						rows: row['rows']
					}))
					.sort((a, b) => JSON.stringify(a.values).localeCompare(JSON.stringify(b.values)));
				const found = [...(together.counts[index] ?? [])].sort((a, b) =>
					JSON.stringify(a.values).localeCompare(JSON.stringify(b.values))
				);
				expect(found).toEqual(asTexts);
			}
		}),
		{ numRuns: 40 }
	);
});

describe('an order', () => {
	const ordered = async (by: string, descending: boolean) =>
		(await askPlan(engine, { ...everything, order: [{ by, descending }] }, shape)).map(
			(row) => row[by]
		);

	test('puts empty cells last in either direction', async () => {
		for (const descending of [true, false]) {
			const cells = await ordered('counter', descending);
			const firstEmpty = cells.indexOf(null);
			expect(firstEmpty).toBeGreaterThan(0);
			expect(cells.slice(firstEmpty).every((cell) => cell === null)).toBe(true);
		}
	});

	test('takes numbers as numbers, and names without their accents', async () => {
		const values = (await ordered('value', true)).map(Number);
		expect(values).toEqual(values.toSorted((a, b) => b - a));
		const places = (await ordered('place.name', false)).map(fold);
		expect(places).toEqual(places.toSorted());
	});

	test('is the same each time, page by page', async () => {
		const plan: Plan = { ...everything, order: [{ by: 'year', descending: true }] };
		const whole = ids(await askPlan(engine, plan, shape));
		const pages = [];
		for (let offset = 0; offset < all.length; offset += 7)
			pages.push(...ids(await askPlan(engine, { ...plan, limit: 7, offset }, shape)));
		expect(pages).toEqual(whole);
	});
});

test('groups are counted, and filled cells apart from rows', async () => {
	const [row] = await askPlan(
		engine,
		{
			...everything,
			dimensions: [],
			measures: [
				{ as: 'rows', of: 'rows' },
				{ as: 'noted', of: 'filled', column: 'note' }
			]
		},
		shape
	);
	expect(row).toEqual({ rows: all.length, noted: all.filter(({ note }) => note !== null).length });
});

test('a table that needs values is read with them', async () => {
	const from = { table: 'casualties_as', parameters: ['known', '2021-12-31'] };
	const rows = await askPlan(engine, { ...everything, from }, shape);
	expect(rows.length).toBeGreaterThan(0);
	expect(new Set(rows.map(({ figure }) => figure)).size).toBe(rows.length);
	expect(rows.every(({ published }) => String(published) <= '2021-12-31')).toBe(true);
});

test('a name that is not in the shape is refused before anything is asked', () => {
	const refused = (part: Partial<Plan>) => () => compile({ ...everything, ...part }, shape);
	expect(refused({ dimensions: ['id"; drop table casualties; --'] })).toThrow(RangeError);
	expect(refused({ order: [{ by: 'shoe', descending: false }] })).toThrow('no column "shoe"');
	expect(
		refused({ clauses: [{ by: 'x', where: { is: 'one_of', column: 'source.url2', values: [] } }] })
	).toThrow(RangeError);
	expect(refused({ from: { table: 'duckdb_settings', parameters: [] } })).toThrow('no table');
});
