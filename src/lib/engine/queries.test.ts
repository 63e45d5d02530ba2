/** Every named question, asked on the invented world. What the figures mean is tested where they are used. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIXTURES, fixtureEngine } from '../../../tests/support/fixture-store';
import type { Engine } from './engine';
import { folderStore } from './node';
import { gatherConflicts, conflictRows, publishedValues } from './queries/context';
import {
	casualtiesByPlace,
	firstCounts,
	latestByPlace,
	measureOffer,
	printedRanges
} from './queries/harm';
import { run, type Query } from './query';
import { LATEST, type VintageRule } from '../core/figures/vintage-rule';
import { MEASURES, type Measure } from '../core/harm/measure';

/** Values for questions that take some, by name; a new one is added here. */
const SAMPLES: Readonly<Record<string, readonly unknown[]>> = {
	'casualties-by-place': [
		...MEASURES.map((measure) => ({ places: null, measure, rule: LATEST })),
		{ places: ['ALD', 'XQA'], measure: 'casualties', rule: { rule: 'first' } },
		{ places: ['ALD'], measure: 'casualties', rule: { rule: 'known', on: '2021-12-31' } }
	],
	'first-counts': [{ since: 2019 }],
	'latest-by-place': [
		...MEASURES.map((measure) => ({ places: null, measure })),
		{ places: ['ALD', 'WLD'], measure: 'casualties' }
	],
	population: [{ places: ['ALD', 'FEN', 'ELN'] }],
	'printed-ranges': [
		{ places: ['ALD', 'WLD'], measure: 'casualties', rule: LATEST },
		{ places: ['WLD'], measure: 'casualties', rule: { rule: 'known', on: '2021-12-31' } }
	],
	'published-values': [{ places: null }, { places: ['CEB'] }]
};

/** What one answer may hold once. */
const KEYS: Readonly<Record<string, (row: Record<string, unknown>) => string>> = {
	'casualties-by-place': (row) => `${row.place} ${row.year}`,
	'latest-by-place': (row) => `${row.place} ${row.year}`,
	'measure-offer': (row) => `${row.measure} ${row.year}`,
	'treaty-acts': (row) => `${row.act}`,
	'first-counts': (row) => `${row.year}`,
	population: (row) => `${row.place} ${row.year}`,
	'printed-ranges': (row) => `${row.figure}`
};

type AnyQuery = Query<unknown, Record<string, unknown>>;

const files = import.meta.glob<Record<string, AnyQuery | (() => void)>>('./queries/*.ts', {
	eager: true
});
const queries = Object.entries(files)
	.filter(([path]) => !path.endsWith('.test.ts'))
	.flatMap(([, exported]) => Object.values(exported))
	.filter((value): value is AnyQuery => 'sql' in value);

let engine: Engine;
beforeAll(async () => {
	engine = await fixtureEngine();
});
afterAll(() => engine.close());

