import { describe, expect, test } from 'vitest';
import { whyNotAdded } from './rows-shown';

describe('rows of which only the codes are known', () => {
	test('are added where nothing speaks against it', () => {
		const shown = { place: ['ALD', 'BEO'], year: ['2020'], scope: ['mines_erw'], age: ['all'] };
		expect(whyNotAdded('casualties', shown)).toEqual([]);
		expect(whyNotAdded('casualties', {})).toEqual([]);
	});

	test('are refused for every reason at once', () => {
		const shown = { scope: ['mines_erw', 'cluster_munitions'], age: ['all', 'child'] };
		expect(whyNotAdded('casualties', shown).map(({ refusal }) => refusal)).toEqual([
			'family',
			'whole_and_part'
		]);
		expect(whyNotAdded('casualties', { age: ['all', 'child'], sex: ['all', 'male'] })).toEqual([
			{ refusal: 'whole_and_part', of: ['casualties', 'child', 'male'] },
			{ refusal: 'overlap', of: ['casualties', 'child', 'male'] }
		]);
	});

	test('of two scales of bands are of two families, also beside areas', () => {
		const shown = { measure: ['area_km2', 'band'], scale: ['', 'monitor', 'mine_action_review'] };
		expect(whyNotAdded('contamination', shown)).toContainEqual({
			refusal: 'family',
			of: ['bands_mine_action_review', 'bands_monitor', 'unspecified_area']
		});
	});

	test('with more rows than figures hold a figure twice', () => {
		const shown = { id: ['a', 'b'], figure: ['a'] };
		expect(whyNotAdded('casualties', shown)).toEqual([{ refusal: 'same_figure', of: [] }]);
	});

	test('of Sudan before and after are of two lands, wherever Sudan stands among them', () => {
		const shown = { place: ['ALD', 'SDN'], year: ['2005', '2012'] };
		expect(whyNotAdded('casualties', shown)).toEqual([
			{ refusal: 'predecessor', of: ['SDN', 'SSD'] }
		]);
	});

	test('of a table without quantities are none', () => {
		expect(whyNotAdded('mine_use', { place: ['ALD'] })).toEqual([
			{ refusal: 'no_quantities', of: ['mine_use'] }
		]);
	});
});
