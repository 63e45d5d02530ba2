/** Builders of charts for unit tests, and their picture. Every field has a default: a test names what matters. */
import { parseHTML } from 'linkedom';
import type { Chart, Line, Point, SeriesChart } from '$lib/charts/chart';
import { draw } from '$lib/charts/render';
import { kindOf, onOneAxis } from '$lib/core/families/alike';
import { LATEST } from '$lib/core/figures/vintage-rule';

export const point = (year: number, value: number, part: Partial<Point> = {}): Point => ({
	year,
	value,
	qualifier: 'exact',
	vintage: 'restated',
	href: `#figure:x-${year}`,
	title: `X, ${year}: ${value}`,
	label: null,
	range: null,
	...part
});

export const line = (points: readonly Point[], part: Partial<Line> = {}): Line => ({
	name: 'X',
	kind: kindOf([{ figure: 'ald-2001-casualties' }]),
	style: 0,
	thin: false,
	points,
	...part
});

export const chart = (lines: readonly Line[], part: Partial<SeriesChart> = {}): SeriesChart => ({
	kind: 'series',
	axis: { from: 2000, to: 2010 },
	lines: onOneAxis(lines),
	rule: LATEST,
	top: null,
	unit: 'people killed or injured',
	size: 'figure',
	shaded: null,
	newest: 2010,
	notYet: 'not yet published',
	...part
});

export const svg = (some: Chart, width = 720) =>
	draw(some, width, parseHTML('<!doctype html><html></html>').document);
