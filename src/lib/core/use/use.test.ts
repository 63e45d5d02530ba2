import { describe, expect, test } from 'vitest';
import type { Act } from '../treaty/act';
import {
	countStatements,
	denialsElsewhere,
	newestUse,
	partedByUse,
	placesOf,
	usePeriods
} from './ledger';
import type { Finding, MineUse } from './mine-use';
import { standingThen } from './standing';

const said = (
	place: string,
	finding: Finding,
	[from, to]: readonly [string, string],
	more: Partial<MineUse> = {}
): MineUse => ({
	id: `${place}-${finding}-${from}-${to}-${more.source ?? 'un'}`,
	source: 'un',
	note: null,
	locator: null,
	place,
	actor: 'armed groups',
	actorPlace: place,
	from,
	to,
	weapon: 'antipersonnel',
	finding,
	...more
});
const asCoded = (place: string) => place;

describe('the ledger', () => {
	test('stands by the end of the period, newest first, a year counting from its last day', () => {
		const periods = usePeriods(
			[
				said('AAA', 'confirmed', ['2023-07', '2024-10']),
				said('AAA', 'confirmed', ['2024', '2025']),
				said('AAA', 'confirmed', ['2025-07', '2025'])
			],
			asCoded
		);
		expect(periods.map(({ from, to }) => `${from}/${to}`)).toEqual([
			'2025-07/2025',
			'2024/2025',
			'2023-07/2024-10'
		]);
	});

	test('has a denial behind what it denies, or beside it where it is of a shorter period', () => {
		const claim = said('AAA', 'allegation', ['2025-07', '2025']);
		const same = said('AAA', 'denied', ['2025-07', '2025']);
		const shorter = said('AAA', 'denied', ['2025-07', '2025-08']);
		const touching = said('AAA', 'confirmed', ['2025-12', '2026']);
		const all = [same, claim, shorter, touching];
		expect(usePeriods(all, asCoded)[1]?.statements).toEqual([claim, same]);
		expect(denialsElsewhere(all)).toEqual({ [claim.id]: [shorter] });
	});

	test('calls new contamination no use', () => {
		const parted = partedByUse([
			said('AAA', 'new_contamination', ['2016', '2017']),
			said('AAA', 'unconfirmed_report', ['2016', '2017']),
			said('AAA', 'denied', ['2016', '2017'])
		]);
		expect(parted.ofUse.map(({ finding }) => finding)).toEqual(['denied']);
		expect(parted.notOfUse).toHaveLength(2);
	});
});

describe('the newest use', () => {
	test('reaches back eighteen months from the end of the newest period', () => {
		const newest = newestUse(
			[
				said('AAA', 'confirmed', ['2024', '2025']),
				said('BBB', 'confirmed', ['2023-07', '2024-10']),
				said('CCC', 'confirmed', ['2023', '2024-06']),
				said('DDD', 'new_contamination', ['2026', '2026'])
			],
			asCoded
		);
		expect(newest?.since).toBe('2024-06-30');
		expect(newest?.levels.flatMap(({ entries }) => placesOf(entries))).toEqual(['AAA', 'BBB']);
	});

	test('counts statements, and sets denials beside what they deny', () => {
		const newest = newestUse(
			[
				said('AAA', 'confirmed', ['2024', '2025']),
				said('AAA', 'confirmed', ['2024', '2025'], { source: 'other' }),
				said('BBB', 'allegation', ['2025-07', '2025']),
				said('BBB', 'denied', ['2025-07', '2025-08'])
			],
			asCoded
		);
		const counts = newest?.levels.map(({ finding, entries }) => [
			finding,
			countStatements(entries),
			entries.flatMap(({ denials }) => denials).length
		]);
		expect(counts).toEqual([
			['confirmed', 2, 0],
			['allegation', 1, 1]
		]);
	});

	test('keeps a denial that answers nothing in our tables', () => {
		const newest = newestUse([said('AAA', 'denied', ['2025', '2025'])], asCoded);
		expect(newest?.levels.map(({ finding }) => finding)).toEqual(['denied']);
		expect(newestUse([], asCoded)).toBeNull();
	});
});

describe('the standing of a state then', () => {
	const act = (action: Act['action'], date: string): Act => ({
		id: `UKR-${action}`,
		act: action,
		place: 'UKR',
		action,
		date,
		about: null,
		source: 'un',
		locator: null,
		note: null
	});
	const acts = [act('entry_into_force', '2006-06-01'), act('suspension_declared', '2025-07-18')];
	const state = { kind: 'state' } as const;

	test('is that of the last day of the period, and a suspension stands beside it once declared', () => {
		const of = (from: string, to: string) =>
			standingThen(said('UKR', 'confirmed', [from, to]), state, acts);
		expect(of('2022', '2022')).toEqual({ state: 'bound', suspended: false });
		expect(of('2024', '2025')).toEqual({ state: 'bound', suspended: true });
		expect(of('2005', '2006-05')).toEqual({ state: 'never_joined', suspended: false });
	});

	test('is nobody’s for an area that is no state, and for an actor that is not named', () => {
		const area = { kind: 'other_area' } as const;
		expect(standingThen(said('XNK', 'confirmed', ['2013', '2013']), area, [])).toBeNull();
		const unnamed = said('UKR', 'allegation', ['2014', '2014'], { actor: 'not stated' });
		expect(standingThen(unnamed, state, acts)).toBeNull();
	});
});
