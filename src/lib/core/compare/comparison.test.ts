/** A comparison as the page gets it: its items, their years and the standing of their places. */
import { describe, expect, test } from 'vitest';
import {
	actOf,
	conflictOf,
	figureOf,
	peopleOf,
	placeOf,
	roadOut
} from '../../../../tests/support/invented';
import { isKnown } from '../figures/figure';
import { LATEST } from '../figures/vintage-rule';
import type { Choice } from './choice';
import {
	actsOfStandings,
	compare,
	hasFigures,
	placeNames,
	placesOf,
	placesWithFigures,
	type Material
} from './comparison';

const sahel = conflictOf('sahel', ['MLI', 'NER']);
const chad = conflictOf('lake-chad', ['NER', 'TCD']);

const choose = (items: readonly string[], part: Partial<Choice> = {}): Choice => ({
	items,
	measure: 'casualties',
	from: 2020,
	to: 2022,
	perMillion: false,
	revisions: false,
	rule: LATEST,
	...part
});

const material = (part: Partial<Material> = {}): Material => ({
	places: ['TCD', 'MLI', 'NER'].map((code) => placeOf(code, { name: `Land ${code}` })),
	conflicts: [sahel, chad],
	figures: [figureOf('MLI', 2020, 100), figureOf('NER', 2021, 40)],
	populations: [peopleOf('MLI', 2020, 20_000_000)],
	ranges: [],
	unreported: new Set(),
	acts: roadOut('NER'),
	newest: 2022,
	...part
});

describe('places of a choice', () => {
	test('are those of its conflicts and its own, each once, in order', () => {
		expect(placesOf(['sahel', 'lake-chad', 'MLI', 'UKR'], [sahel, chad])).toEqual([
			'MLI',
			'NER',
			'TCD',
			'UKR'
		]);
	});
});

describe('a comparison', () => {
	test('keeps the order of the reader, and says of each item what it is', () => {
		const { items } = compare(choose(['NER', 'sahel']), material());
		expect(items.map(({ key, kind, name }) => [key, kind, name])).toEqual([
			['NER', 'place', 'Land NER'],
			['sahel', 'conflict', 'War sahel']
		]);
		expect(items[0]?.conflict).toBeNull();
		expect(items[1]?.places.map(({ place }) => place)).toEqual(['MLI', 'NER']);
	});

	test('adds nothing across items: a shared place counts whole in each', () => {
		const { items } = compare(choose(['sahel', 'lake-chad']), material());
		const of2021 = items.map(({ years }) => years.find(({ year }) => year === 2021)?.total);
		expect(of2021).toMatchObject([{ value: 40 }, { value: 40 }]);
	});

	test('shows the standing of each place once, by name, however often it is chosen', () => {
		const { treaty } = compare(choose(['sahel', 'lake-chad', 'NER']), material());
		expect(treaty.map(({ place }) => place.place)).toEqual(['MLI', 'NER', 'TCD']);
		expect(treaty[1]?.spans.at(-1)?.state).toBe('left');
		expect(treaty[0]?.spans.map(({ state }) => state)).toEqual(['never_joined']);
	});

	test('works out a rate only where there is a figure and a population', () => {
		const [item] = compare(choose(['sahel'], { perMillion: true }), material()).items;
		expect(item?.years.map(({ rate }) => (isKnown(rate) ? rate.perMillion : rate.missing))).toEqual(
			[5, 'not_in_tables', 'not_in_tables']
		);
	});

	test('of an item without a figure in these years keeps its years, each with its reason', () => {
		const [item] = compare(choose(['TCD']), material()).items;
		if (!item) throw new RangeError('One item was chosen.');
		expect(hasFigures(item)).toBe(false);
		expect(item.years.map(({ total }) => total)).toEqual(
			[2020, 2021, 2022].map(() => ({ missing: 'not_in_tables' }))
		);
	});

	test('of nothing is empty', () => {
		expect(compare(choose([]), material())).toMatchObject({ items: [], treaty: [] });
	});

	test('cannot hold a place that the tables do not know', () => {
		expect(() => compare(choose(['ATL']), material())).toThrow('No place has the code "ATL".');
	});
});

test('only places with a figure in the years shown are kept visible', () => {
	const [item] = compare(choose(['sahel'], { from: 2021, to: 2022 }), material()).items;
	expect(item && placesWithFigures(item).map(({ place }) => place)).toEqual(['NER']);
});

test('the acts behind the standings are those of spans and marks, and no others', () => {
	const suspension = actOf('MLI', 'suspension_declared', '2022-01-01');
	const vote = actOf('MLI', 'parliament_approved', '2021-01-01');
	const acts = [...roadOut('NER'), suspension, vote];
	const { treaty } = compare(choose(['sahel']), material({ acts }));
	expect(actsOfStandings(treaty)).toEqual([suspension, ...roadOut('NER')]);
});

test('places are named by their codes', () => {
	expect(placeNames(compare(choose(['sahel']), material()))).toEqual({
		MLI: 'Land MLI',
		NER: 'Land NER'
	});
});
