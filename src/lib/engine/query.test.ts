import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixtureEngine } from '../../../tests/support/fixture-store';
import { number, oneOf, optionalNumber, optionalText, text } from './decode';
import type { Engine, Row } from './engine';
import { EngineError, QueryError } from './errors';
import { run, type Query } from './query';

let engine: Engine;
beforeAll(async () => {
	engine = await fixtureEngine();
});
afterAll(() => engine.close());

/** A question about places, with what a test wants to go wrong. */
const asking = <R>(sql: string, decode: (row: Row) => R): Query<{ place: string }, R> => ({
	name: 'a-question',
	sql,
	reads: ['places'],
	bind: ({ place }) => [place],
	decode
});

const name = asking('select name::varchar as name from places where place = ?', (row) =>
	text(row, 'name')
);

test('a query binds its values and decodes its rows', async () => {
	expect(await run(engine, name, { place: 'ALD' })).toEqual(['Aldoria']);
	expect(await run(engine, name, { place: "ALD' or 'a' = 'a" })).toEqual([]);
});

test('a refused statement names its file, its values and what DuckDB said', async () => {
	const query = asking('select nam from places where place = ?', () => null);
	const refused = run(engine, query, { place: 'ALD' });
	await expect(refused).rejects.toBeInstanceOf(QueryError);
	await expect(refused).rejects.toThrow(/^a-question\.sql with \["ALD"\]: Binder Error.*nam/);
	await expect(refused).rejects.toMatchObject({ code: 'query_failed', cause: expect.any(Error) });
});

test.each<[string, (row: Row) => unknown, string]>([
	['a column that is not there', (row) => text(row, 'title'), 'no column "title"'],
	['a text for a number', (row) => number(row, 'name'), '"Aldoria", not a number'],
	['an empty cell', (row) => text(row, 'alias'), 'null, not a text'],
	['an unknown code', (row) => oneOf(row, 'name', ['Galt']), 'not one of Galt']
])('an answer with %s is refused, not shown', async (_, decode, said) => {
	const query = asking(
		'select name::varchar as name, aliases::varchar as alias from places where place = ?',
		decode
	);
	await expect(run(engine, query, { place: 'ALD' })).rejects.toThrow(said);
});

test('an empty cell is null where it may be, and a column that is not there is not', () => {
	expect(optionalText({ note: null }, 'note')).toBeNull();
	expect(optionalNumber({ value: 0 }, 'value')).toBe(0);
	expect(() => optionalText({}, 'note')).toThrow('no column "note"');
});

test('a failure of the engine is passed on as it is', async () => {
	const failing: Engine = {
		rows: () => Promise.reject(new EngineError('table_unreachable', 'places.csv')),
		close: async () => {}
	};
	await expect(run(failing, name, { place: 'ALD' })).rejects.toBeInstanceOf(EngineError);
});

test('an aborted query is an abort, not a failed query', async () => {
	await expect(run(engine, name, { place: 'ALD' }, AbortSignal.abort())).rejects.toMatchObject({
		name: 'AbortError'
	});
});
