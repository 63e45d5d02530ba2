/** What holds for the guard whatever numbers come together. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
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
import { OPERATIONS } from './refusal';

const anything: fc.Arbitrary<Thing> = fc.oneof(
	fc
		.record({
			place: fc.constantFrom('ALD', 'WLD', 'SDN', 'SSD'),
			year: fc.constantFrom('2005', '2020'),
			measure: fc.constantFrom('casualties', 'killed'),
			age: fc.constantFrom('all', 'child'),
			scope: fc.constantFrom('mines_erw', 'cluster_munitions'),
			coverage: fc.constantFrom('national', 'part_year'),
			counter: fc.constantFrom(null, 'anama')
		})
		.map(casualties),
	fc
		.record({
			measure: fc.constantFrom('potential_km2', 'suspected_km2', 'band'),
			scale: fc.constantFrom('monitor', 'mine_action_review')
		})
		.map(land),
	fc
		.record({
			measure: fc.constantFrom('cleared_km2', 'released_km2', 'mines_destroyed'),
			series: fc.constantFrom('monitor', 'national')
		})
		.map(released),
	fc.record({ base: fc.constantFrom('all_casualties', 'not_stated') }).map(share),
	fc.record({ place: fc.constantFrom('ALD', 'SDN') }).map(people),
	fc.constant(events)
);
const some = fc.array(anything, { minLength: 1, maxLength: 6 });
const operations = fc.constantFrom(...OPERATIONS);

test('no set with two families is ever added, ranked or drawn', () => {
	fc.assert(
		fc.property(some, operations, (things, operation) => {
			const families = new Set(things.map(familyOf));
			if (families.size > 1 && operation !== 'divide')
				expect(refusalsOf(operation, things).map(({ refusal }) => refusal)).toContain('family');
		})
	);
});

test('the answer does not depend on the order', () => {
	fc.assert(
		fc.property(some, operations, fc.infiniteStream(fc.nat()), (things, operation, keys) => {
			const order = [...keys.take(things.length)];
			const shuffled = things
				.map((thing, index) => ({ thing, key: order[index] ?? 0 }))
				.sort((a, b) => a.key - b.key)
				.map(({ thing }) => thing);
			expect(refusalsOf(operation, shuffled)).toEqual(refusalsOf(operation, things));
		})
	);
});

test('nothing that joins a refused sum makes it allowed', () => {
	fc.assert(
		fc.property(some, anything, (things, more) => {
			if (refusalsOf('add', things).length > 0)
				expect(refusalsOf('add', [...things, more])).not.toEqual([]);
		})
	);
});

test('one number alone is always allowed', () => {
	fc.assert(
		fc.property(anything, operations, (thing, operation) => {
			expect(refusalsOf(operation, [thing])).toEqual([]);
		})
	);
});
