import { describe, expect, test } from 'vitest';
import { whyNot } from './rows-shown';

describe('rows of which only the codes are known', () => {
	test('are added where nothing speaks against it', () => {
		const shown = { place: ['ALD', 'BEO'], year: ['2020'], scope: ['mines_erw'], age: ['all'] };
		expect(whyNot('add', 'casualties', shown)).toEqual([]);
		expect(whyNot('add', 'casualties', {})).toEqual([]);
	});

	test('are refused for every reason at once', () => {
		const shown = { scope: ['mines_erw', 'cluster_munitions'], age: ['all', 'child'] };
		expect(whyNot('add', 'casualties', shown).map(({ refusal }) => refusal)).toEqual([
			'family',
			'whole_and_part'
		]);
		expect(whyNot('add', 'casualties', { age: ['all', 'child'], sex: ['all', 'male'] })).toEqual([
			{ refusal: 'whole_and_part', of: ['casualties', 'child', 'male'] },
			{ refusal: 'overlap', of: ['casualties', 'child', 'male'] }
		]);
	});

	test('of two scales of bands are of two families, also beside areas', () => {
		const shown = { measure: ['area_km2', 'band'], scale: ['', 'monitor', 'mine_action_review'] };
		expect(whyNot('add', 'contamination', shown)).toContainEqual({
			refusal: 'family',
			of: ['bands_mine_action_review', 'bands_monitor', 'unspecified_area']
		});
	});

	test('make no ranking when unlike ones are sorted, and one when they are alike', () => {
		const alike = { place: ['ALD', 'BEO'], year: ['2020'], scope: ['mines_erw'] };
		expect(whyNot('rank', 'casualties', alike)).toEqual([]);
		const unlike = { ...alike, scope: ['mines_erw', 'cluster_munitions'] };
		expect(whyNot('rank', 'casualties', unlike)).toContainEqual({
			refusal: 'family',
			of: ['cluster_munitions', 'mines_erw']
		});
	});

	test('with more rows than figures hold a figure twice', () => {
		const shown = { id: ['a', 'b'], figure: ['a'] };
		expect(whyNot('add', 'casualties', shown)).toEqual([{ refusal: 'same_figure', of: [] }]);
	});

	test('of Sudan before and after are of two lands, wherever Sudan stands among them', () => {
		const shown = { place: ['ALD', 'SDN'], year: ['2005', '2012'] };
		expect(whyNot('add', 'casualties', shown)).toEqual([
			{ refusal: 'predecessor', of: ['SDN', 'SSD'] }
		]);
	});

	test('of a table without quantities are none', () => {
		expect(whyNot('add', 'mine_use', { place: ['ALD'] })).toEqual([
			{ refusal: 'no_quantities', of: ['mine_use'] }
		]);
	});
});
