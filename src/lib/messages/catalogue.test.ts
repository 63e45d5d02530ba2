import { expect, test } from 'vitest';
import {
	describeAllowed,
	describeEmpty,
	describeLicences,
	describePlaces,
	describeType,
	describeYears
} from './catalogue';

const column = { name: 'year', type: 'integer' as const, description: 'A year.', empty: 3 };
const covers = { years: [1999, 2024] as const, yearsWithout: [], places: 72, world: true };

test('years are said with those that no row names', () => {
	expect(describeYears(covers)).toBe('1999–2024');
	expect(describeYears({ ...covers, yearsWithout: [2001, 2002, 2004] })).toBe(
		'1999–2024, without a row for 2001–2002 and 2004'
	);
	expect(describeYears({ ...covers, years: null })).toBe('no column of years');
});

test('the world is no place among others', () => {
	expect(describePlaces(covers)).toBe('72 states and areas, and the world');
	expect(describePlaces({ ...covers, places: 0 })).toBe('the world');
	expect(describePlaces({ ...covers, places: null, world: false })).toBe('no column of places');
});

test('an empty licence is not known, never free', () => {
	const licences = [
		{ licence: 'CC BY 4.0', documents: 1 },
		{ licence: '', documents: 1200 }
	];
	expect(describeLicences({ licences })).toEqual([
		'CC BY 4.0: 1',
		'not known, neither free nor forbidden: 1,200'
	]);
});

test('empty cells are counted with their share, and a required column has none', () => {
	expect(describeEmpty(column, 12)).toBe('3 (25.0 %)');
	expect(describeEmpty({ ...column, empty: 0 }, 12)).toBe('0');
	expect(describeEmpty({ ...column, constraints: { required: true } }, 12)).toBe('none: required');
});

test('a column says its type, unit, bounds and what it refers to; years have no thousands', () => {
	expect(describeType({ ...column, unit: 'year' })).toBe('whole number, year');
	const reference = { resource: 'places', fields: 'place' };
	const said = describeAllowed(
		{ ...column, constraints: { minimum: 1990, maximum: 2100 } },
		{ keys: [{ fields: 'year', reference }], table: 'x' }
	);
	expect(said.map(({ text }) => text)).toEqual(['1990 to 2100', 'a key of places']);
});
