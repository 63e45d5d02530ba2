import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publishedOf } from '../../../../tests/support/invented';
import type { PublishedValue } from './published-value';
import { relationOf, RELATIONS } from './relation';

const all = publishedOf();
const cut = (part: Partial<PublishedValue>) => publishedOf(part);

test.each([
	['the killed are a part of the casualties', all, cut({ measure: 'killed' }), 'part'],
	[
		'children killed are a part of the killed',
		cut({ measure: 'killed' }),
		cut({ measure: 'killed', age: 'child' }),
		'part'
	],
	['the casualties hold the civilians', cut({ group: 'civilian' }), all, 'whole'],
	[
		'killed and injured stand beside each other',
		cut({ measure: 'killed' }),
		cut({ measure: 'injured' }),
		'beside'
	],
	[
		'two devices stand beside each other',
		cut({ device: 'erw' }),
		cut({ device: 'improvised' }),
		'beside'
	],
	[
		'children and civilians are partly the same people',
		cut({ age: 'child' }),
		cut({ group: 'civilian' }),
		'overlap'
	],
	[
		'killed children and injured adults are no split',
		cut({ measure: 'killed', age: 'child' }),
		cut({ measure: 'injured', age: 'adult' }),
		'overlap'
	],
	[
		'two bodies count the same people',
		cut({ counter: 'anama' }),
		cut({ counter: 'azcbl' }),
		'counter'
	],
	[
		'a part of the year is no other part of the people',
		all,
		cut({ coverage: 'part_year' }),
		'coverage'
	],
	['cluster munition totals hold attacks', all, cut({ scope: 'cluster_munitions' }), 'scope']
] as const)('%s', (_, one, other, relation) => {
	expect(relationOf(one, other)).toBe(relation);
});

const anything = fc.record({
	measure: fc.constantFrom('casualties', 'killed', 'injured'),
	group: fc.constantFrom('all', 'civilian', 'military'),
	age: fc.constantFrom('all', 'child', 'adult'),
	sex: fc.constantFrom('all', 'female', 'male'),
	device: fc.constantFrom('all', 'erw', 'improvised'),
	scope: fc.constantFrom('mines_erw', 'cluster_munitions'),
	coverage: fc.constantFrom('national', 'subnational'),
	counter: fc.constantFrom(null, 'anama')
});

test('what may be added may be added in either order; a part one way is a whole the other', () => {
	fc.assert(
		fc.property(anything, anything, (one, other) => {
			expect(RELATIONS).toContain(relationOf(one, other));
			expect(relationOf(one, other) === 'beside').toBe(relationOf(other, one) === 'beside');
			if (JSON.stringify(one) !== JSON.stringify(other))
				expect(relationOf(one, other) === 'part').toBe(relationOf(other, one) === 'whole');
		})
	);
});
