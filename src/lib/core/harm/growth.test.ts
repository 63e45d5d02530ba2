import { expect, test } from 'vitest';
import { figureOf } from '../../../../tests/support/invented';
import { LATEST } from '../figures/vintage-rule';
import { growth } from './growth';

const first = figureOf('MLI', 2016, 120, { vintage: 'first_published' });
const later = figureOf('MLI', 2015, 100, { vintage: 'revised' });

test('growth between values of one vintage is plain', () => {
	expect(growth(later, { ...first, vintage: 'restated' }, LATEST)).toEqual({
		percent: 20,
		flagged: false
	});
	expect(growth({ ...later, vintage: 'first_published' }, first, { rule: 'first' })).toEqual({
		percent: 20,
		flagged: false
	});
});

test('growth to a first count from a later value is flagged', () => {
	expect(growth(later, first, LATEST)).toMatchObject({ flagged: true });
	expect(growth(later, first, { rule: 'known', on: '2017-12-31' })).toMatchObject({
		flagged: true
	});
});

test('among first counts, a value of unknown vintage is flagged', () => {
	expect(growth({ ...later, vintage: 'unknown' }, first, { rule: 'first' })).toMatchObject({
		flagged: true
	});
});

test('nothing grows by per cent from zero', () => {
	expect(growth({ ...later, value: 0 }, first, LATEST)).toBeNull();
});
