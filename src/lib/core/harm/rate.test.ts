/** Sums and rates over the places of a conflict: what they hold, and what they say they leave out. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conflictOf, figureOf, peopleOf } from '../../../../tests/support/invented';
import { isKnown } from '../figures/figure';
import { byPlaceAndYear, type PlaceYear } from './place-year';
import { rateOf, type Population } from './rate';
import { conflictSeries, placeSeries } from './series';

const PLACES = ['MLI', 'NER', 'BFA'];
const war = conflictOf('war', PLACES);

const yearOf = (figures: readonly PlaceYear[], newest = 2024) => {
	const [year] = conflictSeries(war, byPlaceAndYear(figures), { from: 2016, to: 2016, newest });
	if (!year) throw new RangeError('A span of one year holds one year.');
	return year;
};

describe('the sum of a conflict', () => {
	test('of one place with a figure is that printed figure, with its qualifier and source', () => {
		const printed = figureOf('NER', 2016, 12, { qualifier: 'about', source: 'page-12' });
		expect(yearOf([printed]).total).toEqual({
			value: 12,
			qualifier: 'about',
			inputs: [{ place: 'NER', figure: printed }],
			without: ['MLI', 'BFA']
		});
	});

	test('counts a reported zero as a figure: its place is not left out', () => {
		expect(yearOf([figureOf('NER', 2016, 0), figureOf('MLI', 2016, 4)]).total).toMatchObject({
			value: 4,
			without: ['BFA']
		});
	});

	test('is not yet published after the newest edition, whatever the places', () => {
		expect(yearOf([], 2015).total).toEqual({ missing: 'not_yet_published' });
	});

	test('is the sum of its inputs, and every place is an input or left out', () => {
		const some = fc.uniqueArray(
			fc.record({ place: fc.constantFrom(...PLACES), value: fc.nat(5000) }),
			{ selector: ({ place }) => place, minLength: 1 }
		);
		fc.assert(
			fc.property(some, (figures) => {
				const { total } = yearOf(figures.map(({ place, value }) => figureOf(place, 2016, value)));
				if (!isKnown(total)) throw new RangeError('There is a figure.');
				expect(total.value).toBe(figures.reduce((sum, { value }) => sum + value, 0));
				const named = [...total.inputs.map(({ place }) => place), ...total.without];
				expect(named.toSorted()).toEqual(PLACES.toSorted());
			})
		);
	});
});

describe('casualties per million people', () => {
	const rate = (figures: readonly PlaceYear[], people: readonly Population[]) =>
		rateOf(yearOf(figures), (place, year) =>
			people.find((row) => row.place === place && row.year === year)
		);

	test('use the population of the year of the events, not that of another', () => {
		const people = [peopleOf('MLI', 2015, 1), peopleOf('MLI', 2016, 2_000_000)];
		expect(rate([figureOf('MLI', 2016, 8)], people)).toMatchObject({
			perMillion: 4,
			populations: [people[1]]
		});
	});

	test('of a reported zero are zero, not missing', () => {
		expect(rate([figureOf('MLI', 2016, 0)], [peopleOf('MLI', 2016, 5)])).toMatchObject({
			perMillion: 0,
			casualties: 0
		});
	});

	test('are missing for the reason for which the figure is', () => {
		expect(rateOf(yearOf([], 2015), () => peopleOf('MLI', 2016, 5))).toEqual({
			missing: 'not_yet_published'
		});
		expect(rate([], [peopleOf('MLI', 2016, 5)])).toEqual({ missing: 'not_in_tables' });
	});

	test('lie between the rates of the places that take part', () => {
		const counts = fc.record({
			mali: fc.nat(5000),
			niger: fc.nat(5000),
			malians: fc.integer({ min: 1, max: 1e8 }),
			nigeriens: fc.integer({ min: 1, max: 1e8 })
		});
		fc.assert(
			fc.property(counts, ({ mali, niger, malians, nigeriens }) => {
				const both = rate(
					[figureOf('MLI', 2016, mali), figureOf('NER', 2016, niger)],
					[peopleOf('MLI', 2016, malians), peopleOf('NER', 2016, nigeriens)]
				);
				if (!isKnown(both)) throw new RangeError('Both take part.');
				const own = [(mali / malians) * 1e6, (niger / nigeriens) * 1e6];
				expect(both.perMillion).toBeGreaterThanOrEqual(Math.min(...own) * (1 - 1e-9));
				expect(both.perMillion).toBeLessThanOrEqual(Math.max(...own) * (1 + 1e-9));
				expect(both.without).toEqual(['BFA']);
			})
		);
	});
});

test('a series holds every year asked for, in order, whether there is a figure or not', () => {
	const years = placeSeries('MLI', byPlaceAndYear([figureOf('MLI', 2001, 1)]), {
		from: 1999,
		to: 2002,
		newest: 2001
	});
	expect(years.map(({ year }) => year)).toEqual([1999, 2000, 2001, 2002]);
	expect(years.map(({ total }) => isKnown(total))).toEqual([false, false, true, false]);
});
