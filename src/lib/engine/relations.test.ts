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

/** What a rule takes of a figure. */
const taken = (figure: string, rule: string, knownBy: string | null = null) =>
	engine.rows({
		sql: `select value::integer as value, vintage::varchar as vintage, id::varchar as id
			from casualties_as(?::varchar, ?::varchar) where figure = ?`,
		parameters: [rule, knownBy, figure],
		reads: ['casualties_as']
	});

describe('the first published value', () => {
	test('of two first counts of one edition is the more cautious', async () => {
		expect(await taken('drm-2019-casualties', 'first')).toMatchObject([{ value: 400 }]);
	});

	test('stays what it was when later editions print another', async () => {
		expect(await taken('wld-2019-casualties', 'first')).toMatchObject([{ value: 900 }]);
	});

	test('where no first count is known is the earliest of unknown vintage, and says so', async () => {
		const all = await engine.rows({
			sql: `select vintage::varchar as vintage from casualty_rows where figure = ? order by known_on`,
			parameters: ['ald-2021-casualties'],
			reads: ['casualty_rows']
		});
		expect(all.map(({ vintage }) => vintage)).not.toContain('first_published');
		for (const { vintage } of await taken('ald-2021-casualties', 'first'))
			expect(vintage).toBe('unknown');
	});
});

describe('the value known on a day', () => {
	test('is the newest of those that were out by then', async () => {
		const onDay = async (day: string) =>
			(await taken('wld-2019-casualties', 'known', day)).map(({ value }) => value);
		expect(await onDay('2020-11-11')).toEqual([]);
		expect(await onDay('2020-11-12')).toEqual([900]);
		expect(await onDay('2021-11-09')).toEqual([900]);
		expect(await onDay('2021-11-10')).toEqual([950]);
	});

	test('does not include a month or a year before its last day', async () => {
		const onDay = async (figure: string, day: string) =>
			(await taken(figure, 'known', day)).map(({ id }) => id);
		expect(await onDay('wld-2019-casualties', '2022-11-29')).toEqual([
			'wld-2019-casualties--mine-atlas-2021'
		]);
		expect(await onDay('wld-2019-casualties', '2022-11-30')).toEqual([
			'wld-2019-casualties--mine-atlas-2022'
		]);
		expect(await onDay('ald-2019-casualties', '2020-12-30')).toEqual([
			'ald-2019-casualties--mine-atlas-2020'
		]);
		expect(await onDay('ald-2019-casualties', '2020-12-31')).toEqual([
			'ald-2019-casualties--atlas-page-ald-2020'
		]);
	});

	test('at the end of time is the latest, but for figures that only undated pages print', async () => {
		const differing = await engine.rows({
			sql: `select l.figure::varchar as figure from latest_casualties l
				left join casualties_as('known', '9999-12-31') k using (figure)
				where l.known_on is not null and k.id is distinct from l.id`,
			parameters: [],
			reads: ['casualties_as', 'latest_casualties']
		});
		expect(differing).toEqual([]);
	});
});

test('every rule takes one row of a figure at most', async () => {
	for (const [rule, day] of [
		['latest', null],
		['first', null],
		['known', '2021-12-31']
	] as const) {
		const [counts] = await engine.rows({
			sql: `select count(*)::integer as rows, count(distinct figure)::integer as figures
				from casualties_as(?::varchar, ?::varchar)`,
			parameters: [rule, day],
			reads: ['casualties_as']
		});
		expect(counts?.['rows'], rule).toBe(counts?.['figures']);
		expect(counts?.['rows']).toBeGreaterThan(0);
	}
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
			'derive casualties_as',
			'derive latest_casualties'
		]);
	});

	test('does each step once, however many relations need it', () => {
		expect(order('casualties_as', 'sources', 'latest_casualties', 'sources')).toEqual([
			'fetch casualties',
			'fetch sources',
			'derive casualty_rows',
			'derive casualties_as',
			'derive latest_casualties'
		]);
	});

	test('is empty for a question about nothing', () => {
		expect(order()).toEqual([]);
	});
});