describe.each(queries.map((query) => [query.name, query] as const))('%s', (name, query) => {
	test('is answered on the invented world', async () => {
		for (const params of SAMPLES[name] ?? [undefined]) {
			const rows = await run(engine, query, params);
			expect(rows.length, JSON.stringify(params)).toBeGreaterThan(0);
			const key = KEYS[name] ?? ((row): string => JSON.stringify(row));
			expect(new Set(rows.map(key)).size, 'one row for one thing').toBe(rows.length);
		}
	});

	test('has an order, a cast for each column, and no asterisk', () => {
		const selected = query.sql.replace(/--.*/g, '');
		expect(selected).toMatch(/\border by\b/);
		expect(selected).not.toMatch(/select\s+\*/);
	});

	test('names exactly the relations it reads', async () => {
		const sql = query.sql.replace(/--.*/g, '');
		const own = [...sql.matchAll(/(?:\bwith|,)\s+(\w+)\s*(?:\([^)]*\))?\s+as\s*\(/g)];
		const named = [...sql.matchAll(/\b(?:from|join)\s+(casualties_as(?=\()|\w+\b(?!\())/g)].map(
			([, table]) => table
		);
		const read = new Set(named.filter((table) => !own.some(([, cte]) => cte === table)));
		expect([...read].sort()).toEqual([...query.reads].sort());
	});
});

test('every .sql file belongs to a question of its name', () => {
	const paths = Object.keys(import.meta.glob('./sql/*.sql'));
	const names = paths.map((path) => path.replace(/.*\/(.*)\.sql/, '$1'));
	expect(queries.map(({ name }) => name).sort()).toEqual(names.sort());
});

describe('casualties by place', () => {
	const ask = (places: readonly string[], measure: (typeof MEASURES)[number] = 'casualties') =>
		run(engine, casualtiesByPlace, { places, measure, rule: LATEST });

	test('leave out other scopes, provinces, counters and cuts', async () => {
		expect((await ask(['WLD'])).map(({ year, value }) => [year, value])).toEqual([
			[2019, 950],
			[2020, 800],
			[2021, 690],
			[2022, 1000]
		]);
		expect((await ask(['ALD'])).at(-1)).toMatchObject({ year: 2022, value: 150 });
		expect((await ask(['ALD'], 'child')).map(({ value }) => value)).toEqual([20]);
		expect((await ask(['CEB'])).map(({ year }) => year)).toEqual([2022]);
	});

	test('have no row for a year of which nothing was read, and a row for a reported zero', async () => {
		expect((await ask(['DRM'])).map(({ year }) => year)).toEqual([2019, 2022]);
		expect(await ask(['FEN'])).toMatchObject([{ year: 2022, value: 0, qualifier: 'exact' }]);
	});

	test('of places nobody wrote about are no rows', async () => {
		expect(await ask(['GLT'])).toEqual([]);
		expect(await ask([])).toEqual([]);
	});
});

test('a measure is offered for the years and places that have a national figure', async () => {
	const offer = await run(engine, measureOffer, undefined);
	expect(offer.filter(({ measure }) => measure === 'casualties')).toMatchObject([
		{ year: 2019, places: 2 },
		{ year: 2020, places: 1 },
		{ year: 2021, places: 1 },
		{ year: 2022, places: 6 }
	]);
	expect(offer.filter(({ measure }) => measure === 'child')).toMatchObject([
		{ year: 2022, places: 1 }
	]);
});

test('first counts stand beside the newest, and say whether one was printed again', async () => {
	expect(await run(engine, firstCounts, { since: 2019 })).toEqual([
		{ year: 2019, first: 900, latest: 950, printedAgain: true },
		{ year: 2020, first: 800, latest: 800, printedAgain: false },
		{ year: 2021, first: 700, latest: 690, printedAgain: true },
		{ year: 2022, first: 1000, latest: 1000, printedAgain: false }
	]);
});

test.each(MEASURES)('the latest figures of %s are the same by either question', async (measure) => {
	for (const places of [null, ['ALD', 'WLD'], []]) {
		const chosen = await run(engine, casualtiesByPlace, { places, measure, rule: LATEST });
		expect(await run(engine, latestByPlace, { places, measure })).toEqual(chosen);
	}
});

describe('the range of printed values', () => {
	const ask = (rule: VintageRule, measure: Measure = 'casualties') =>
		run(engine, printedRanges, { places: ['WLD', 'CEB'], measure, rule });

	test('spans all values of a figure; a figure with one value, or one value twice, has none', async () => {
		const exact = (value: number) => ({ value, qualifier: 'exact' });
		expect(await ask(LATEST)).toEqual([
			{
				figure: 'ceb-2022-casualties',
				lowest: exact(40),
				highest: { value: 45, qualifier: 'at_least' }
			},
			{ figure: 'wld-2019-casualties', lowest: exact(900), highest: exact(950) },
			{ figure: 'wld-2021-casualties', lowest: exact(690), highest: exact(700) }
		]);
	});

	test('as known on a day holds nothing that was published later', async () => {
		const known = async (on: string) =>
			(await ask({ rule: 'known', on })).map(({ figure }) => figure);
		expect(await known('2021-11-09')).toEqual([]);
		expect(await known('2022-12-31')).toEqual(['wld-2019-casualties']);
	});

	test('is of one measure', async () => {
		expect((await ask(LATEST, 'killed')).map(({ figure }) => figure)).toEqual(['ceb-2022-killed']);
	});
});

test('published values come in order of publication, the undated last, one of them the latest', async () => {
	const values = await run(engine, publishedValues, { places: ['ALD'] });
	const of2021 = values.filter(({ figure }) => figure === 'ald-2021-casualties');
	expect(of2021).toMatchObject([
		{ published: '2022-11', value: 140, latest: true },
		{ published: null, value: 999, latest: false }
	]);
	const rows = (await folderStore(FIXTURES).manifest()).tables['casualties']?.rows;
	expect(await run(engine, publishedValues, { places: null })).toHaveLength(rows ?? 0);
});

test('a place whose first year in a conflict is not known starts with the conflict', async () => {
	const conflicts = gatherConflicts(await run(engine, conflictRows, undefined));
	const coast = conflicts.find(({ conflict }) => conflict === 'ebony-coast');
	expect(coast?.members).toEqual([
		{ place: 'CEB', fromYear: 2021, toYear: null },
		{ place: 'ELN', fromYear: 2021, toYear: null }
	]);
});
