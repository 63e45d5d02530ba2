import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shapeOfTable } from '../../../../tests/support/invented-table';
import {
	EVERYTHING,
	nearestChoices,
	readTableChoice,
	writeTableChoice,
	type TableChoice
} from './table-choice';
import { viewOf } from './table-view';

const shape = shapeOfTable('casualties');
const offer = {
	shape,
	view: viewOf(shape),
	values: { place: ['ALD', 'CEB'], group: ['all', 'civilian'], counter: ['unmas', null] },
	conflicts: ['ebony-coast', 'north'],
	names: { ALD: 'Aldoria', CEB: 'Côte d’Ébène', 'ebony-coast': 'Ebony Coast' }
};
const read = (address: string) => readTableChoice([...new URLSearchParams(address)], offer);

test('an address without parts chooses every row, and every row has an address without parts', () => {
	expect(read('')).toEqual({ choice: EVERYTHING, repairs: [] });
	expect(writeTableChoice(EVERYTHING)).toBe('');
});

test('a part may stand several times, in any case of letters, and an empty one means an empty cell', () => {
	const { choice, repairs } = read('place=ald&place=CEB&place=ALD&counter=&conflict=North');
	expect(repairs).toEqual([]);
	expect(choice.chosen).toEqual({ place: ['ALD', 'CEB'], counter: [null] });
	expect(choice.conflicts).toEqual(['north']);
});

test.each([
	['place=XYZ', { repair: 'unknown_value', column: 'place', given: 'XYZ', nearest: [] }],
	['place=Aldorja', { repair: 'unknown_value', column: 'place', nearest: ['ALD'] }],
	[
		'conflict=ebony-cost',
		{ repair: 'unknown_value', column: 'conflict', nearest: ['ebony-coast'] }
	],
	['banana=1', { repair: 'unknown_part', given: 'banana' }],
	['from=soon', { repair: 'unknown_year', given: 'soon' }],
	['from=2020&to=2010', { repair: 'years_swapped' }],
	['as=2017-02-30', { repair: 'unknown_vintage', given: '2017-02-30' }],
	['sort=-shoe', { repair: 'unknown_sort', given: '-shoe' }],
	['page=0', { repair: 'unknown_page', given: '0' }],
	['page=1e9', { repair: 'unknown_page', given: '1e9' }]
])('%s is repaired, and the repair is said', (address, repair) => {
	const { choice, repairs } = read(address);
	expect(repairs).toHaveLength(1);
	expect(repairs[0]).toMatchObject(repair);
	expect(choice).toEqual({
		...EVERYTHING,
		...(address.startsWith('from=2020') ? { from: 2010, to: 2020 } : {})
	});
});

test('what may have been meant is one press away, beside what was chosen well', () => {
	const { choice, repairs } = read('group=civilian&place=Aldorja');
	const [nearest] = repairs.flatMap((repair) => nearestChoices(repair, choice));
	expect(nearest?.choice.chosen).toEqual({ group: ['civilian'], place: ['ALD'] });
});

test('a table without years, conflicts or vintages knows no such part', () => {
	const places = shapeOfTable('contamination_bands');
	const { repairs } = readTableChoice(
		[...new URLSearchParams('from=2010&as=first&conflict=north')],
		{
			...offer,
			shape: places,
			view: viewOf(places)
		}
	);
	expect(repairs.map((repair) => ('given' in repair ? repair.given : repair.repair))).toEqual([
		'from',
		'as',
		'conflict'
	]);
});

const anyChoice: fc.Arbitrary<TableChoice> = fc.record({
	chosen: fc.record(
		{
			place: fc.constantFrom(['ALD'], ['CEB', 'ALD']),
			counter: fc.constantFrom([null], [null, 'unmas']),
			source: fc.constantFrom(['a-source'])
		},
		{ requiredKeys: [] }
	),
	conflicts: fc.constantFrom([], ['north'], ['north', 'ebony-coast']),
	from: fc.option(fc.integer({ min: 1900, max: 2000 })),
	to: fc.option(fc.integer({ min: 2000, max: 2100 })),
	words: fc.string().map((text) => text.trim()),
	rule: fc.constantFrom(
		null,
		{ rule: 'latest' } as const,
		{ rule: 'first' } as const,
		{ rule: 'known', on: '2017-12-31' } as const
	),
	sort: fc.option(fc.record({ by: fc.constantFrom('value', 'place'), descending: fc.boolean() })),
	page: fc.integer({ min: 1, max: 999_999 }),
	allColumns: fc.boolean()
});

test('every choice has an address that reads as that choice, without repairs', () => {
	fc.assert(
		fc.property(anyChoice, (choice) => {
			expect(read(writeTableChoice(choice))).toEqual({ choice, repairs: [] });
		})
	);
});

test('no address, however strange, breaks the reader', () => {
	const part = fc.tuple(
		fc.oneof(fc.constantFrom('place', 'as', 'from', 'page', 'sort', 'q', 'conflict'), fc.string()),
		fc.string()
	);
	fc.assert(
		fc.property(fc.array(part), (parts) => {
			const { choice } = readTableChoice(parts, offer);
			expect(readTableChoice([...new URLSearchParams(writeTableChoice(choice))], offer)).toEqual({
				choice,
				repairs: []
			});
		})
	);
});
