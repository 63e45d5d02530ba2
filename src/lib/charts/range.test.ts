/** The range of printed values behind a line; its picture is among those of all charts. */
import { describe, expect, test } from 'vitest';
import { chart, line, point, svg } from '../../../tests/support/invented-charts';

test('a zero that was printed has a ring, and no other point has one', () => {
	const drawn = svg(chart([line([point(2001, 5), point(2002, 0)])]));
	expect(drawn.querySelectorAll('[aria-label="dot"] circle')).toHaveLength(3);
});

describe('the range of printed values', () => {
	const ranged = point(2001, 5, { range: { low: 3, high: 9 } });

	test('is a bar behind its point, and the scale holds it', () => {
		const drawn = svg(chart([line([ranged, point(2002, 6)])]));
		const bars = drawn.querySelectorAll('[aria-label="rule"][stroke-opacity="0.28"] line');
		expect(bars.length).toBe(1);
		expect(Number(bars[0]?.getAttribute('y2'))).toBeGreaterThanOrEqual(28);
		expect(drawn.outerHTML.indexOf('0.28')).toBeLessThan(
			drawn.outerHTML.indexOf('aria-label="dot"')
		);
	});

	test('is no bar where one value was printed', () => {
		expect(svg(chart([line([point(2001, 5)])])).outerHTML).not.toContain('0.28');
	});
});
