/** A curator's day, the evening: the invented edition is closed, and what is said of it and of the versions after it. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChangeReport, MovedFigure } from '$lib/core/changes/change-report';
import { LATEST, type VintageRule } from '$lib/core/figures/vintage-rule';
import { nodeEngine } from '$lib/engine/node';
import { casualtiesByPlace } from '$lib/engine/queries/harm';
import { run } from '$lib/engine/query';
import { inWords } from '../../scripts/describe-changes';
import { closeVersion, keepVersion } from '../../scripts/versions/keep';
import { allVersions, closedVersions, presentVersion } from '../../scripts/versions/kept-versions';
import { changeReport, storeOf } from '../../scripts/versions/report';
import {
	afterMistake,
	append,
	checkedOn,
	copyOf,
	EDITION,
	enterEdition,
	isShown,
	removeCopy,
	replace,
	row,
	said
} from '../support/invented-edition';

/** Versions of the real tables; the edition follows the newest. */
const REAL = closedVersions('datasets').map(({ manifest }) => manifest.version);
const NEWEST = REAL.at(-1) ?? '';
/** Lines of the casualty table before the edition is entered. */
const LINES = readFileSync('datasets/casualties.csv', 'utf8').trimEnd().split('\n').length;

let folder: string;
beforeAll(() => {
	folder = copyOf('datasets');
	keepVersion(folder);
	enterEdition(folder);
});
afterAll(() => removeCopy(folder));

const kinds = (figures: readonly MovedFigure[] = []) =>
	figures.map(({ kind, figure, old, new: now }) => [kind, figure, old?.value, now?.value]);

describe('once it is closed', () => {
	let second: string;
	let report: ChangeReport;
	beforeAll(async () => {
		expect(closeVersion(folder)).toMatch(/^Closed version 2026-12-02-[0-9a-f]{8}\./);
		second = presentVersion(folder).manifest.version;
		report = await changeReport(folder);
	}, 120_000);

	test('the version before holds only what changed after it, and is whole all the same', () => {
		expect(readdirSync(`${folder}/versions/${NEWEST}`).sort()).toEqual([
			'casualties.csv',
			'editions.csv',
			'manifest.json',
			'sources.csv'
		]);
		expect(said(folder)).toBe('');
		const past = allVersions(folder).at(-2);
		for (const { path } of Object.values(past?.manifest.tables ?? {}))
			expect(past?.fileOf(path)?.bytes.equals(readFileSync(`datasets/${path}`)), path).toBe(true);
	});

	test('what was closed too early can be opened again, and no table is lost', () => {
		const copy = copyOf(folder);
		rmSync(`${copy}/versions/${second}`, { recursive: true });
		expect(keepVersion(copy)).toContain('is kept. The tables have changed since');
		append(copy, 'funding.csv', '');
		expect(said(copy)).not.toContain('no copy was kept');
		removeCopy(copy);
	});

	test('the report says of each figure what it was, what it is, and why', () => {
		const [newest, before] = report.versions;
		expect(newest).toMatchObject({ version: second, follows: NEWEST, corrections: [] });
		expect(before?.version).toBe(NEWEST);
		expect(report.versions).toHaveLength(REAL.length + 1);
		expect(report.versions.at(-1)).toMatchObject({ follows: null, figures: [], corrections: [] });
		expect(kinds(newest?.figures)).toEqual([
			['revision', 'wld-2024-casualties', 6279, 6301],
			['restatement', 'wld-2023-casualties', 5757, 5757],
			['new_figure', 'mmr-2025-casualties', undefined, 1870],
			['new_figure', 'wld-2025-casualties', undefined, 6512],
			['new_figure', 'wld-2025-injured', undefined, 4500],
			['new_figure', 'wld-2025-killed', undefined, 2012]
		]);
		expect(newest?.figures[0]).toMatchObject({
			name: 'World',
			old: { edition: 'Landmine Monitor 2025', qualifier: 'at_least' },
			new: { edition: 'Landmine Monitor 2026', qualifier: 'exact' },
			added: ['wld-2024-casualties--landmine-monitor-2026-invented'],
			reasons: []
		});
		expect(newest?.tables.find(({ table }) => table === 'casualties')).toMatchObject({
			rows: LINES - 1 + EDITION.length,
			removed: [],
			corrected: 0
		});
	});

	test('and says it in words, as the README shows', () => {
		const lines = inWords({ versions: report.versions.slice(0, 1) });
		expect(lines).toContain(
			'  World, 2024: people killed or injured. Before: at least 6,279 (Landmine Monitor 2025). Now: 6,301 (Landmine Monitor 2026). Landmine Monitor 2026 prints another value.'
		);
		for (const line of lines) expect(isShown(line), line).toBe(true);
	});

	test('the engine takes its values as the latest, and knows what was known before', async () => {
		const engine = await nodeEngine(storeOf(presentVersion(folder)));
		const total = async (year: number, rule: VintageRule) => {
			const asked = { places: ['WLD'], measure: 'casualties', rule } as const;
			const rows = await run(engine, casualtiesByPlace, asked);
			return rows.find((found) => found.year === year)?.value;
		};
		expect(await total(2025, LATEST)).toBe(6512);
		expect(await total(2024, LATEST)).toBe(6301);
		expect(await total(2024, { rule: 'known', on: '2026-11-30' })).toBe(6279);
		expect(await total(2024, { rule: 'first' })).toBe(6279);
		await engine.close();
	});
});

