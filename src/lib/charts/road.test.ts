/** The chart of a road out of a treaty. The snapshot was looked at before it was committed. */
import { describe, expect, test } from 'vitest';
import { svg } from '../../../tests/support/invented-charts';
import type { RoadChart, RoadMark } from './chart';

const mark = (step: RoadMark['step'], from: string, label: string, to = from): RoadMark => ({
	...{ step, from, to, label },
	title: `X, ${label}`,
	href: `#act:${step}-${from}`
});

const chart: RoadChart = {
	kind: 'road',
	id: 'road',
	from: '2022-03-01',
	to: '2023-01-31',
	story: { on: '2022-03-18', label: '18 March 2022: it starts' },
	rows: [
		{
			name: 'Aldland',
			marks: [
				mark('intent_announced', '2022-03-18', 'intent 18 Mar'),
				mark('government', '2022-03-18', 'government 18 Mar'),
				mark('parliament_approved', '2022-05-08', 'parliament 8 May: 81–1–7'),
				mark('head_of_state_signed', '2022-05-01', 'head of state May', '2022-05-31'),
				mark('withdrawal_notified', '2022-06-27', 'notice 27 Jun'),
				mark('withdrawal_effective', '2022-12-27', 'out 27 Dec')
			],
			notice: { from: '2022-06-27', to: '2022-12-27', label: 'notice: 183 days' }
		},
		{
			name: 'Bergland',
			marks: [mark('intent_announced', '2022-04-01', 'intent 1 Apr')],
			notice: null
		}
	]
};

/** Boxes of the labels as they would be written, from the places of their texts. */
function boxesOf(drawn: Element) {
	return [...drawn.querySelectorAll('text')]
		.map((node) => ({ node, text: node.firstChild?.textContent ?? '' }))
		.filter(({ text }) => /^(intent|government|parliament|head|notice \d|out)/.test(text))
		.map(({ node, text }) => {
			const [x = 0, y = 0] = (node.getAttribute('transform')?.match(/-?[\d.]+/g) ?? []).map(Number);
			const width = text.length * 6;
			const end = node.closest('g')?.getAttribute('text-anchor') === 'end';
			return { text, x0: end ? x - width : x, x1: end ? x : x + width, y };
		});
}

describe('the road of a state', () => {
	test.each([328, 720])('has labels that do not cover each other at %i pixels', (width) => {
		const boxes = boxesOf(svg(chart, width));
		expect(boxes).toHaveLength(7);
		for (const one of boxes)
			for (const other of boxes)
				if (one !== other && Math.abs(one.y - other.y) < 14)
					expect(one.x1 <= other.x0 || other.x1 <= one.x0, `${one.text} / ${other.text}`).toBe(
						true
					);
		for (const { x0, x1 } of boxes) expect(x0 >= 0 && x1 <= width).toBe(true);
	});

	test('has a shape for each step that leads to its act, and the notice as a bar of its length', () => {
		const drawn = svg(chart);
		const dots = [...drawn.querySelectorAll('[aria-label="dot"] path')];
		expect(dots).toHaveLength(7);
		expect(new Set(dots.slice(0, 6).map((dot) => dot.getAttribute('d'))).size).toBe(6);
		const hrefs = [...drawn.querySelectorAll('a')].map(
			(link) => link.getAttribute('href') ?? link.getAttribute('xlink:href')
		);
		expect(hrefs).toContain('#act:government-2022-03-18');
		const bar = drawn.querySelector('[aria-label="rect"] rect');
		const months = (Number(bar?.getAttribute('width')) / (720 - 16)) * 336;
		expect(Math.round(months)).toBe(183);
	});

	test('marks the day of the story across all states', () => {
		expect(svg(chart).textContent).toContain('18 March 2022: it starts');
		expect(svg({ ...chart, story: null }).textContent).not.toContain('it starts');
	});

	test('looks as it was looked at', async () => {
		await expect(`${svg(chart, 328).outerHTML}\n`).toMatchFileSnapshot(
			'../../../tests/snapshots/road.svg'
		);
	});
});
