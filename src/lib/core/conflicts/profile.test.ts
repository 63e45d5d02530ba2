import { describe, expect, test } from 'vitest';
import { conflictOf, figureOf } from '../../../../tests/support/invented';
import type { MineUse } from '../use/mine-use';
import { conflictsByRegion, overlapsOf, profileSpan, useDuring } from './profile';

const span = (conflict: ReturnType<typeof conflictOf>, figures = [figureOf('MLI', 2015, 3)]) => {
	const { from, to } = profileSpan(conflict, figures, 2024);
	return [from, to];
};

describe('the years of a conflict', () => {
	test('begin with it, and go on to the newest edition while it is fought', () => {
		expect(span(conflictOf('war', ['MLI'], { started: 2012 }))).toEqual([2012, 2024]);
	});

	test('begin with the world series where it is older, unless a register reaches further back', () => {
		const old = conflictOf('war', ['MLI'], { started: 1964 });
		expect(span(old)[0]).toBe(1999);
		expect(span(old, [figureOf('MLI', 1994, 3)])[0]).toBe(1994);
		expect(span(old, [figureOf('NER', 1994, 3)])[0]).toBe(1999);
	});

	test('end with it, but go on where people are hurt by what was left', () => {
		const over = { started: 2012, ended: 2014 };
		expect(span(conflictOf('war', ['MLI'], over))).toEqual([2012, 2014]);
		expect(span(conflictOf('war', ['MLI'], { ...over, legacy: true }))).toEqual([2012, 2024]);
	});

	test('are its first alone where it began after the newest edition', () => {
		expect(span(conflictOf('war', ['MLI'], { started: 2025 }))).toEqual([2025, 2025]);
	});
});

describe('conflicts that share a place', () => {
	const one = conflictOf('one', ['IRQ', 'SYR'], { started: 2003, ended: 2013 });
	const years = { from: 2003, to: 2013 };

	test('are named, those of the same years first', () => {
		const later = conflictOf('a-later', ['IRQ'], { started: 2014 });
		const same = conflictOf('b-same', ['SYR', 'IRQ', 'TUR'], { started: 1984 });
		expect(overlapsOf(one, [one, later, same], years)).toEqual([
			{ conflict: 'b-same', name: 'War b-same', places: ['IRQ', 'SYR'], sameYears: true },
			{ conflict: 'a-later', name: 'War a-later', places: ['IRQ'], sameYears: false }
		]);
	});

	test('are no phases of it, and never elsewhere', () => {
		const phase = conflictOf('phase', ['IRQ'], { partOf: 'one' });
		expect(overlapsOf(one, [phase, conflictOf('far', ['COL'])], years)).toEqual([]);
		expect(overlapsOf(phase, [one], years)).toEqual([]);
	});
});

test('a statement on mines laid belongs to a conflict only in its places and years', () => {
	const statement = (place: string, from: string, to: string): MineUse => ({
		...{ id: `${place}-${from}`, place, actor: 'an army', actorPlace: place, from, to },
		...{ weapon: 'antipersonnel', finding: 'confirmed', source: 'atlas', locator: null, note: null }
	});
	const rows = [
		statement('MLI', '2011-10', '2012-09'),
		statement('MLI', '2013', '2014-06'),
		statement('MLI', '2015', '2016'),
		statement('NER', '2013', '2013')
	];
	const war = conflictOf('war', ['MLI'], { started: 2012, ended: 2014 });
	expect(useDuring(war, rows).map(({ from }) => from)).toEqual(['2011-10', '2013']);
	expect(useDuring({ ...war, legacy: true }, rows)).toHaveLength(3);
});

test('the list of conflicts keeps a phase under its whole, by region and name', () => {
	const list = conflictsByRegion([
		conflictOf('z-phase', [], { partOf: 'b' }),
		conflictOf('b'),
		conflictOf('a'),
		conflictOf('c', [], { region: 'Americas' })
	]);
	expect(
		list.map(({ region, conflicts }) => [
			region,
			conflicts.map(({ conflict, phases }) => [conflict.conflict, phases.length])
		])
	).toEqual([
		[
			'Africa',
			[
				['a', 0],
				['b', 1]
			]
		],
		['Americas', [['c', 0]]]
	]);
});
