/** The rules of truth on the real tables: latest values, sums that must not happen, parties on checked days. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { counts } from '$lib/core/conflicts/conflict';
import { LATEST, type VintageRule } from '$lib/core/figures/vintage-rule';
import { growth } from '$lib/core/harm/growth';
import { recordOf } from '$lib/core/harm/first-counts';
import { placedInCountries } from '$lib/core/harm/placed';
import { partyCount, treatyMarks, treatyStateOn } from '$lib/core/treaty/status';
import { leavers } from '$lib/core/treaty/leaving';
import type { Engine } from '$lib/engine/engine';
import { nodeEngine } from '$lib/engine/node';
import { allPlaces, conflictRows, gatherConflicts, treatyActs } from '$lib/engine/queries/context';
import { casualtiesByPlace, firstCounts } from '$lib/engine/queries/harm';
import { run } from '$lib/engine/query';

let engine: Engine;
beforeAll(async () => {
	engine = await nodeEngine();
});
afterAll(() => engine.close());

describe('the world total', () => {
	test.each([
		[1999, 'exact', 9228],
		[2000, 'about', 8000],
		[2006, 'exact', 6573],
		[2013, 'exact', 3456],
		[2014, 'exact', 3998],
		[2015, 'exact', 6971],
		[2016, 'exact', 9440],
		[2018, 'at_least', 6897],
		[2020, 'exact', 7093],
		[2022, 'exact', 4709],
		[2024, 'at_least', 6279]
	])('of %i is, at its latest, %s %i', async (year, qualifier, value) => {
		const world = await run(engine, casualtiesByPlace, {
			places: ['WLD'],
			measure: 'casualties',
			rule: LATEST
		});
		expect(world.find((row) => row.year === year)).toMatchObject({ qualifier, value });
	});

	test('has one figure a year from 1999 to 2024, so that 2016 is never the sum of two scopes', async () => {
		const world = await run(engine, casualtiesByPlace, {
			places: ['WLD'],
			measure: 'casualties',
			rule: LATEST
		});
		const years = world.map(({ year }) => year).filter((year) => year >= 1999);
		expect(years).toEqual(Array.from({ length: 26 }, (_, index) => 1999 + index));
		expect(world.find(({ year }) => year === 2016)?.value).not.toBe(10_411);
	});

	const worldBy = async (rule: VintageRule) => {
		const rows = await run(engine, casualtiesByPlace, {
			places: ['WLD'],
			measure: 'casualties',
			rule
		});
		return (year: number) => {
			const found = rows.find((row) => row.year === year);
			if (!found) throw new RangeError(`No world total of ${year} by this rule.`);
			return found;
		};
	};

	test.each([
		['2017-12-31', 8605],
		['2018-12-31', 9437],
		['2020-12-31', 9439],
		['2026-12-31', 9440]
	])('of 2016 was, as known on %s, %i', async (on, value) => {
		expect((await worldBy({ rule: 'known', on }))(2016).value).toBe(value);
	});

	test('of 2016 was unknown before its edition came out', async () => {
		await expect(
			worldBy({ rule: 'known', on: '2017-12-13' }).then((total) => total(2016))
		).rejects.toThrow('No world total of 2016');
	});

	test.each([
		[{ rule: 'first' }, 33.2, false],
		[LATEST, 35.4, false],
		[{ rule: 'known', on: '2017-12-31' }, 23.5, true]
	] as const)('grew from 2015 to 2016 by %o: %f %%, flagged %s', async (rule, percent, flagged) => {
		const total = await worldBy(rule);
		const grown = growth(total(2015), total(2016), rule);
		expect(grown?.percent).toBeCloseTo(percent, 1);
		expect(grown?.flagged).toBe(flagged);
	});

	test('as first published is a first count in every year', async () => {
		const first = await run(engine, casualtiesByPlace, {
			places: ['WLD'],
			measure: 'casualties',
			rule: { rule: 'first' }
		});
		expect(first.find(({ year }) => year === 2016)).toMatchObject({
			value: 8605,
			qualifier: 'at_least',
			row: 'wld-2016-casualties--landmine-monitor-2017-casualties'
		});
		expect(first.length).toBeGreaterThan(20);
		expect(new Set(first.map(({ vintage }) => vintage))).toEqual(new Set(['first_published']));
	});

	test('rose after 13 of 25 first counts since 2000, and ten were never printed again', async () => {
		const record = recordOf(await run(engine, firstCounts, { since: 2000 }));
		expect(record).toMatchObject({ counts: 25, rose: 13, fell: 1, unmoved: 1, noOther: 10 });
		expect(record.largestRisePercent).toBeCloseTo(19.2, 1);
	});

	test('of 2024 can be placed in seven countries for 4,326 of at least 6,279', async () => {
		const rows = await run(engine, casualtiesByPlace, {
			places: null,
			measure: 'casualties',
			rule: LATEST
		});
		const world = rows.find(({ place, year }) => place === 'WLD' && year === 2024);
		expect(placedInCountries(rows, world)).toMatchObject({ sum: 4326, percent: 69 });
	});
});

describe('conflicts', () => {
	test.each([
		[2018, 'afghanistan afghanistan-2001-2021 colombia myanmar russia-ukraine syria yemen'],
		[
			2021,
			'afghanistan afghanistan-2001-2021 colombia indochina-legacy myanmar myanmar-post-coup syria'
		],
		[
			2022,
			'colombia indochina-legacy myanmar myanmar-post-coup russia-ukraine russia-ukraine-full-scale syria yemen'
		],
		[
			2024,
			'afghanistan indochina-legacy lake-chad myanmar myanmar-post-coup nagorno-karabakh russia-ukraine russia-ukraine-full-scale syria'
		]
	])(
		'with a national figure for %i are exactly those the tables document',
		async (year, expected) => {
			const rows = await run(engine, casualtiesByPlace, {
				places: null,
				measure: 'casualties',
				rule: LATEST
			});
			const placed = new Set(rows.filter((row) => row.year === year).map(({ place }) => place));
			const conflicts = gatherConflicts(await run(engine, conflictRows, undefined));
			const found = conflicts
				.filter((conflict) =>
					conflict.members.some(
						(member) => counts(conflict, member, year) && placed.has(member.place)
					)
				)
				.map(({ conflict }) => conflict);
			expect(found.sort().join(' ')).toBe(expected);
		}
	);

	test('of the Sahel in 2023 are Burkina Faso and Mali, and Niger and Benin are named as missing', async () => {
		const conflicts = gatherConflicts(await run(engine, conflictRows, undefined));
		expect(
			conflicts.find(({ conflict }) => conflict === 'sahel')?.members.map(({ place }) => place)
		).toEqual(['BEN', 'BFA', 'MLI', 'NER']);
	});
});

describe('the Mine Ban Convention', () => {
	test.each([
		['2024-12-31', 164, 164],
		['2025-06-30', 164, 166],
		['2025-09-01', 165, 166],
		['2025-12-01', 166, 166],
		['2025-12-27', 163, 163],
		['2026-01-10', 162, 162],
		['2026-02-20', 161, 161]
	])('on %s binds %i states, %i by deposit', async (on, inForce, byDeposit) => {
		expect(partyCount(await run(engine, treatyActs, undefined), on)).toEqual({
			inForce,
			byDeposit
		});
	});

	test('does not bind Tonga on 1 July 2025, though it has deposited', async () => {
		const acts = (await run(engine, treatyActs, undefined)).filter(({ place }) => place === 'TON');
		expect(treatyStateOn(acts, '2025-07-01')).toBe('deposited');
		expect(treatyStateOn(acts, '2025-12-01')).toBe('bound');
	});

	test('counts Lebanon nowhere until its accession is dated', async () => {
		const acts = (await run(engine, treatyActs, undefined)).filter(({ place }) => place === 'LBN');
		expect(treatyStateOn(acts, '2026-12-31')).toBe('never_joined');
		expect(treatyMarks(acts).map(({ mark }) => mark)).toEqual(['undated']);
	});

	test('has lost five states in the order Estonia, Latvia, Lithuania, Finland, Poland; Ukraine declares', async () => {
		const places = await run(engine, allPlaces, undefined);
		const names = new Map(places.map(({ place, name }) => [place, name]));
		const acts = await run(engine, treatyActs, undefined);
		const out = leavers(acts, (place) => names.get(place) ?? place);
		expect(out.map(({ place, state }) => `${place} ${state}`)).toEqual([
			'EST left',
			'LVA left',
			'LTU left',
			'FIN left',
			'POL left',
			'UKR bound'
		]);
		expect(out.at(-1)?.answers.filter(({ action }) => action === 'objection')).toHaveLength(6);
	});
});
