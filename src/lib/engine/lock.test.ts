/**
 * The lock on the real engine, in Node, where files and the network are within reach: here a refusal means something.
 * That nothing leaves a browser is tested in `tests/browser/engine.test.ts`.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixtureEngine } from '../../../tests/support/fixture-store';
import type { Engine } from './engine';

let engine: Engine;
beforeAll(async () => {
	engine = await fixtureEngine();
	// The lock must hold after tables were read from below `import/`, not only before.
	await ask('select 1', ['places']);
});
afterAll(() => engine.close());

const ask = (sql: string, reads: readonly 'places'[] = []) =>
	engine.rows({ sql, parameters: [], reads });

test.each([
	"select * from 'https://example.org/x.csv'",
	"select * from read_csv('https://example.org/x.csv')",
	"select * from read_csv('package.json')",
	"select * from read_text('/etc/hostname')",
	"select * from read_csv('import/../package.json')",
	"select * from glob('*')",
	"attach '/tmp/elsewhere.db'",
	"attach 'https://example.org/x.db'",
	"copy places to '/tmp/places.csv'",
	"copy places to 'https://example.org/places.csv'",
	"copy places from 'datasets/places.csv'",
	"export database '/tmp/elsewhere'",
	"import database '/tmp/elsewhere'",
	'load httpfs'
])('%s is not permitted', async (sql) => {
	await expect(ask(sql)).rejects.toThrow('Permission Error');
});

test.each([
	'set enable_external_access = true',
	'reset enable_external_access',
	"set allowed_directories = ['/']",
	'set autoload_known_extensions = true',
	'set autoinstall_known_extensions = true',
	"set custom_extension_repository = 'https://example.org'",
	'set lock_configuration = false',
	'reset lock_configuration'
])('%s cannot unlock it', async (sql) => {
	await expect(ask(sql)).rejects.toThrow('the configuration has been locked');
});

test.each([
	["select * from read_parquet('import/x.parquet')", 'it exists in the parquet extension'],
	["select * from read_json('import/x.json')", 'it exists in the json extension'],
	["create secret s (type s3, key_id 'x', secret 'y')", 'it exists in the httpfs extension']
])('%s is a clean error, not a download', async (sql, said) => {
	await expect(ask(sql)).rejects.toThrow(said);
});

test('the tables still answer', async () => {
	expect(await ask('select count(*)::integer as places from places')).toEqual([{ places: 10 }]);
});
