import { describe, expect, test } from 'vitest';
import { figureOf } from '../../../../tests/support/invented';
import { addable, kindOf, onOneAxis } from './alike';
import { changeInPercent, sumOf } from './arithmetic';
import { percentOfWorld } from './world-arithmetic';

const of = (figure: string, value = 1) => figureOf('ALD', 2020, value, { figure });

describe('figures are added', () => {
	test('of one kind and year, each place once', () => {
		expect(sumOf(addable([of('ald-2020-killed', 3), of('beo-2020-killed', 4)]))).toBe(7);
		expect(sumOf(addable([]))).toBe(0);
	});

	test.each([
		['of two scopes', 'beo-2020-killed-cluster-munitions'],
		['of two years', 'beo-2019-killed'],
		['of two cuts', 'beo-2020-killed-child'],
		['of two counters', 'ald-2020-killed-by-anama'],
		['of one place twice', 'ald-2020-killed'],
		['of a place and the world that holds it', 'wld-2020-killed']
	])('never %s', (_, other) => {
		expect(() => addable([of('ald-2020-killed'), of(other)])).toThrow(RangeError);
		expect(() => addable([of(other), of('ald-2020-killed')])).toThrow(RangeError);
	});
});

describe('a line', () => {
	test('is of one kind over years, and the world is of another', () => {
		const kind = kindOf([of('ald-2020-killed'), of('beo-2019-killed')]);
		expect(kind).toBe(kindOf([of('ceb-2001-killed')]));
		expect(kind).not.toBe(kindOf([of('wld-2020-killed')]));
		expect(() => kindOf([of('ald-2020-killed'), of('ald-2021-casualties')])).toThrow(RangeError);
	});

	test('of counts and one of rates share no axis', () => {
		const kind = kindOf([of('ald-2020-killed')]);
		expect(onOneAxis([{ kind }, { kind }])).toHaveLength(2);
		const rate = kindOf([of('ald-2020-killed')], 'per head');
		expect(() => onOneAxis([{ kind }, { kind: rate }])).toThrow(RangeError);
	});
});

describe('growth', () => {
	test('is of one figure over years', () => {
		expect(changeInPercent(of('ald-2019-killed', 100), of('ald-2020-killed', 120))).toBe(20);
	});

	test('is none between two kinds or places, nor where a name stood for more land', () => {
		const one = of('ald-2019-killed', 100);
		expect(changeInPercent(one, of('ald-2020-injured', 120))).toBeNull();
		expect(changeInPercent(one, of('beo-2020-killed', 120))).toBeNull();
		expect(changeInPercent(of('sdn-2008-killed', 100), of('sdn-2009-killed', 120))).toBeNull();
		expect(changeInPercent(of('sdn-2009-killed', 100), of('sdn-2010-killed', 120))).not.toBeNull();
	});
});

test('a share of the world is of its own kind and year', () => {
	const parts = addable([of('ald-2020-killed', 30)]);
	expect(percentOfWorld(of('wld-2020-killed', 60), parts)).toBe(50);
	expect(percentOfWorld(of('wld-2020-killed-cluster-munitions', 60), parts)).toBeNull();
});
