import { expect, test } from 'vitest';
import { resultOf } from '../../../../tests/support/invented-profile';
import { clearanceRecord } from './clearance-years';

const panelsOf = (...rows: readonly ReturnType<typeof resultOf>[]) =>
	clearanceRecord(rows, [])?.series.flatMap(({ panels }) => panels) ?? [];

test('nothing printed is no record', () => {
	expect(clearanceRecord([], [])).toBeNull();
});

test('two series, two hazards and two coverages never share a panel', () => {
	const panels = panelsOf(
		resultOf(),
		resultOf({ series: 'mine_action_review' }),
		resultOf({ hazard: 'cluster_remnant' }),
		resultOf({ coverage: 'partial' })
	);
	expect(panels).toHaveLength(4);
	expect(new Set(panels.map(({ kind }) => kind)).size).toBe(4);
});

test('cleared, reduced and cancelled land stack up in this order; the printed total stands beside them', () => {
	const [panel] = panelsOf(
		resultOf({ measure: 'released_km2', value: 147 }),
		resultOf({ measure: 'cancelled_km2', value: 70.38 }),
		resultOf({ value: 46.47 }),
		resultOf({ measure: 'reduced_km2', value: 30.11 })
	);
	expect(panel?.years[0]?.parts.map(({ value }) => value)).toEqual([46.47, 30.11, 70.38]);
	expect(panel?.years[0]?.released?.value).toBe(147);
	expect(panel?.kind).not.toBeNull();
});

test('a part of the country or the year is drawn on no scale', () => {
	const [panel] = panelsOf(
		resultOf({ coverage: 'part_year' }),
		resultOf({ coverage: 'part_year', year: 2017 })
	);
	expect(panel?.kind).toBeNull();
	expect(panel?.refusals.map(({ refusal }) => refusal)).toContain('coverage');
});

test('land printed as cancelled or reduced is not stacked on land cancelled, which it may hold', () => {
	const [panel] = panelsOf(
		resultOf({ measure: 'cancelled_or_reduced_km2' }),
		resultOf({ measure: 'cancelled_km2' })
	);
	expect(panel?.kind).toBeNull();
});

test('destroyed mines are items, and stand in no panel of land', () => {
	const record = clearanceRecord([resultOf({ measure: 'mines_destroyed', value: 6405 })], []);
	expect(record?.series[0]?.panels).toEqual([]);
	expect(record?.series[0]?.destroyed).toHaveLength(1);
});
