import { describe, expect, test } from 'vitest';
import { areaOf, bandOf, meaningOf, resultOf } from '../../../../tests/support/invented-profile';
import { ladderOf, RUNGS, rungRows } from './ladder';

describe('the ladder of a place', () => {
	test('is none where no area, band or released total is in our tables', () => {
		expect(ladderOf([], [resultOf()], [])).toBeNull();
	});

	test('keeps a rung for what has no row, and fills none from another', () => {
		const ladder = ladderOf([areaOf({ measure: 'potential_km2', value: 128000 })], [], []);
		expect(ladder && RUNGS.map((rung) => rungRows(ladder, rung).newest.length)).toEqual([
			1, 0, 0, 0, 0
		]);
	});

	test('shows the newest date of each hazard with all its rows; a bare year counts from its last day', () => {
		const rows = [
			areaOf({ asOf: '2016', value: 3 }),
			areaOf({ asOf: '2016-12', value: 4 }),
			areaOf({ asOf: '2015', value: 5 }),
			areaOf({ asOf: '2009', hazard: 'erw', value: 6 })
		];
		const rung = ladderOf(rows, [], [])?.areas.area_km2;
		expect(rung?.newest.map(({ value }) => value)).toEqual([3, 4, 6]);
		expect(rung?.older.map(({ value }) => value)).toEqual([5]);
	});

	test('refuses a sum across its rungs, and across hazards that may lie in the same land', () => {
		const ladder = ladderOf(
			[areaOf({ measure: 'suspected_km2' }), areaOf({ measure: 'confirmed_km2' })],
			[],
			[]
		);
		expect(ladder?.refusals.map(({ refusal }) => refusal)).toContain('family');
		const hazards = ladderOf([areaOf(), areaOf({ hazard: 'erw' })], [], []);
		expect(hazards?.refusals.map(({ refusal }) => refusal)).toContain('hazard');
		expect(ladderOf([areaOf()], [], [])?.refusals).toEqual([]);
	});

	test('holds a released total only where one is printed', () => {
		const parts = [resultOf(), resultOf({ measure: 'cancelled_km2' })];
		expect(ladderOf([areaOf()], parts, [])?.released.newest).toEqual([]);
		const printed = resultOf({ measure: 'released_km2', value: 9 });
		expect(ladderOf([], [...parts, printed], [])?.released.newest).toEqual([printed]);
	});
});

describe('a band', () => {
	const limits = meaningOf({ id: 'limits', edition: null, maxKm2: 5 });
	const read = (band: Parameters<typeof bandOf>[0]) =>
		ladderOf([bandOf(band)], [], [meaningOf(), limits])?.bands[0]?.rung.newest[0];

	test('carries the word of its own edition, and the limits of its own scale', () => {
		expect(read({})?.printed?.printedTerm).toBe('light');
		expect(read({})?.limits?.maxKm2).toBe(5);
		expect(read({ asOf: '2019' })?.printed).toBeNull();
	});

	test('borrows no meaning from another scale', () => {
		expect(read({ scale: 'mine_action_review' })).toMatchObject({ printed: null, limits: null });
	});
});
