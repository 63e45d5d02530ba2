/** Addresses typed by hand, shortened by chat programs, or written for older tables. */
import { describe, expect, test } from 'vitest';
import { conflictOf, placeOf } from '../../../../tests/support/invented';
import { MEASURES } from '../harm/measure';
import { readChoice, writeChoice, type Catalogue } from './choice';

const catalogue: Catalogue = {
	places: [
		placeOf('MMR', { name: 'Myanmar', aliases: ['Burma'] }),
		placeOf('CIV', { name: "Côte d'Ivoire", aliases: ['Ivory Coast'] }),
		placeOf('UKR', { name: 'Ukraine' }),
		placeOf('WLD', { name: 'World', kind: 'world' }),
		...Array.from('ABCDEFGHI', (letter) => placeOf(`QQ${letter}`))
	],
	conflicts: [
		conflictOf('sahel', [], { name: 'Sahel insurgencies' }),
		conflictOf('sahel-2020', [], { partOf: 'sahel', name: 'Sahel since 2020' })
	],
	newest: 2024
};
const read = (address: string) => readChoice([...new URLSearchParams(address)], catalogue);

describe('items', () => {
	test.each([
		['Ivory-Coast', 'CIV'],
		['ukrane', 'UKR'],
		['sahel-insurgency', 'sahel']
	])('"%s" is not guessed at, but %s is offered', (given, key) => {
		const { choice, repairs } = read(`of=${given}`);
		expect(choice.items).toEqual([]);
		expect(repairs[0]).toMatchObject({ repair: 'unknown_item', given });
		expect(repairs[0]?.repair === 'unknown_item' && repairs[0].nearest).toContain(key);
	});

	test('empty parts and spaces between commas are no items', () => {
		expect(read('of=,%20UKR,,')).toMatchObject({ choice: { items: ['UKR'] }, repairs: [] });
	});

	test('the phase named first stays, whichever of the two it is', () => {
		expect(read('of=sahel,sahel-2020').choice.items).toEqual(['sahel']);
		expect(read('of=sahel-2020,sahel').choice.items).toEqual(['sahel-2020']);
	});

	test('eight fit; what a repair dropped before does not count against them', () => {
		const eight = [...'ABCDEFGH'].map((letter) => `QQ${letter}`);
		expect(read(`of=WLD,nowhere,${eight.join()}`).choice.items).toEqual(eight);
	});

	test('the world is never offered as a guess', () => {
		const [repair] = read('of=wrld').repairs;
		expect(repair?.repair === 'unknown_item' && repair.nearest).not.toContain('WLD');
	});
});

test('every measure is read as it is written', () => {
	for (const measure of MEASURES)
		expect(read(`measure=${measure}`)).toMatchObject({ choice: { measure }, repairs: [] });
});

describe('years', () => {
	test.each(['', '20 24', '24', '2024.5', '-2024', '２０２４'])('"%s" is no year', (given) => {
		expect(readChoice([['to', given]], catalogue)).toMatchObject({
			choice: { to: 2024 },
			repairs: [{ repair: 'unknown_year', given }]
		});
	});

	test('before 1990 and after the newest edition are brought within both, said once', () => {
		expect(read('from=1945&to=2050')).toMatchObject({
			choice: { from: 1990, to: 2024 },
			repairs: [{ repair: 'years_out_of_range', from: 1990, to: 2024 }]
		});
	});
});

describe('parts', () => {
	test('of repeated ones the first counts', () => {
		expect(read('of=UKR&of=MMR&measure=killed&measure=child')).toMatchObject({
			choice: { items: ['UKR'], measure: 'killed' },
			repairs: []
		});
	});

	test('with another value of per are named whole, and the counts shown', () => {
		expect(read('per=head')).toMatchObject({
			choice: { perMillion: false },
			repairs: [{ repair: 'unknown_part', given: 'per=head' }]
		});
	});

	test('that is no vintage is named, and the latest values are shown', () => {
		expect(read('as=second')).toMatchObject({
			choice: { rule: { rule: 'latest' } },
			repairs: [{ repair: 'unknown_vintage', given: 'second' }]
		});
		expect(read('as=2017')).toMatchObject({
			choice: { rule: { rule: 'known', on: '2017-12-31' } },
			repairs: []
		});
	});
});

test('a repaired address needs no second repair', () => {
	const broken = 'of=mmr,WLD,nowhere,sahel,sahel-2020&measure=x&from=2030&to=1950&per=head&utm=1';
	const { choice, repairs } = read(broken);
	expect(repairs.length).toBeGreaterThan(5);
	expect(read(writeChoice(choice, catalogue.newest))).toEqual({ choice, repairs: [] });
});