describe('in the versions after it', () => {
	const entered = row(3);
	const correction = (id: string, cells: string) =>
		append(folder, 'corrections.csv', `casualties,${id},${cells}`);

	test('a mistake of ours is corrected with its reason, and a row of ours is taken back', async () => {
		keepVersion(folder);
		replace(folder, 'casualties.csv', entered, row(3, { value: 1780 }));
		replace(folder, 'casualties.csv', row(5), '');
		correction(
			entered.split(',')[0] ?? '',
			'value,1870,1780,"We exchanged two digits.",2026-12-09'
		);
		correction(row(5).split(',')[0] ?? '', ',,,"The edition does not print it.",2026-12-09');
		checkedOn(folder, '2026-12-09');
		closeVersion(folder);

		const [newest, ...earlier] = (await changeReport(folder)).versions;
		expect(earlier).toHaveLength(REAL.length + 1);
		expect(kinds(newest?.figures)).toEqual([['correction', 'mmr-2025-casualties', 1870, 1780]]);
		expect(newest?.figures[0]?.reasons).toEqual(['We exchanged two digits.']);
		expect(newest?.corrections.map(({ column, reason }) => [column, reason])).toEqual([
			['value', 'We exchanged two digits.'],
			[null, 'The edition does not print it.']
		]);
		expect(inWords({ versions: newest ? [newest] : [] }).join('\n')).toContain(
			'Taken back: The edition does not print it.'
		);
	}, 120_000);

	test('an id that was taken back is never used again', () => {
		keepVersion(folder);
		const [found] = afterMistake(folder, (copy) => append(copy, 'casualties.csv', row(5)));
		expect(found).toMatch(
			/^casualties\.csv:\d+: .* took the row of this id back, and an id is never used again/
		);
	});

	test('an id never comes to stand for another figure', () => {
		const id = 'wld-2025-casualties--landmine-monitor-2026-invented';
		const found = afterMistake(folder, (copy) =>
			replace(
				copy,
				'casualties.csv',
				`${id},wld-2025-casualties`,
				`${id},wld-2025-casualties-child`
			)
		);
		expect(found.join('\n')).toContain('this id stood for "wld-2025-casualties"');
	});

	test('and every kept version is still what its name says', () => {
		expect(said(folder)).toBe('');
		expect(closedVersions(folder)).toHaveLength(REAL.length + 2);
	});
});
