/** A curator's day: an invented edition is entered into a copy of the real tables, with every mistake once. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepVersion } from '../../scripts/versions/keep';
import { closedVersions } from '../../scripts/versions/kept-versions';
import {
	afterMistake,
	append,
	copyOf,
	enterEdition,
	isShown,
	removeCopy,
	replace,
	row,
	said
} from '../support/invented-edition';

/** Lines of the casualty table before the edition is entered. */
const LINES = readFileSync('datasets/casualties.csv', 'utf8').trimEnd().split('\n').length;

let folder: string;
beforeAll(() => {
	folder = copyOf('datasets');
	keepVersion(folder);
	enterEdition(folder);
});
afterAll(() => removeCopy(folder));

test('an edition entered as it should be breaks no rule', () => {
	expect(said(folder)).toBe('');
	expect(keepVersion(folder)).toContain('is kept. The tables have changed since');
});

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
		const found = afterMistake(folder, mistake);
		expect(found).toEqual([expect.stringMatching(sentence)]);
		if (after !== null) expect(found[0]).toContain(`casualties.csv:${LINES + after}: `);
		expect(isShown(found[0]), found[0]).toBe(true);
	});

	test('a version of which no copy was kept', () => {
		const [found = ''] = afterMistake('datasets', enterEdition);
		expect(found).toMatch(
			/^sources\.csv:1: It has changed since version .*, of which no copy was kept/
		);
		expect(isShown(found), found).toBe(true);
	});

	test('two versions that follow the same one', () => {
		const found = afterMistake(folder, (copy) => {
			const name = closedVersions(copy).at(-1)?.manifest.version ?? '';
			for (const rival of ['2026-12-01-aaaaaaaa', '2026-12-01-bbbbbbbb']) {
				cpSync(`${copy}/versions/${name}`, `${copy}/versions/${rival}`, { recursive: true });
				const manifest = JSON.stringify({ version: rival, follows: name, tables: {} });
				writeFileSync(`${copy}/versions/${rival}/manifest.json`, manifest);
			}
		});
		expect(found).toHaveLength(2);
		expect(found[0]).toMatch(
			/^versions\/2026-12-01-aaaaaaaa\/manifest\.json:1: It follows .*, and so does/
		);
	});

	test('a kept file that somebody has touched', () => {
		const newest = closedVersions(folder).at(-1)?.manifest.version;
		const [found] = afterMistake(folder, (copy) =>
			append(copy, `versions/${newest}/places.csv`, '')
		);
		expect(found).toMatch(/^versions\/.*\/places\.csv:1: It is not the file that version/);
	});
});
