import { describe, expect, test } from 'vitest';
import { publishedOf } from '../../../../tests/support/invented';
import { deviceSplits } from './split';
import { disputedYears, kindOfSeries, outsideBase, shareSeries, type Share } from './share';

const share = (part: Partial<Share> = {}): Share => ({
	id: `share-${part.year ?? 2020}-${part.base ?? ''}-${part.percent ?? 40}`,
	place: 'ALD',
	year: 2020,
	of: 'child',
	base: 'civilian_casualties',
	percent: 40,
	numerator: null,
	denominator: null,
	qualifier: 'exact',
	source: 'atlas',
	locator: null,
	note: null,
	...part
});

describe('a series', () => {
	test('holds one base, oldest first, and only such a one may be drawn', () => {
		const series = shareSeries([
			share({ year: 2021 }),
			share({ base: 'not_stated', year: 2019 }),
			share(),
			share({ base: 'not_stated' })
		]);
		expect(series.map(({ base, shares }) => [base, ...shares.map(({ year }) => year)])).toEqual([
			['civilian_casualties', 2020, 2021],
			['not_stated', 2019, 2020]
		]);
		expect(series.map((own) => kindOfSeries(own) !== null)).toEqual([true, false]);
	});

	test('is disputed in a year with two percentages, not in one that is printed twice', () => {
		const [series] = shareSeries([
			share({ percent: 46 }),
			share({ percent: 49 }),
			share({ year: 2021, id: 'one' }),
			share({ year: 2021, id: 'other' })
		]);
		expect(series && disputedYears(series)).toEqual([2020]);
	});
});

describe('outside a base', () => {
	const totals = [
		publishedOf({ id: 'first', value: 130, published: '2021-11-10', latest: false }),
		publishedOf({ id: 'later', value: 150, published: '2022-11-10' })
	];

	test('are those of the total that was known when the percentage was printed', () => {
		expect(outsideBase(share({ denominator: 100 }), totals, '2021-12')).toMatchObject({
			people: 30,
			total: { id: 'first' }
		});
		expect(outsideBase(share({ denominator: 100 }), totals, '2022-12')?.people).toBe(50);
	});

	test('is not known without a printed base, a date, or a total', () => {
		expect(outsideBase(share(), totals, '2022-12')).toBeNull();
		expect(outsideBase(share({ denominator: 100 }), totals, null)).toBeNull();
		expect(outsideBase(share({ denominator: 100 }), totals, '2020-12')).toBeNull();
		expect(outsideBase(share({ denominator: 200 }), totals, '2021-12')).toBeNull();
	});
});

describe('a split by device', () => {
	const total = publishedOf({ value: 10 });
	const part = (device: string, value: number) =>
		publishedOf({ id: device, figure: `ald-2020-casualties-${device}`, device, value });

	test('makes its total, the largest part first and those not split last', () => {
		const [split] = deviceSplits([total, part('mixed', 5), part('erw', 2), part('improvised', 3)]);
		expect(split?.sum).toBe(10);
		expect(split?.parts.map(({ device }) => device)).toEqual(['improvised', 'erw', 'mixed']);
	});

	test('that does not make its total is shown as none', () => {
		expect(deviceSplits([total, part('mixed', 5), part('erw', 2)])).toEqual([]);
	});
});
