/** Charts as SVG: what a reader of the picture would notice. Snapshots are looked at before they are committed. */
import { describe, expect, test } from 'vitest';
import { chart, line, point, svg } from '../../../tests/support/invented-charts';
import type { Act } from '../core/treaty/act';
import { TREATY_STATES } from '../core/treaty/status';
import type { Chart, RevisionsChart, TreatyChart } from './chart';
import { yearScale } from './frame';
import { apart } from './line-names';

const links = (drawn: Element) => drawn.querySelectorAll('[aria-label="link"] path').length;

describe('a line', () => {
	test('breaks where a year has no figure', () => {
		expect(
			links(svg(chart([line([point(2001, 5), point(2002, 6), point(2005, 7), point(2006, 8)])])))
		).toBe(2);
	});

	test('is dashed between a first count and a later value, whose point is hollow', () => {
		const drawn = svg(
			chart([line([point(2001, 5), point(2002, 6, { vintage: 'first_published' })])])
		);
		expect(drawn.querySelector('[aria-label="link"][stroke-dasharray] path')).not.toBeNull();
		const dots = drawn.querySelector('[aria-label="dot"]')?.outerHTML ?? '';
		expect(dots).toContain('fill="var(--series-1)"');
		expect(dots).toContain('fill="var(--paper)"');
	});

	test('carries "≥" over a floor and "≈" over an estimate', () => {
		const drawn = svg(
			chart([
				line([point(2001, 5, { qualifier: 'at_least' }), point(2002, 6, { qualifier: 'about' })])
			])
		);
		expect(drawn.textContent).toMatch(/≥[\s\S]*≈/);
	});

	test('leads from every point to its source, for the pointer only', () => {
		const drawn = svg(chart([line([point(2001, 5), point(2002, 0)])]));
		const anchors = [...drawn.querySelectorAll('a')];
		expect(
			anchors.map((anchor) => anchor.getAttribute('href') ?? anchor.getAttribute('xlink:href'))
		).toEqual(['#figure:x-2001', '#figure:x-2002']);
		expect(anchors.every((anchor) => anchor.getAttribute('tabindex') === '-1')).toBe(true);
		expect(drawn.getAttribute('aria-hidden')).toBe('true');
	});
});

test('the scale starts at zero and panels share its top', () => {
	const low = svg(chart([line([point(2001, 5)])], { top: 2000, size: 'panel' }));
	expect(low.textContent).toContain('2,000');
	expect(low.textContent).toMatch(/(^|\D)0/);
});

test('years are labelled as closely as the width allows, never scaled', () => {
	const count = (width: number) => {
		const { ticks } = yearScale({ from: 1999, to: 2026 }, width);
		return Array.isArray(ticks) ? ticks.length : 0;
	};
	expect(count(720)).toBeGreaterThan(count(328));
	expect(count(328)).toBeGreaterThan(3);
});

test('names of lines stand clear of each other', () => {
	const placed = apart([10, 12, 200]);
	expect(placed[0]).toBe(10);
	expect((placed[1] ?? 0) - (placed[0] ?? 0)).toBeGreaterThanOrEqual(30);
	expect(placed[2]).toBe(200);
});

const act = (date: string): Act => ({
	id: `act-${date}`,
	act: date,
	place: 'XXX',
	action: 'other',
	date,
	about: null,
	source: 's',
	locator: null,
	note: null
});

const bands: TreatyChart = {
	kind: 'treaty',
	id: 'bands',
	lines: 1,
	axis: { from: 2000, to: 2010 },
	bands: [
		{
			name: 'Everything',
			spans: TREATY_STATES.map((state, index) => ({
				state,
				from: index === 0 ? null : `${2000 + index * 2 - 1}-07-01`,
				act: index === 0 ? null : act(String(index)),
				title: state,
				href: index === 0 ? null : `#act:${index}`
			})),
			marks: [
				{
					mark: 'suspension_declared',
					on: '2004-06-01',
					act: act('2004'),
					title: 'suspension',
					href: '#act:s'
				},
				{ mark: 'undated', on: '2010-12-31', act: act('2010'), title: 'undated', href: '#act:u' }
			]
		}
	]
};

