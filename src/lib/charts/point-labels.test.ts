/** Words at points stand where they cover nothing. */
import { expect, test } from 'vitest';
import type { Point } from './chart';
import { placeLabels, type Geometry } from './point-labels';

/** Ten pixels a year from 2000, one a hundred people, on 300 by 100 pixels. */
const geometry: Geometry = {
	x: (year) => (year - 2000) * 10,
	y: (value) => 100 - value / 100,
	value: (y) => (100 - y) * 100,
	left: 0,
	right: 300,
	top: 0,
	bottom: 100
};

const point = (year: number, value: number, label: string | null = null): Point => ({
	year,
	value,
	label,
	range: null,
	qualifier: 'exact',
	vintage: 'restated',
	href: '',
	title: ''
});
const place = (points: readonly Point[]) => placeLabels(points, geometry);

test('a label stands over a peak and under a valley', () => {
	const flat = (middle: number, label: string) => [
		point(2013, 5000),
		point(2014, middle, label),
		point(2015, 5000)
	];
	const [peak] = place(flat(5100, 'peak'));
	const [valley] = place(flat(4900, 'valley'));
	expect(peak?.y).toBeLessThan(49);
	expect(valley?.y).toBeGreaterThan(51);
});

test('a label is moved until the line does not run through it', () => {
	const before = [2020, 2021, 2022, 2023, 2024].map((year) => point(year, 6500));
	const [label] = place([...before, point(2025, 5000, 'at least 5,000')]);
	const [lowest, highest] = [label?.box.y1 ?? 0, label?.box.y0 ?? 0];
	expect(lowest < geometry.y(6500) || highest > geometry.y(5000)).toBe(true);
});

test('labels stand clear of each other and inside the width of the chart', () => {
	const points = Array.from({ length: 6 }, (_, index) =>
		point(2000 + index * 6, index % 2 ? 9500 : 9000, 'about 9,000 in 2000')
	);
	const boxes = place(points).map(({ box }) => box);
	expect(boxes).toHaveLength(6);
	for (const [index, a] of boxes.entries()) {
		expect(a.x0).toBeGreaterThanOrEqual(geometry.left);
		expect(a.x1).toBeLessThanOrEqual(geometry.right);
		for (const b of boxes.slice(index + 1))
			expect(a.x0 >= b.x1 || b.x0 >= a.x1 || a.y0 >= b.y1 || b.y0 >= a.y1).toBe(true);
	}
});

test('a label that fits nowhere free still stands in the chart', () => {
	const zigzag = Array.from({ length: 30 }, (_, index) =>
		point(2000 + index, index % 2 ? 9900 : 100, index === 15 ? 'nowhere to go' : null)
	);
	expect(place(zigzag)).toHaveLength(1);
});
