/** The real tables against their descriptor, and what is published against the real tables. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Manifest } from '$lib/engine/manifest';
import { checkFolder, describeFindings } from '../../scripts/datasets/check';

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

test('two sums of outcomes and five of released land do not fit their source, each known with a reason', () => {
	const lines = readFileSync('datasets/known-exceptions.csv', 'utf8').trim().split('\n');
	const of = (rule: string) => lines.filter((line) => line.startsWith(`${rule},`));
	expect(of('sum')).toHaveLength(2);
	expect(of('released')).toHaveLength(5);
	for (const line of lines) expect(line).toMatch(/[.]"$|^rule,row,reason$/);
});