describe('treaty bands', () => {
	test('give each of six states a pattern of its own, under a name that no other drawing uses', () => {
		const [wide, narrow] = [svg(bands, 720), svg(bands, 328)];
		const ids = (drawn: Element) => [...drawn.querySelectorAll('pattern')].map(({ id }) => id);
		expect(new Set(ids(wide)).size).toBe(6);
		expect(ids(wide).filter((id) => ids(narrow).includes(id))).toEqual([]);
		const used = [...wide.querySelectorAll('rect[fill^="url"]')].map((rect) =>
			rect.getAttribute('fill')
		);
		expect(new Set(used).size).toBe(6);
	});

	test('draw the two marks as shapes on top', () => {
		expect(svg(bands).querySelectorAll('[aria-label="dot"] path')).toHaveLength(2);
	});
});

const first = { vintage: 'first_published' as const };
const printed: RevisionsChart = {
	kind: 'revisions',
	axis: { from: 2017, to: 2020 },
	unit: 'people killed',
	points: [
		{ published: '2017-12-14', value: 800, ...first, href: '#a', title: '800' },
		{ published: '2018-11', value: 950, vintage: 'revised', href: '#b', title: '950' },
		{ published: '2019-11-21', value: 940, vintage: 'revised', href: '#c', title: '940' }
	]
};

test('a first count among the values of a figure is hollow, and each value leads to its row', () => {
	const drawn = svg(printed);
	const dots = [...drawn.querySelectorAll('[aria-label="dot"] circle')];
	expect(dots.map((dot) => dot.getAttribute('fill') === 'var(--paper)')).toEqual([
		true,
		false,
		false
	]);
	expect(drawn.querySelectorAll('a')).toHaveLength(3);
});

const pictures: readonly (readonly [string, Chart, number])[] = [
	[
		'figure',
		chart([
			line([
				point(2000, 8000, { qualifier: 'about', ...first, label: 'about 8,000 in 2000' }),
				point(2001, 6100),
				point(2002, 5200),
				point(2003, 3400, { label: '3,400 in 2003' }),
				point(2004, 3900),
				point(2007, 6900),
				point(2008, 5500, { qualifier: 'at_least', ...first }),
				point(2009, 5800),
				point(2010, 6300, { qualifier: 'at_least', ...first, label: 'at least 6,300' })
			])
		]),
		720
	],
	[
		'panel',
		chart([line([point(2001, 500), point(2002, 430), point(2005, 90)])], {
			size: 'panel',
			top: 2000,
			shaded: { from: 1990, to: 2003, label: 'years of war' }
		}),
		300
	],
	[
		'comparison',
		chart(
			[
				line([point(2000, 900), point(2001, 700), point(2002, 400)], {
					name: 'Long name of a first war'
				}),
				line([point(2004, 200), point(2005, 450), point(2008, 380)], { name: 'Second', style: 1 }),
				line([point(2006, 100), point(2007, 140, first), point(2008, 390)], {
					name: 'Third',
					style: 2
				})
			],
			{ axis: { from: 2000, to: 2010 }, newest: 2008 }
		),
		720
	],
	[
		'range',
		chart([
			line([
				point(2001, 5000, { range: { low: 3000, high: 5800 } }),
				point(2002, 6100),
				point(2003, 6400, { range: { low: 4000, high: 6400 }, qualifier: 'at_least' }),
				point(2005, 2000, first)
			])
		]),
		328
	],
	['bands', bands, 720],
	['revisions', printed, 328]
];

test.each(pictures)(
	'the picture of a %s is the one that was looked at',
	async (name, some, width) => {
		await expect(`${svg(some, width).outerHTML}\n`).toMatchFileSnapshot(
			`../../../tests/snapshots/${name}.svg`
		);
	}
);
