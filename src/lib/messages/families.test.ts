import { expect, test } from 'vitest';
import { FAMILIES } from '../core/families/family';
import { REFUSALS } from '../core/families/refusal';
import { PREDECESSORS } from '../core/places/predecessor';
import { describeRefusal } from './families';

test.each(REFUSALS)('the refusal "%s" is a sentence without a code of the tables', (refusal) => {
	const sentence = describeRefusal({ refusal, of: [] });
	expect(sentence).toMatch(/^[A-Z].*\.$/);
	expect(sentence).not.toMatch(/_/);
});

test('every family has a name', () => {
	const sentence = describeRefusal({ refusal: 'family', of: FAMILIES });
	expect(sentence).not.toMatch(/_/);
	const [names = ''] = sentence.split('. ');
	expect(names.split('; ')).toHaveLength(FAMILIES.length);
});

test('mines with remnants and cluster munitions are kept apart because of attacks', () => {
	expect(describeRefusal({ refusal: 'family', of: ['cluster_munitions', 'mines_erw'] })).toBe(
		'Never added, divided by each other, ranked together or drawn on one axis: casualties of mines and explosive remnants; casualties of cluster munitions, attacks included. Casualties of mines and explosive remnants and those of cluster munitions are never added: cluster totals also hold attacks.'
	);
});

test('every name that stood for more land has a sentence of its own', () => {
	const sentences = PREDECESSORS.map(({ place, held }) =>
		describeRefusal({ refusal: 'predecessor', of: [place, held] })
	);
	expect(new Set(sentences).size).toBe(PREDECESSORS.length);
});

test('counters and coverages are named', () => {
	expect(describeRefusal({ refusal: 'counter', of: ['anama', 'azcbl'] })).toContain('ANAMA');
	expect(describeRefusal({ refusal: 'coverage', of: ['national', 'part_year'] })).toContain(
		'a part of the year'
	);
});

test('a rate per million children is refused with what is offered', () => {
	expect(describeRefusal({ refusal: 'no_population', of: ['child'] })).toContain(
		'per million people are offered'
	);
});
