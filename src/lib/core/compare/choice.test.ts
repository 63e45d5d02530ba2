import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Conflict } from '../conflicts/conflict';
import { LATEST, type VintageRule } from '../figures/vintage-rule';
import { MEASURES } from '../harm/measure';
import type { Place } from '../places/place';
import { DEFAULT_ITEMS, readChoice, writeChoice, type Catalogue, type Choice } from './choice';

const place = (code: string, name: string, ...aliases: string[]): Place => ({
	place: code,
	name,
	kind: code === 'WLD' ? 'world' : 'state',
	region: null,
	aliases,
	disputedNote: null
});
const conflict = (id: string, partOf: string | null = null): Conflict => ({
	conflict: id,
	name: id,
	partOf,
	region: 'Africa',
	started: 2000,
	ended: null,
	legacy: false,
	source: 'ucdp',
	note: null,
	members: []
});

const codes = ['AFG', 'BFA', 'COL', 'DZA', 'ETH', 'FIN', 'GRC', 'HRV', 'IRQ'];
const catalogue: Catalogue = {
	places: [
		...codes.map((code) => place(code, `Land ${code}`)),
		place('MMR', 'Myanmar', 'Burma'),
		place('WLD', 'World')
	],
	conflicts: [...DEFAULT_ITEMS.map((id) => conflict(id)), conflict('myanmar-post-coup', 'myanmar')],
	newest: 2024
};

const read = (address: string) => readChoice([...new URLSearchParams(address)], catalogue);
const repairs = (address: string) => read(address).repairs.map(({ repair }) => repair);

test('an address without parts is the default comparison, and is written without parts', () => {
	const { choice, repairs } = read('');
	expect(choice).toEqual({
		items: DEFAULT_ITEMS,
		measure: 'casualties',
		from: 1999,
		to: 2024,
		perMillion: false,
		revisions: false,
		rule: LATEST
	});
	expect(repairs).toEqual([]);
	expect(writeChoice(choice, 2024)).toBe('');
});

test('every choice is read back from the address it was written to, without a repair', () => {
	const choice: fc.Arbitrary<Choice> = fc.record({
		items: fc.uniqueArray(fc.constantFrom(...codes, ...DEFAULT_ITEMS), { maxLength: 8 }),
		measure: fc.constantFrom(...MEASURES),
		from: fc.integer({ min: 1990, max: 2005 }),
		to: fc.integer({ min: 2005, max: 2024 }),
		perMillion: fc.boolean(),
		revisions: fc.boolean(),
		rule: fc.constantFrom<VintageRule>(
			LATEST,
			{ rule: 'first' },
			{ rule: 'known', on: '2017-12-31' }
		)
	});
	fc.assert(
		fc.property(choice, (some) => {
			expect(read(writeChoice(some, 2024))).toEqual({ choice: some, repairs: [] });
		})
	);
});

test('whatever an address holds, it is read without a throw, within bounds, at most eight items', () => {
	fc.assert(
		fc.property(
			fc.array(
				fc.tuple(fc.constantFrom('of', 'measure', 'from', 'to', 'per', 'as', 'x'), fc.string())
			),
			(parts) => {
				const { choice } = readChoice(parts, catalogue);
				expect(choice.items.length).toBeLessThanOrEqual(8);
				expect(choice.from).toBeGreaterThanOrEqual(1990);
				expect(choice.from).toBeLessThanOrEqual(choice.to);
				expect(choice.to).toBeLessThanOrEqual(2024);
			}
		)
	);
});

describe('a wrong part is repaired and said', () => {
	test('an unknown name, with the nearest ones', () => {
		expect(read('of=AFG,burma').repairs).toEqual([
			{ repair: 'unknown_item', given: 'burma', nearest: ['MMR'] }
		]);
		expect(read('of=AFG,burma').choice.items).toEqual(['AFG']);
	});
	test('only unknown names leave nothing chosen, not the default', () => {
		expect(read('of=atlantis').choice.items).toEqual([]);
	});
	test('codes in any case, and twice, are one', () => {
		expect(read('of=afg,AFG,MYANMAR')).toMatchObject({
			choice: { items: ['AFG', 'myanmar'] },
			repairs: []
		});
	});
	test('the world, a phase beside its conflict, more than eight', () => {
		expect(read('of=WLD')).toMatchObject({ choice: { items: ['WLD'] }, repairs: [] });
		expect(read('of=WLD,AFG,wld')).toMatchObject({
			choice: { items: ['AFG'] },
			repairs: [{ repair: 'world_refused' }]
		});
		expect(read('of=myanmar-post-coup,myanmar').repairs).toEqual([
			{ repair: 'phase_beside_whole', dropped: 'myanmar', kept: 'myanmar-post-coup' }
		]);
		expect(read(`of=${codes.join()}`).repairs).toEqual([{ repair: 'too_many', dropped: ['IRQ'] }]);
	});
	test('measure, years, and parts the page does not know', () => {
		expect(repairs('measure=deaths')).toEqual(['unknown_measure']);
		expect(repairs('from=soon')).toEqual(['unknown_year']);
		expect(read('from=2010&to=2005')).toMatchObject({ choice: { from: 2005, to: 2010 } });
		expect(repairs('from=2010&to=2005')).toEqual(['years_swapped']);
		expect(read('to=2030')).toMatchObject({
			choice: { to: 2024 },
			repairs: [{ repair: 'years_out_of_range' }]
		});
		expect(repairs('per=head&colour=red&revisions=1')).toEqual([
			'unknown_part',
			'unknown_part',
			'unknown_part'
		]);
	});
});
