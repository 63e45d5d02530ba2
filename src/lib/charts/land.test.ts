/** Bars of released land: what a reader of the picture would notice. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { resultOf } from '../../../tests/support/invented-profile';
import { clearanceRecord } from '../core/land/clearance-years';
import type { Clearance } from '../core/land/clearance';
import { releasedChart } from './place-charts';
import { draw } from './render';

const chartOf = (...rows: readonly Clearance[]) => {
	const panel = clearanceRecord(rows, [])?.series[0]?.panels[0];
	return panel ? releasedChart(panel, 'some') : null;
};
const svg = (...rows: readonly Clearance[]) => {
	const chart = chartOf(...rows);
	const { document } = parseHTML('<!doctype html><html></html>');
	return chart ? draw(chart, 328, document) : null;
};

test('one year makes no chart, nor does a part of a year', () => {
	expect(chartOf(resultOf())).toBeNull();
	expect(
		chartOf(...[2016, 2017].map((year) => resultOf({ year, coverage: 'part_year' })))
	).toBeNull();
});

test('each part has a pattern of its own, and leads to its row', () => {
	const drawn = svg(
		resultOf(),
		resultOf({ measure: 'reduced_km2' }),
		resultOf({ measure: 'cancelled_km2' }),
		resultOf({ year: 2017 })
	);
	const fills = [...(drawn?.querySelectorAll('[aria-label="bar"] rect') ?? [])].map((bar) =>
		bar.getAttribute('fill')
	);
	expect(new Set(fills)).toEqual(
		new Set(['cleared_km2', 'reduced_km2', 'cancelled_km2'].map((part) => `url(#some-328-${part})`))
	);
	expect(drawn?.querySelector('a')?.outerHTML).toContain('#row:monitor-2016-');
});

test('a year without a row keeps its place with a dash, and a printed zero is a 0', () => {
	const drawn = svg(resultOf({ year: 2014 }), resultOf({ value: 0 }));
	expect(drawn?.textContent).toContain('–');
	expect(drawn?.textContent).toMatch(/2015/);
	expect(drawn?.outerHTML).toMatch(/<text[^>]*>0<\/text>|>0</);
});

test('a printed total is an outline: it is not stacked on the parts it holds', () => {
	const drawn = svg(
		resultOf({ value: 5 }),
		resultOf({ measure: 'released_km2', value: 5 }),
		resultOf({ year: 2017, measure: 'released_km2', value: 4 })
	);
	expect(drawn?.querySelectorAll('[aria-label="bar"][stroke-dasharray] rect')).toHaveLength(2);
	const heights = [...(drawn?.querySelectorAll('[aria-label="bar"] rect') ?? [])].map((bar) =>
		Number(bar.getAttribute('height'))
	);
	expect(heights[0]).toBeCloseTo(heights[2] ?? 0, 1);
});
