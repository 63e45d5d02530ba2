/** What is said of chosen rows: places without any, and what all rows share. */
import { describe, expect, test } from 'vitest';
import { shapeOfTable } from '../../../../tests/support/invented-table';
import type { ConflictYears } from '../conflicts/conflict';
import { columnsShown } from './columns-shown';
import { coverageOf, rowsByConflict } from './coverage';
import { isRelay } from './relay';
import { EVERYTHING } from './table-choice';
import { viewOf } from './table-view';

const north: ConflictYears = {
	conflict: 'north',
	legacy: false,
	ended: 2020,
	members: [
		{ place: 'ALD', fromYear: 2010, toYear: null },
		{ place: 'CEB', fromYear: 2015, toYear: 2016 }
	]
};
const old: ConflictYears = {
	conflict: 'old',
	legacy: true,
	ended: 1999,
	members: [{ place: 'ALD', fromYear: 1990, toYear: 1999 }]
};
const group = (place: string, from: number | null, rows: number, to = from) => ({
	...{ place, from, to, rows }
});

describe('rows belong to a conflict', () => {
	test('in the years of each place, and after the end only where it is legacy', () => {
		const groups = [group('ALD', 2020, 3), group('ALD', 2021, 5), group('CEB', 2017, 7)];
		expect(rowsByConflict(groups, [north, old])).toEqual({ north: 3, old: 8 });
	});

	test('where they reach into its years, or never end', () => {
		const reaching = [group('CEB', 2000, 2, 2015), { ...group('CEB', 2012, 4), to: null }];
		expect(rowsByConflict(reaching, [north])).toEqual({ north: 6 });
	});
});

describe('of the places asked for', () => {
	const groups = [group('ALD', 2019, 1), group('ALD', 2011, 2), group('XQA', 2019, 9)];

	test('those of a conflict without a row are named, not left out', () => {
		const choice = { ...EVERYTHING, conflicts: ['north'] };
		expect(coverageOf(choice, groups, [north])).toEqual({
			found: [{ place: 'ALD', years: [2011, 2019] }],
			missing: ['CEB']
		});
	});

	test('chosen ones narrow those of a conflict', () => {
		const choice = { ...EVERYTHING, conflicts: ['north'], chosen: { place: ['CEB', 'XQA'] } };
		expect(coverageOf(choice, groups, [north])).toEqual({ found: [], missing: ['CEB'] });
	});

	test('nothing is missing where nobody asked for a place', () => {
		expect(coverageOf(EVERYTHING, groups, [north])).toBeNull();
	});
});

describe('a table', () => {
	const shape = shapeOfTable('casualties');
	const view = viewOf(shape);
	const all = Object.fromEntries(shape.columns.map(({ name }) => [name, 9]));
	const names = (rows: Partial<Parameters<typeof columnsShown>[2]>) => {
		const shown = columnsShown(shape, view, {
			...{ choice: EVERYTHING, total: 9, filled: all, same: {} },
			...rows
		});
		return { columns: shown.columns.map(({ name }) => name), constants: shown.constants };
	};

	test('shows place, year and value first, and no names of rows', () => {
		const { columns } = names({});
		expect(columns.slice(0, 3)).toEqual(['place', 'year', 'value']);
		expect(columns).not.toContain('id');
		expect(columns).not.toContain('published_precision');
		expect(names({ choice: { ...EVERYTHING, allColumns: true } }).columns).toHaveLength(
			shape.columns.length
		);
	});

	test('says once what all rows share, and which columns are empty', () => {
		const same = {
			group: 'civilian',
			age: 'all',
			place: 'MLI',
			edition: 'Mine Atlas 2022',
			sex: null
		};
		const filled = { ...all, counter: 0, edition: 5 };
		const { columns, constants } = names({ same, filled });
		expect(constants).toEqual([
			{ column: 'group', value: 'civilian' },
			{ column: 'age', value: 'all' },
			{ column: 'counter', value: null }
		]);
		expect(columns).not.toContain('age');
		expect(columns).toEqual(expect.arrayContaining(['place', 'edition', 'sex']));
	});

	test('of one row says everything in its row', () => {
		expect(names({ total: 1, same: { age: 'all' } }).constants).toEqual([]);
	});
});

test('a row is a relay where its note says that only an outlet under control carries it', () => {
	const note = 'held only through Xinhua; the edition itself was not read';
	expect(isRelay({ note, 'source.control': 'state' })).toBe(true);
	expect(isRelay({ note: 'the same number as the edition', 'source.control': 'state' })).toBe(
		false
	);
	expect(isRelay({ note, 'source.control': null })).toBe(false);
});
