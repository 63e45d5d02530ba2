/** A row that would let unlike things be added stops the build, with file, line and the rule. */
import { describe, expect, test } from 'vitest';
import { checkFamilies } from './check-families';
import type { KnownException } from './known-exceptions';
import type { Resource } from './descriptor';
import { describeFinding } from './finding';
import { readTable } from './read-table';

/** What is said of a table with one row of these cells. */
function said(
	name: string,
	rows: readonly Readonly<Record<string, string>>[],
	exceptions: readonly KnownException[] = []
): readonly string[] {
	const columns = Object.keys(rows[0] ?? {});
	const resource: Resource = {
		name,
		path: `${name}.csv`,
		schema: {
			primaryKey: 'id',
			fields: columns.map((column) => ({ name: column, type: 'string' }))
		}
	};
	const lines = rows.map((row) => columns.map((column) => row[column] ?? '').join(','));
	const table = readTable(resource, `${columns.join(',')}\n${lines.join('\n')}\n`);
	return checkFamilies([table], exceptions).map(describeFinding);
}

describe('a casualty figure', () => {
	const row = {
		...{ figure: 'mli-2016-killed', place: 'MLI', year: '2016', measure: 'killed', group: 'all' },
		...{ age: 'all', sex: 'all', device: 'all', scope: 'mines_erw', coverage: 'national' },
		counter: ''
	};

	test('of the world covers the world, and no other does', () => {
		const world = { ...row, place: 'WLD', figure: 'wld-2016-killed' };
		expect(said('casualties', [world])[0]).toContain('"coverage" has "national"');
		expect(said('casualties', [{ ...row, coverage: 'world' }])[0]).toContain('"coverage" has');
	});

	test('of a code without a family is found', () => {
		const other = { ...row, scope: 'everything', figure: 'mli-2016-killed-everything' };
		expect(said('casualties', [other])[0]).toContain('belong to none');
	});
});

describe('contaminated land', () => {
	const area = { measure: 'confirmed_km2', value: '12', band: '', scale: '', qualifier: 'exact' };
	const band = { measure: 'band', value: '', band: 'heavy', scale: 'monitor', qualifier: '' };

	test('is an area with a value, or a band of a scale', () => {
		expect(said('contamination', [area, band])).toEqual([]);
	});

	test.each([
		['a band with a value', { ...band, value: '12' }],
		['a band without a scale', { ...band, scale: '' }],
		['an area without a value', { ...area, value: '' }],
		['an area with a band', { ...area, band: 'heavy' }]
	])('is never %s', (_, row) => {
		const sentences = said('contamination', [row]).join(' ');
		expect(sentences).toContain('contamination.csv:2');
		expect(sentences).toContain('Family:');
	});
});

describe('released land', () => {
	const row = (measure: string, value: string) => ({
		...{ id: `mli-${measure}`, place: 'MLI', year: '2016', hazard: 'all_mines', measure, value },
		...{ coverage: 'national', series: 'monitor', source: 'lm' }
	});
	const parts = [row('cleared_km2', '1.2'), row('cancelled_km2', '0.3')];

	test('is what its parts make', () => {
		expect(said('clearance', [...parts, row('released_km2', '1.5')])).toEqual([]);
		expect(said('clearance', [...parts, row('released_km2', '2.5')])).toEqual([
			expect.stringMatching(/^clearance\.csv:4: column "value" has "2\.5"\. Sum: cleared, reduced/)
		]);
	});

	test('with one part alone is not held against it', () => {
		expect(said('clearance', [row('cleared_km2', '1.2'), row('released_km2', '2.5')])).toEqual([]);
	});

	test('may differ where somebody has looked, until it fits', () => {
		const known = [{ rule: 'released', row: 'mli-released_km2', reason: 'printed so' }];
		expect(said('clearance', [...parts, row('released_km2', '2.5')], known)).toEqual([]);
		expect(said('clearance', [...parts, row('released_km2', '1.5')], known)).toEqual([
			expect.stringContaining('Remove the exception')
		]);
	});

	test('of the world covers the world or States Parties', () => {
		const world = { ...row('cleared_km2', '1'), place: 'WLD' };
		expect(said('clearance', [world])[0]).toContain('results of the world cover');
	});
});

describe('a percentage', () => {
	test.each([
		['46', '1112', '2403', null],
		['47', '1112', '2403', '1112 of 2403 is 46.3 per cent'],
		['46', '2403', '1112', 'more than the whole'],
		['146', '', '', 'no part is more'],
		['46', '1112', '', null]
	])('%s with %s of %s', (percent, numerator, denominator, sentence) => {
		const found = said('shares', [{ percent, numerator, denominator }]);
		if (sentence === null) expect(found).toEqual([]);
		else expect(found).toEqual([expect.stringContaining(sentence)]);
	});
});
