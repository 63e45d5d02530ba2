/** What "latest" and "first published" mean, one tie of the invented world at a time. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtureEngine } from '../../../tests/support/fixture-store';
import type { Engine } from './engine';
import { steps, type Relation } from './relations';

let engine: Engine;
beforeAll(async () => {
	engine = await fixtureEngine();
});
afterAll(() => engine.close());

const rowOf = (relation: Relation, figure: string) =>
	engine.rows({
		sql: `select value::integer as value, source::varchar as source, id::varchar as id,
			relay::boolean as relay from ${relation} where figure = ? order by id`,
		parameters: [figure],
		reads: [relation]
	});

describe('the latest value of a figure', () => {
	test.each([
		['the newest edition, though it repeats another', 'wld-2019-casualties', 'mine-atlas-2022'],
		['a year, counted from its last day', 'ald-2019-casualties', 'atlas-page-ald-2020'],
		['a month, counted from its last day', 'ald-2020-casualties', 'mine-atlas-2021-annex'],
		['a dated row before an undated one', 'ald-2021-casualties', 'mine-atlas-2022'],
		['a primary source before an official one', 'ceb-2022-casualties', 'mine-atlas-2023'],
		['the more cautious qualifier of one day', 'ceb-2022-killed', 'herald-2023'],
		['an outlet without control before others', 'ceb-2022-injured', 'courier-2023'],
		['the state before disinformation', 'eln-2022-casualties', 'bulletin-2023'],
		['the first source by name', 'drm-2022-casualties', 'courier-2023'],
		['the first of two "more than" and "exact"', 'drm-2019-casualties', 'mine-atlas-2020']
	])('is %s', async (_, figure, source) => {
		expect(await rowOf('latest_casualties', figure)).toMatchObject([{ source }]);
	});

	test('is the first row by id when all else is alike', async () => {
		expect(await rowOf('latest_casualties', 'drm-2022-killed')).toMatchObject([
			{ id: 'drm-2022-killed--courier-2023', value: 12 }
		]);
	});

	test('rests on one row of each figure, and every figure has one', async () => {
		const [counts] = await engine.rows({
			sql: `select count(*)::integer as rows, count(distinct figure)::integer as figures,
				(select count(distinct figure) from casualties)::integer as published
				from latest_casualties`,
			parameters: [],
			reads: ['casualties', 'latest_casualties']
		});
		expect(counts?.['rows']).toBe(counts?.['figures']);
		expect(counts?.['rows']).toBe(counts?.['published']);
	});
});

describe('the first published value', () => {
	test('of two first counts of one edition is the more cautious', async () => {
		expect(await rowOf('first_published_casualties', 'drm-2019-casualties')).toMatchObject([
			{ value: 400 }
		]);
	});

	test('stays what it was when later editions print another', async () => {
		expect(await rowOf('first_published_casualties', 'wld-2019-casualties')).toMatchObject([
			{ value: 900 }
		]);
	});

	test('is none where the first count is not in the tables', async () => {
		expect(await rowOf('first_published_casualties', 'ald-2021-casualties')).toEqual([]);
	});
});

describe('a relay', () => {
	test('is a value that only outlets under control carry', async () => {
		const rows = await rowOf('casualty_rows', 'eln-2022-casualties');
		expect(rows.map(({ source, relay }) => [source, relay])).toEqual([
			['angle-2023', true],
			['bulletin-2023', true]
		]);
	});

	test('is not a value that another outlet carries as well', async () => {
		const rows = await rowOf('casualty_rows', 'ceb-2022-injured');
		expect(rows.map(({ source, relay }) => [source, relay])).toEqual([
			['angle-2023', true],
			['bulletin-2023', false],
			['courier-2023', false]
		]);
	});
});

describe('the order of loading', () => {
	const order = (...relations: Relation[]): string[] =>
		steps(relations).map(({ kind, table }) => `${kind} ${table}`);

	test('fetches what a derived table reads before it is derived', () => {
		expect(order('latest_casualties')).toEqual([
			'fetch casualties',
			'fetch sources',
			'derive casualty_rows',
			'derive latest_casualties'
		]);
	});

	test('does each step once, however many relations need it', () => {
		expect(order('first_published_casualties', 'sources', 'latest_casualties', 'sources')).toEqual([
			'fetch casualties',
			'fetch sources',
			'derive casualty_rows',
			'derive first_published_casualties',
			'derive latest_casualties'
		]);
	});

	test('is empty for a question about nothing', () => {
		expect(order()).toEqual([]);
	});
});
