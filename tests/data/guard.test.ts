/** The guard on the real tables: what would be wrong sums, lines and orders are refused, and every row has a family. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refusalsOfConflicts } from '$lib/core/families/conflicts';
import { FAMILIES, familyOf, TABLES, type Table, type Thing } from '$lib/core/families/family';
import { refusalsOf } from '$lib/core/families/guard';
import { whyNot } from '$lib/core/families/rows-shown';
import type { Engine, Row } from '$lib/engine/engine';
import { nodeEngine } from '$lib/engine/node';
import { conflictRows, gatherConflicts } from '$lib/engine/queries/context';
import { run } from '$lib/engine/query';

let engine: Engine;
beforeAll(async () => {
	engine = await nodeEngine();
});
afterAll(() => engine.close());

const PUBLISHED = TABLES.filter((table) => table !== 'events');

/** Rows of a table with every column as text, as a page of filters would know them. */
async function rowsOf(table: Exclude<Table, 'events'>, where = 'true'): Promise<readonly Row[]> {
	return engine.rows({
		sql: `select columns(*)::varchar from ${table} where ${where}`,
		parameters: [],
		reads: [table]
	});
}
async function thingsOf(table: Exclude<Table, 'events'>, where: string): Promise<readonly Thing[]> {
	const rows = await rowsOf(table, where);
	expect(rows.length).toBeGreaterThan(0);
	return rows.map((row) => ({
		table,
		codes: Object.fromEntries(
			Object.entries(row).map(([column, cell]) => [column, cell === null ? null : String(cell)])
		)
	}));
}
const codes = (things: readonly Thing[], operation: Parameters<typeof refusalsOf>[0]) =>
	refusalsOf(operation, things).map(({ refusal }) => refusal);

test.each(PUBLISHED)('every row of %s belongs to a family', async (table) => {
	const things = await thingsOf(table, 'true');
	for (const thing of things) expect(FAMILIES).toContain(familyOf(thing));
});

test('the world of 2016 never becomes 10,411: cluster munition totals stay out of it', async () => {
	const both = await thingsOf(
		'casualties',
		`id in ('wld-2016-casualties--efe-2024',
			'wld-2016-casualties-cluster-munitions--cluster-munition-monitor-2019-casualties')`
	);
	expect(both.reduce((sum, { codes: { value } }) => sum + Number(value), 0)).toBe(10_411);
	expect(refusalsOf('add', both)).toContainEqual({
		refusal: 'family',
		of: ['cluster_munitions', 'mines_erw']
	});
});

describe('bands and areas', () => {
	test('Croatia, massive for the Monitor in 2018 and heavy for Mine Action Review in 2020, has no common axis', async () => {
		const bands = await thingsOf(
			'contamination',
			`place = 'HRV' and measure = 'band' and as_of in ('2018', '2020')`
		);
		expect(bands.map(({ codes: { band } }) => band).sort()).toEqual(['heavy', 'massive']);
		expect(refusalsOf('draw', bands)).toEqual([
			{ refusal: 'family', of: ['bands_mine_action_review', 'bands_monitor'] }
		]);
	});

	test('potential area of Ukraine stands with no suspected area', async () => {
		const areas = await thingsOf(
			'contamination',
			`measure = 'suspected_km2' or (place = 'UKR' and measure = 'potential_km2')`
		);
		for (const operation of ['add', 'divide', 'rank', 'draw'] as const)
			expect(codes(areas, operation)).toContain('family');
	});

	test('confirmed areas of the world are not added', async () => {
		expect(codes(await thingsOf('contamination', `measure = 'confirmed_km2'`), 'add')).toContain(
			'places'
		);
	});

	test('219.31 and 189 km2 of 2022 are not on one line', async () => {
		const cleared = await thingsOf(
			'clearance',
			`place = 'WLD' and year = 2022 and measure = 'cleared_km2'`
		);
		expect(cleared.map(({ codes: { value } }) => Number(value)).sort()).toEqual([189, 219.31]);
		expect(codes(cleared, 'draw')).toEqual(['coverage', 'series']);
	});

	test('cleared, reduced and cancelled land of States Parties in 2022 may be added to the released', async () => {
		const parts = await thingsOf(
			'clearance',
			`place = 'WLD' and year = 2022 and series = 'monitor'
				and measure in ('cleared_km2', 'reduced_km2', 'cancelled_km2')`
		);
		expect(parts.length).toBe(3);
		expect(refusalsOf('add', parts)).toEqual([]);
	});
});

describe('places and bodies', () => {
	const national = `measure = 'casualties' and "group" = 'all' and age = 'all' and sex = 'all'
		and device = 'all' and scope = 'mines_erw' and coverage = 'national'`;

	test('Sudan before 2009 stands on no line with Sudan after', async () => {
		const sudan = await thingsOf('casualties', `place = 'SDN' and ${national}`);
		expect(codes(sudan, 'draw')).toEqual(['predecessor']);
		const after = sudan.filter(({ codes: { year } }) => Number(year) >= 2009);
		expect(refusalsOf('draw', after)).toEqual([]);
	});

	test('the two counters of Azerbaijan are neither added nor drawn as one', async () => {
		const azerbaijan = await thingsOf(
			'casualties',
			`place = 'AZE' and year = 2014 and ${national}`
		);
		for (const operation of ['add', 'draw'] as const)
			expect(refusalsOf(operation, azerbaijan)).toContainEqual({
				refusal: 'counter',
				of: ['anama', 'azcbl']
			});
	});

	test('a conflict stands beside no phase of it', async () => {
		const conflicts = gatherConflicts(await run(engine, conflictRows, undefined));
		const phases = conflicts.filter(({ partOf }) => partOf !== null);
		expect(phases).toHaveLength(4);
		for (const phase of phases) {
			const whole = conflicts.filter(({ conflict }) => conflict === phase.partOf);
			for (const operation of ['add', 'draw'] as const)
				expect(refusalsOfConflicts(operation, [...whole, phase])).toEqual([
					{
						refusal: 'phase',
						of: [phase.conflict, ...whole.map(({ conflict }) => conflict)].sort()
					}
				]);
		}
	});
});

test.each(PUBLISHED)('the whole of %s is never one sum', async (table) => {
	const rows = await rowsOf(table);
	const columns = Object.keys(rows[0] ?? {});
	const distinct = Object.fromEntries(
		columns.map((column) => [column, [...new Set(rows.map((row) => String(row[column] ?? '')))]])
	);
	expect(whyNot('add', table, distinct)).not.toEqual([]);
});
