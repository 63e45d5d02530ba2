/** The zips against the tables they are made of, byte for byte. */
import { unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { tableOf, type DataPackage } from '$lib/core/catalogue/data-package';
import type { Downloads } from '$lib/core/catalogue/downloads';
import type { Manifest } from '$lib/engine/manifest';
import { zips } from '../../scripts/datasets/downloads';

const json = <T>(path: string): T => JSON.parse(readFileSync(`static/data/${path}`, 'utf8'));
const published = json<DataPackage>('datapackage.json');
const downloads = json<Downloads>('downloads.json');
const manifest = json<Manifest>('manifest.json');
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const unzip = (path: string) => unzipSync(readFileSync(`static/data/${path}`));
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

const zone = process.env['TZ'];
afterEach(() => {
	if (zone === undefined) delete process.env['TZ'];
	else process.env['TZ'] = zone;
});

test('the zip of everything holds each table as it is kept, and what is needed to read it', () => {
	const { path } = downloads.everything;
	expect(path).toBe(`landmine-ledger-${manifest.version}.zip`);
	const files = unzip(path);
	const tables = Object.values(manifest.tables);
	expect(Object.keys(files).sort()).toEqual(
		[
			...tables.map((table) => table.path),
			...['CHANGES.md', 'LICENCE.txt', 'README.md', 'datapackage.json']
		].sort()
	);
	for (const table of tables) {
		expect(sha256(files[table.path] ?? new Uint8Array()), table.path).toBe(table.sha256);
		const kept = readFileSync(`datasets/${table.path}`);
		expect(kept.equals(files[table.path] ?? new Uint8Array()), table.path).toBe(true);
	}
	for (const beside of ['README.md', 'CHANGES.md'])
		expect(text(files[beside])).toBe(readFileSync(`datasets/${beside}`, 'utf8'));
	expect(JSON.parse(text(files['datapackage.json']))).toEqual(published);
});

test.each(published.resources.map((table) => [tableOf(table), table] as const))(
	'the zip of %s holds it, its columns, and the lines that it must carry',
	(name, table) => {
		const files = unzip(`${name}.zip`);
		expect(Object.keys(files).sort()).toEqual(
			['LICENCE.txt', 'datapackage.json', table.path].sort()
		);
		expect(`sha256:${sha256(files[table.path] ?? new Uint8Array())}`).toBe(table.hash);
		const alone: DataPackage = JSON.parse(text(files['datapackage.json']));
		expect(alone.resources.map(({ path }) => path)).toEqual([table.path]);
		// A key that leads to a table which is not there would be refused by the tools.
		for (const { reference } of alone.resources[0]?.schema.foreignKeys ?? [])
			expect(reference.resource).toBe('');
		const licence = text(files['LICENCE.txt']);
		const carried = new Set(table.sources?.map(({ title }) => title));
		for (const { text: line } of published.attributions)
			expect(licence.includes(line), line).toBe(carried.has(line));
	}
);

test('the licence of everything has every line, the version, and says that most licences are not known', () => {
	const licence = text(unzip(downloads.everything.path)['LICENCE.txt']);
	for (const { text: line } of published.attributions) expect(licence).toContain(`- ${line}`);
	expect(licence).toContain(manifest.version);
	expect(licence).toContain('CC-BY-4.0');
	expect(licence).toContain('not known: neither free nor forbidden');
});

test('the hashes that stand beside the zips are theirs', () => {
	const all = [downloads.everything, ...Object.values(downloads.tables)];
	expect(all).toHaveLength(25);
	for (const { path, bytes, sha256: hash } of all) {
		const file = readFileSync(`static/data/${path}`);
		expect([file.length, sha256(file)], path).toEqual([bytes, hash]);
	}
});

test.each([
	['UTC', 0],
	['Pacific/Auckland', -780],
	['America/Los_Angeles', 480]
])('the same tables give the same bytes, also in %s', (where, minutesBehind) => {
	process.env['TZ'] = where;
	expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(minutesBehind);
	const files = Object.fromEntries(
		published.resources.map(({ path }) => [path, readFileSync(`datasets/${path}`)])
	);
	const texts = Object.fromEntries(
		['README.md', 'CHANGES.md'].map((path) => [path, readFileSync(`datasets/${path}`)])
	);
	const made = zips(published, files, texts).map(({ path, bytes }) => [path, sha256(bytes)]);
	const kept = [downloads.everything, ...Object.values(downloads.tables)];
	expect(made).toEqual(kept.map(({ path, sha256: hash }) => [path, hash]));
});
