/** The real tables against their descriptor, and what is published against the real tables. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Manifest } from '$lib/engine/manifest';
import { checkFolder, describeFindings } from '../../scripts/datasets/check';
import { closedVersions, presentVersion } from '../../scripts/versions/kept-versions';

const manifest: Manifest = JSON.parse(readFileSync('static/data/manifest.json', 'utf8'));

test('the real tables break no rule', () => {
	const { tables, findings } = checkFolder('datasets');
	expect(describeFindings(findings)).toBe('');
	expect(tables).toHaveLength(24);
});

test('every published file is the file in datasets, byte for byte, with its hash and rows in the manifest', () => {
	const { tables } = checkFolder('datasets');
	for (const { resource, records } of tables) {
		const bytes = readFileSync(`static/data/${resource.path}`);
		expect(bytes.equals(readFileSync(`datasets/${resource.path}`)), resource.path).toBe(true);
		expect(manifest.tables[resource.path.replace('.csv', '')]).toMatchObject({
			rows: records.length,
			bytes: bytes.length,
			sha256: createHash('sha256').update(bytes).digest('hex')
		});
	}
});

test('the data version is the day of the last check and eight digits of a hash', () => {
	expect(manifest.version).toMatch(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/);
});

test('the tables that are published are a closed version, the newest of those kept', () => {
	const newest = closedVersions('datasets').at(-1)?.manifest;
	expect(newest, 'Run: npm run data:close').toEqual(presentVersion('datasets').manifest);
	expect(newest?.version).toBe(manifest.version);
});

test('a kept version holds of its tables only those that changed after it', () => {
	const closed = closedVersions('datasets').map((version) => version.manifest);
	for (const [index, { version, tables }] of closed.entries()) {
		const next = closed[index + 1]?.tables ?? tables;
		const changed = Object.entries(tables)
			.filter(([name, { sha256 }]) => next[name]?.sha256 !== sha256)
			.map(([, { path }]) => path);
		expect(readdirSync(`datasets/versions/${version}`).sort()).toEqual(
			[...changed, 'manifest.json'].sort()
		);
	}
});

test('what breaks a rule and stands all the same is known, with a reason, and little', () => {
	const [header, ...lines] = readFileSync('datasets/known-exceptions.csv', 'utf8')
		.trim()
		.split('\n');
	expect(header).toBe('rule,row,reason');
	expect(lines.map((line) => line.split(',')[0])).toEqual([
		...Array(2).fill('sum'),
		...Array(7).fill('jump'),
		'swap',
		...Array(3).fill('vintage'),
		...Array(5).fill('released')
	]);
	for (const line of lines) expect(line).toMatch(/--[^,]+,"[A-Z].{30,}\."$/);
});
