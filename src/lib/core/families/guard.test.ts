/** What may be done with several numbers, on invented ones of every table. */
import { describe, expect, test } from 'vitest';
import {
	casualties,
	events,
	land,
	people,
	released,
	share
} from '../../../../tests/support/things';
import { familyOf, type Thing } from './family';
import { refusalsOf } from './guard';
import { OPERATIONS, type Operation } from './refusal';

const codes = (operation: Operation, ...things: readonly Thing[]) =>
	refusalsOf(operation, things).map(({ refusal }) => refusal);

describe('casualties', () => {
	test('of two places and one kind are added, ranked and drawn', () => {
		for (const operation of OPERATIONS)
			expect(codes(operation, casualties(), casualties({ place: 'BEO' }))).toEqual([]);
	});

	test('are added by outcome, and never with what holds them', () => {
		const [killed, injured] = [
			casualties({ measure: 'killed' }),
			casualties({ measure: 'injured' })
		];
		expect(codes('add', killed, injured)).toEqual([]);
		expect(codes('add', killed, injured, casualties())).toEqual(['whole_and_part']);
		expect(codes('rank', killed, injured)).toEqual(['cut']);
		expect(codes('divide', killed, casualties())).toEqual([]);
	});

	test('of children and of civilians are partly the same people', () => {
		expect(codes('add', casualties({ age: 'child' }), casualties({ group: 'civilian' }))).toEqual([
			'overlap'
		]);
	});

	test.each(OPERATIONS)(
		'and cluster munition totals: %s is refused, with both named',
		(operation) => {
			const cluster = casualties({ scope: 'cluster_munitions' });
			expect(refusalsOf(operation, [casualties(), cluster])).toEqual([
				{ refusal: 'family', of: ['cluster_munitions', 'mines_erw'] }
			]);
		}
	);

	test.each(OPERATIONS)('and deaths in events: %s is refused', (operation) => {
		expect(codes(operation, casualties(), events)).toEqual(['family']);
	});

	test.each(OPERATIONS)('of a part of the year and of all of it: %s is refused', (operation) => {
		const part = casualties({ coverage: 'part_year', place: 'BEO' });
		expect(codes(operation, casualties(), part)).toEqual(['coverage']);
	});

	test.each(OPERATIONS)('of two counters: %s is refused', (operation) => {
		const two = [casualties({ counter: 'anama' }), casualties({ counter: 'azcbl' })];
		expect(refusalsOf(operation, two)).toEqual([{ refusal: 'counter', of: ['anama', 'azcbl'] }]);
	});

	test('of the world hold those of places, and a share of them may be worked out', () => {
		const world = casualties({ place: 'WLD', coverage: 'world' });
		expect(codes('add', world, casualties())).toEqual(['world']);
		expect(codes('draw', world, casualties())).toEqual(['world']);
		expect(codes('divide', casualties(), world)).toEqual([]);
	});

	test('printed twice are one figure', () => {
		expect(codes('add', casualties(), casualties())).toEqual(['same_figure']);
	});

	test.each(OPERATIONS)('of a name that stood for more land before: %s is refused', (operation) => {
		const [before, after] = ['2008', '2009'].map((year) => casualties({ place: 'SDN', year }));
		if (!before || !after) throw new RangeError('Two years were asked for.');
		expect(refusalsOf(operation, [before, after])).toEqual([
			{ refusal: 'predecessor', of: ['SDN', 'SSD'] }
		]);
		expect(codes(operation, after, casualties({ place: 'SDN', year: '2010' }))).toEqual([]);
	});
});

describe('per head', () => {
	test('children for each million people are offered, for each million children refused', () => {
		const children = casualties({ age: 'child' });
		expect(codes('divide', children, people())).toEqual([]);
		expect(refusalsOf('divide', [children, people({ age: 'child' })])).toEqual([
			{ refusal: 'no_population', of: ['child'] }
		]);
	});

	test('people of another place or year are none', () => {
		expect(codes('divide', casualties(), people({ year: '2019' }))).toEqual(['no_population']);
	});

	test('land has no rate', () => {
		expect(codes('divide', released({ measure: 'cleared_km2' }), people())).toEqual(['family']);
	});
});

describe('land', () => {
	test('potential, suspected, confirmed and unspecified areas are four families', () => {
		const areas = ['potential_km2', 'suspected_km2', 'confirmed_km2', 'area_km2'];
		expect(new Set(areas.map((measure) => familyOf(land({ measure })))).size).toBe(4);
		for (const operation of OPERATIONS)
			expect(codes(operation, ...areas.map((measure) => land({ measure })))).toEqual(['family']);
	});

	test('has no total over places, nor over days', () => {
		const area = land({ measure: 'confirmed_km2' });
		expect(codes('add', area, land({ measure: 'confirmed_km2', place: 'BEO' }))).toEqual([
			'places'
		]);
		expect(codes('add', area, land({ measure: 'confirmed_km2', as_of: '2021' }))).toEqual([
			'stock'
		]);
		expect(codes('draw', area, land({ measure: 'confirmed_km2', as_of: '2021' }))).toEqual([]);
	});

	test('in bands of two scales shares no axis, and a band is no number', () => {
		const band = (scale: string, place = 'ALD') => land({ measure: 'band', scale, place });
		expect(codes('draw', band('monitor'), band('mine_action_review'))).toEqual(['family']);
		expect(codes('draw', band('monitor'), band('monitor', 'BEO'))).toEqual([]);
		expect(codes('add', band('monitor'), band('monitor', 'BEO'))).toContain('band');
	});

	test('cleared, reduced and cancelled makes the released one', () => {
		const parts = ['cleared_km2', 'reduced_km2', 'cancelled_km2'].map((measure) =>
			released({ measure })
		);
		expect(codes('add', ...parts)).toEqual([]);
		expect(codes('add', ...parts, released({ measure: 'released_km2' }))).toEqual([
			'whole_and_part'
		]);
		expect(codes('add', ...parts, released({ measure: 'cancelled_or_reduced_km2' }))).toEqual([
			'overlap'
		]);
	});

	test('cleared by Serbia when Montenegro was a part of it shares no line with later years', () => {
		const years = ['2004', '2010'].map((year) =>
			released({ measure: 'cleared_km2', place: 'SRB', year })
		);
		expect(refusalsOf('draw', years)).toEqual([{ refusal: 'predecessor', of: ['MNE', 'SRB'] }]);
		const people = ['2004', '2010'].map((year) => casualties({ place: 'SRB', year }));
		expect(refusalsOf('draw', people)).toEqual([]);
	});

	test('cleared by two series shares no line', () => {
		const [one, other] = [
			released({ measure: 'cleared_km2' }),
			released({ measure: 'cleared_km2', series: 'national' })
		];
		expect(codes('draw', one, other)).toEqual(['series']);
	});
});

describe('percentages', () => {
	test('of one base share an axis; of two bases, or of a base that is not stated, none', () => {
		expect(codes('draw', share({}), share({ year: '2021' }))).toEqual([]);
		expect(codes('draw', share({}), share({ base: 'all_casualties' }))).toEqual(['base']);
		const unstated = share({ base: 'not_stated', year: '2021' });
		expect(codes('draw', share({}), unstated)).toEqual(['base', 'base_not_stated']);
		expect(codes('draw', unstated, share({ base: 'not_stated' }))).toEqual(['base_not_stated']);
	});

	test('are never added', () => {
		expect(codes('add', share({}), share({ year: '2021' }))).toEqual(['percentages']);
	});
});
