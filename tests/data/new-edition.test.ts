/** A curator's day: an invented edition is entered into a copy of the real tables, with every mistake once. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChangeReport, MovedFigure } from '$lib/core/changes/change-report';
import { LATEST, type VintageRule } from '$lib/core/figures/vintage-rule';
import { nodeEngine } from '$lib/engine/node';
import { casualtiesByPlace } from '$lib/engine/queries/harm';
import { run } from '$lib/engine/query';
import { checkFolder, describeFindings } from '../../scripts/datasets/check';
import { inWords } from '../../scripts/describe-changes';
import { closeVersion, keepVersion } from '../../scripts/versions/keep';
import { allVersions, closedVersions, presentVersion } from '../../scripts/versions/kept-versions';
import { changeReport, storeOf } from '../../scripts/versions/report';
import {
	append,
	checkedOn,
	copyOf,
	EDITION,
	enterEdition,
	lineOf,
	removeCopy,
	replace
} from '../support/invented-edition';

/** Versions of the real tables; the edition follows the newest. */
const REAL = closedVersions('datasets').map(({ manifest }) => manifest.version);
const NEWEST = REAL.at(-1) ?? '';
/** Lines of the casualty table before the edition is entered. */
const LINES = readFileSync('datasets/casualties.csv', 'utf8').trimEnd().split('\n').length;

/** A sentence without what every new row and version moves: line numbers and names of versions. */
const plain = (text: string): string =>
	text
		.trim()
		.replace(/\.csv:\d+:/g, '.csv:')
		.replace(/Line \d+/g, 'Line')
		.replace(/\d{4}-\d{2}-\d{2}-[0-9a-f]{8}/g, 'version');
const README = new Set(readFileSync('datasets/README.md', 'utf8').split('\n').map(plain));
/** Whether the README shows a sentence as it is said. */
const shown = (line = ''): boolean => README.has(plain(line));

let folder: string;
const said = (of: string): string => describeFindings(checkFolder(of).findings);
beforeAll(() => {
	folder = copyOf('datasets');
	keepVersion(folder);
	enterEdition(folder);
});
afterAll(() => removeCopy(folder));

/** What the checks say after one mistake more. */
function afterMistake(mistake: (copy: string) => void, from = folder): readonly string[] {
	const copy = copyOf(from);
	try {
		mistake(copy);
		return said(copy).replaceAll(copy, 'datasets').split('\n');
	} finally {
		removeCopy(copy);
	}
}

test('an edition entered as it should be breaks no rule', () => {
	expect(said(folder)).toBe('');
	expect(keepVersion(folder)).toContain('is kept. The tables have changed since');
});

const row = (index: number, part: Partial<(typeof EDITION)[number]> = {}): string => {
	const printed = EDITION[index];
	if (!printed) throw new RangeError(`The edition has no row ${index}.`);
	return lineOf({ ...printed, ...part });
};
const inRow = (index: number, part: Parameters<typeof row>[1]) => (copy: string) =>
	replace(copy, 'casualties.csv', row(index), row(index, part));
const OLD = 'mmr-2024-casualties--mag-2025';
/** The line of a row that stands in the real tables. */
function standing(id: string): string {
	const lines = readFileSync('datasets/casualties.csv', 'utf8').split('\n');
	const line = lines.find((candidate) => candidate.startsWith(`${id},`));
	if (line === undefined) throw new RangeError(`No row has the id "${id}".`);
	return line;
}

describe('each mistake is caught with its file, its line and what to do, as the README shows', () => {
	test.each<readonly [string, (copy: string) => void, number | null, RegExp]>([
		['parts that do not make their total', inRow(2, { value: 4400 }), 1, /do not add up/],
		['two digits exchanged in a total', inRow(0, { value: 5612 }), 1, /do not add up/],
		['a digit too many', inRow(3, { value: 18_700 }), 4, /9 times as large as the years/],
		['a thousandfold', inRow(4, { value: 6_301_000 }), 5, /1004 times as large as other values/],
		['digits exchanged between editions', inRow(4, { value: 6297 }), 5, /digits may be exchanged/],
		[
			'one number under two ids',
			(copy) => append(copy, 'casualties.csv', row(3, { word: '-again' })),
			7,
			/Line \d+ is the same number/
		],
		[
			'an id entered twice',
			(copy) => append(copy, 'casualties.csv', row(3)),
			7,
			/on line \d+ already/
		],
		[
			'a revision entered as an overwrite',
			(copy) =>
				replace(copy, 'casualties.csv', standing(OLD), standing(OLD).replace('2029', '2041')),
			null,
			/column "value" has "2041"\. It was "2029" in version .*A revision is a new row/
		],
		[
			'a row that is gone',
			(copy) => replace(copy, 'casualties.csv', standing(OLD), ''),
			null,
			/^versions\/[^:]+\/casualties\.csv:\d+: The row ".*" of version .* is gone/
		],
		[
			'a name that the codes do not make',
			(copy) =>
				replace(
					copy,
					'casualties.csv',
					row(3),
					row(3).replace(',mmr-2025-casualties,', ',mmr-2025-casualties-child,')
				),
			4,
			/Its codes make the name "mmr-2025-casualties"/
		],
		[
			'a first count after an earlier edition',
			inRow(5, { vintage: 'first_published' }),
			6,
			/printed the figure before/
		],
		[
			'a revision to the same value',
			inRow(5, { vintage: 'revised' }),
			6,
			/is 5757 as well: it is restated/
		],
		['a restatement of another value', inRow(4, { vintage: 'restated' }), 5, /it is revised/],
		[
			'a correction of what did not change',
			(copy) =>
				append(
					copy,
					'corrections.csv',
					`casualties,${OLD},value,2030,2029,"The page prints 2,029.",2026-12-02`
				),
			null,
			/^corrections\.csv:2: .*No version changed this cell/
		]
	])('%s', (_, mistake, after, sentence) => {
		const found = afterMistake(mistake);
		expect(found).toEqual([expect.stringMatching(sentence)]);
		if (after !== null) expect(found[0]).toContain(`casualties.csv:${LINES + after}: `);
		expect(shown(found[0]), found[0]).toBe(true);
	});

	test('a version of which no copy was kept', () => {
		const [found = ''] = afterMistake(enterEdition, 'datasets');
		expect(found).toMatch(
			/^sources\.csv:1: It has changed since version .*, of which no copy was kept/
		);
		expect(shown(found), found).toBe(true);
	});

	test('a kept file that somebody has touched', () => {
		const [found] = afterMistake((copy) => append(copy, `versions/${NEWEST}/places.csv`, ''));
		expect(found).toMatch(/^versions\/.*\/places\.csv:1: It is not the file that version/);
	});
});

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
		for (const line of lines) expect(shown(line), line).toBe(true);
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
			'taken back: The edition does not print it.'
		);
	}, 120_000);

	test('an id that was taken back is never used again', () => {
		keepVersion(folder);
		const [found] = afterMistake((copy) => append(copy, 'casualties.csv', row(5)));
		expect(found).toMatch(
			/^casualties\.csv:\d+: .* took the row of this id back, and an id is never used again/
		);
	});

	test('an id never comes to stand for another figure', () => {
		const id = 'wld-2025-casualties--landmine-monitor-2026-invented';
		const found = afterMistake((copy) =>
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
