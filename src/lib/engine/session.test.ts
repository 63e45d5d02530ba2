import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { FIXTURES, fixtureEngine } from '../../../tests/support/fixture-store';
import type { Engine } from './engine';
import { EngineError } from './errors';
import { folderStore, nodeEngine } from './node';
import type { TableStore } from './session';
import type { Relation } from './relations';

/** The invented world, with a record of what was asked for and faults a test can set. */
function watched() {
	const store = folderStore(FIXTURES);
	const asked: string[] = [];
	const faults = new Set<string>();
	const watching: TableStore = {
		manifest: () => store.manifest(),
		async bytes(path) {
			const table = path.replace(/\.csv.*/, '');
			asked.push(table);
			if (faults.has(table)) throw new EngineError('table_unreachable', `no ${table}`);
			return store.bytes(path);
		}
	};
	return { asked, faults, store: watching };
}

const count = (engine: Engine, reads: readonly Relation[]) =>
	engine.rows({ sql: `select count(*)::integer as rows from ${reads[0]}`, parameters: [], reads });

describe('tables', () => {
	let engine: Engine;
	afterEach(() => engine.close());

	test('are fetched when a question needs them, and once', async () => {
		const { asked, store } = watched();
		engine = await nodeEngine(store);
		expect(asked).toEqual([]);
		await Promise.all([
			count(engine, ['latest_casualties']),
			count(engine, ['sources', 'casualties'])
		]);
		await count(engine, ['latest_casualties']);
		expect(asked.sort()).toEqual(['casualties', 'sources']);
	});

	test('that could not be fetched are fetched again by the next question', async () => {
		const { asked, faults, store } = watched();
		engine = await nodeEngine(store);
		faults.add('sources');
		await expect(count(engine, ['latest_casualties'])).rejects.toMatchObject({
			failure: 'table_unreachable'
		});
		faults.clear();
		expect(await count(engine, ['latest_casualties'])).toEqual([{ rows: 25 }]);
		expect(asked).toEqual(['casualties', 'sources', 'sources']);
	});

	test('that the manifest does not name are out of reach', async () => {
		const { store } = watched();
		engine = await nodeEngine({
			...store,
			manifest: async () => ({ version: 'without tables', tables: {} })
		});
		await expect(count(engine, ['places'])).rejects.toMatchObject({ failure: 'table_unreachable' });
	});
});

describe('cells', () => {
	let engine: Engine;
	beforeAll(async () => {
		engine = await fixtureEngine();
	});
	afterAll(() => engine.close());

	test('keep what the file says: accents, commas, quotes; an empty cell is null', async () => {
		const places = await engine.rows({
			sql: `select name::varchar as name, iso_numeric::varchar as iso, aliases::varchar as aliases
				from places where place in ('CEB', 'XQA') order by place`,
			parameters: [],
			reads: ['places']
		});
		expect(places).toEqual([
			{ name: "Côte-d'Ébène, République de", iso: '002', aliases: 'Ebony Coast;Ébène' },
			{ name: 'Quarnia', iso: null, aliases: null }
		]);
		const [title] = await engine.rows({
			sql: 'select title::varchar as title, link::boolean as link from sources where source = ?',
			parameters: ['courier-2023'],
			reads: ['sources']
		});
		expect(title).toEqual({ title: '"Mines, again"', link: true });
	});

	test('are plain numbers, though DuckDB counts in wider types and the world has 8 billion people', async () => {
		const [row] = await engine.rows({
			sql: 'select sum(population) as people, count(*) as rows, 0.5 as half from population',
			parameters: [],
			reads: ['population']
		});
		expect(row).toEqual({ people: 8_241_780_000, rows: 18, half: 0.5 });
	});

	test.each(["'; drop table places; --", 'Côte-d\'Ébène "quoted"', 'CEB,ALD', '', '\u0000', '👣'])(
		'a text given as a parameter is data: %j',
		async (text) => {
			const question = { sql: 'select ? as echo', parameters: [text], reads: ['places'] as const };
			expect(await engine.rows(question)).toEqual([{ echo: text }]);
			expect(await count(engine, ['places'])).toEqual([{ rows: 10 }]);
		}
	);
});
