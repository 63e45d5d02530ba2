/**
 * Checks of claims on the published test bed: real misreports and true sentences of `datasets/claims.csv`, and sentences made
 * from the tables with a seed. Prints accuracy, false accusations and what was taken for what.
 */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkClaim } from '$lib/core/claims/check';
import { indexed, type ClaimBase } from '$lib/core/claims/indexed';
import { isAccusation, isFine } from '$lib/core/claims/verdict';
import { askClaimTables } from '$lib/engine/claim-base';
import { folderStore, nodeEngine } from '$lib/engine/node';
import { falseClaims } from '../support/claims/false-claims';
import { trueClaims } from '../support/claims/true-claims';
import { reportOn, type Judged } from '../support/claims/report';

const SEED = Number(process.env['CLAIMS_SEED'] ?? 20261123);
let base: ClaimBase;

beforeAll(async () => {
	const store = folderStore();
	const engine = await nodeEngine(store);
	base = indexed(await askClaimTables(engine, (await store.manifest()).version.slice(0, 10)));
	await engine.close();
}, 60_000);

const judge = (text: string, want: string, kind: string): Judged => {
	const [first] = checkClaim(text, base).verdicts;
	// The table of claims knows one word for all that is true.
	const isRight =
		first.code === want || (kind === 'claims.csv' && want === 'correct' && isFine(first.code));
	return { text, want, kind, got: first.code, isRight };
};

describe('real sentences', () => {
	test('at least nine in ten get the verdict of a corrections desk, and no true one is called wrong', () => {
		const { data } = Papa.parse<Record<string, string>>(
			readFileSync('datasets/claims.csv', 'utf8'),
			{ header: true, skipEmptyLines: true }
		);
		const judged = data.map((row) => judge(row['claim'] ?? '', row['verdict'] ?? '', 'claims.csv'));
		const report = reportOn('claims.csv', judged);
		console.log(report.text);
		expect(judged.length).toBeGreaterThan(40);
		expect(report.accuracy).toBeGreaterThanOrEqual(0.9);
		expect(report.falseAccusations).toEqual([]);
	});
});

describe('sentences made from the tables', () => {
	test('at least 300 true ones are recognised, and none is called wrong', () => {
		const judged = trueClaims(base, 330, SEED).map(({ text, want, kind }) =>
			judge(text, want, kind)
		);
		const report = reportOn('true sentences', judged);
		console.log(report.text);
		expect(judged.length).toBeGreaterThanOrEqual(300);
		expect(report.falseAccusations).toEqual([]);
		expect(report.accuracy).toBeGreaterThanOrEqual(0.9);
	});

	test('at least 300 false ones get their verdict', () => {
		const judged = falseClaims(base, 336, SEED).map(({ text, want, kind }) =>
			judge(text, want, kind)
		);
		const report = reportOn('false sentences', judged);
		console.log(report.text);
		expect(judged.length).toBeGreaterThanOrEqual(300);
		expect(report.accuracy).toBeGreaterThanOrEqual(0.9);
		expect(
			judged.filter(({ got }) => isAccusation(got)).length / judged.length
		).toBeGreaterThanOrEqual(0.95);
	});
});
