import { describe, expect, test } from 'vitest';
import { figureOf } from '../../../../tests/support/invented';
import { placedInCountries } from '../harm/placed';
import { harmByStatus, unplaced } from './harm-beside-law';
import type { Standing } from './standing';

const standing = (place: string, state: Standing['state']): Standing => ({
	...{ place, state, since: null, act: null, marks: [] }
});
const standings = [
	standing('ALD', 'bound'),
	standing('CEB', 'left'),
	standing('XAB', null),
	standing('DOR', 'bound')
];

describe('harm beside law', () => {
	const figures = ['CEB', 'XAB', 'ALD', 'DOR'].map((place, index) =>
		figureOf(place, 2024, 10 + index)
	);

	test('puts figures under the status of their place, in the order of statuses, areas apart last', () => {
		expect(
			harmByStatus(figures, standings).map(({ state, figures: own }) => [
				state,
				own.map(({ place }) => place)
			])
		).toEqual([
			['bound', ['ALD', 'DOR']],
			['left', ['CEB']],
			[null, ['XAB']]
		]);
	});

	test('holds no number of its own: every figure stands once, as printed', () => {
		const groups = harmByStatus(figures, standings);
		expect(groups.flatMap(({ figures: own }) => own)).toHaveLength(figures.length);
		for (const group of groups) expect(Object.keys(group)).toEqual(['state', 'figures']);
	});
});

describe('what no table places in a country', () => {
	test('is the world total less the national figures', () => {
		const placed = placedInCountries(
			[figureOf('ALD', 2024, 150), figureOf('CEB', 2024, 106)],
			figureOf('WLD', 2024, 1000)
		);
		expect(placed && unplaced(placed)).toBe(744);
	});

	test('is not known where the places hold more than the world', () => {
		const placed = placedInCountries([figureOf('ALD', 2024, 1500)], figureOf('WLD', 2024, 1000));
		expect(placed && unplaced(placed)).toBeNull();
	});
});
