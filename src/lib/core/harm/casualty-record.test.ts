import { describe, expect, test } from 'vitest';
import { publishedOf } from '../../../../tests/support/invented';
import { isKnown } from '../figures/figure';
import { casualtyRecord, partsOf } from './casualty-record';

const NONE: ReadonlySet<string> = new Set();
const row = (year: number, value: number, part: Parameters<typeof publishedOf>[0] = {}) =>
	publishedOf({
		id: `ald-${year}-${value}-${part.measure ?? 'casualties'}`,
		figure: `ald-${year}-${part.measure ?? 'casualties'}`,
		year,
		value,
		...part
	});
const recordOf = (...rows: readonly ReturnType<typeof row>[]) =>
	casualtyRecord('ALD', rows, 2024, NONE);

test('a place without a row has no record, not an empty one', () => {
	expect(recordOf()).toBeNull();
});

describe('the years of a place', () => {
	test('begin in 1999 or with its first total, and reach to the newest edition’s', () => {
		expect(recordOf(row(2010, 5))?.years.map(({ year }) => year)).toEqual(
			Array.from({ length: 26 }, (_, index) => 1999 + index)
		);
		expect(recordOf(row(1990, 5))?.years[0]?.year).toBe(1990);
	});

	test('hold the value published last, and beside it the first count only where it is known to be one', () => {
		const first = row(2010, 5, { latest: false, first: true, vintage: 'first_published' });
		const years = recordOf(first, row(2010, 7))?.years ?? [];
		const of2010 = years.find(({ year }) => year === 2010);
		expect(of2010?.total).toMatchObject({ value: 7 });
		expect(of2010?.first?.value).toBe(5);
		const unknown = recordOf(row(2011, 5, { first: true, vintage: 'unknown' }))?.years ?? [];
		expect(unknown.find(({ year }) => year === 2011)?.first).toBeNull();
	});

	test('without a figure stand together as one gap, which is no zero', () => {
		const parts = partsOf(recordOf(row(2010, 0), row(2012, 3))?.years ?? []);
		expect(
			parts.map(({ year, gap }) =>
				gap
					? `${gap.from}–${gap.to}`
					: `${year.year} ${isKnown(year.total) ? year.total.value : ''}`
			)
		).toEqual(['1999–2009', '2010 0', '2011–2011', '2012 3', '2013–2024']);
	});

	test('with people killed and no total are not hidden in a gap', () => {
		const record = recordOf(row(2010, 5), row(2015, 2, { measure: 'killed' }));
		const of2015 = partsOf(record?.years ?? []).find(({ year }) => year?.year === 2015)?.year;
		expect(of2015?.killed?.value).toBe(2);
		expect(of2015 && isKnown(of2015.total)).toBe(false);
	});
});

test('a count of another body, of a part of the country or of other weapons stands apart', () => {
	const record = recordOf(
		row(2010, 5),
		row(2010, 9, { figure: 'ald-2010-casualties-by-unmas', counter: 'unmas' }),
		row(2011, 4, { figure: 'ald-2011-casualties-subnational', coverage: 'subnational' })
	);
	expect(record?.apart.map(({ rows }) => rows.map(({ value }) => value))).toEqual([[9], [4]]);
	expect(record?.years.filter(({ total }) => isKnown(total))).toHaveLength(1);
});

test('figures of cuts alone make no series, and none of them is lost', () => {
	const record = recordOf(
		row(2015, 2, { figure: 'ald-2015-casualties-civilian', group: 'civilian' }),
		row(2015, 1, { figure: 'ald-2015-killed-civilian', group: 'civilian', measure: 'killed' })
	);
	expect(record?.years).toEqual([]);
	expect(record?.cuts.map(({ group }) => group.map(({ value }) => value))).toEqual([[2]]);
	expect(record?.further).toBe(1);
});
