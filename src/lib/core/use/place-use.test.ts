import { expect, test } from 'vitest';
import { useOf } from '../../../../tests/support/invented-profile';
import { placeUse } from './place-use';

test('a place without a statement has no list, which is not a list of none', () => {
	expect(placeUse('BLD', [useOf()])).toBeNull();
});

test('new contamination and unconfirmed reports are never among findings of use', () => {
	const rows = [
		useOf({ finding: 'new_contamination' }),
		useOf({ finding: 'unconfirmed_report' }),
		useOf({ finding: 'denied' })
	];
	const use = placeUse('ALD', rows);
	expect(use?.here.map(({ finding }) => finding)).toEqual(['denied']);
	expect(use?.reports).toHaveLength(2);
});

test('use in another place by those of this one stands apart from use here', () => {
	const abroad = useOf({ place: 'BLD' });
	expect(placeUse('ALD', [abroad, useOf()])).toMatchObject({ here: [{}], elsewhere: [abroad] });
	expect(placeUse('BLD', [abroad])?.here).toEqual([abroad]);
});
