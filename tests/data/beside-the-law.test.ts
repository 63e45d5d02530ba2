/** What stands beside the law on the real tables: listed places, the rest of the world, the war, statements of use. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isKnown } from '$lib/core/figures/figure';
import { harmByStatus, unplaced } from '$lib/core/treaty/harm-beside-law';
import { standingsOn } from '$lib/core/treaty/standing';
import { isOfUse } from '$lib/core/use/mine-use';
import type { Engine } from '$lib/engine/engine';
import { nodeEngine } from '$lib/engine/node';
import { allPlaces, treatyActs } from '$lib/engine/queries/context';
import { run } from '$lib/engine/query';
import { askBesideTheLaw, type BesideTheLaw } from '$lib/state/harm-beside-law';

let engine: Engine;
let beside: BesideTheLaw;
beforeAll(async () => {
	engine = await nodeEngine();
	beside = await askBesideTheLaw(engine);
});
afterAll(() => engine.close());

async function groupsOn(day: string) {
	const acts = await run(engine, treatyActs, undefined);
	const places = await run(engine, allPlaces, undefined);
	return harmByStatus(beside.placed?.figures ?? [], standingsOn(acts, places, day)).map(
		({ state, figures }) => [state, figures.map(({ place }) => place)]
	);
}

describe('the places listed for 2024', () => {
	test('stand under their status on 20 February 2026, by name', async () => {
		expect(await groupsOn('2026-02-20')).toEqual([
			['never_joined', ['AZE', 'MMR', 'SYR']],
			['bound', ['AFG', 'KHM', 'NGA', 'UKR']]
		]);
	});

	test('stand under another on another day, with the same figures', async () => {
		expect(await groupsOn('1999-06-30')).toEqual([
			['never_joined', ['AFG', 'AZE', 'MMR', 'NGA', 'SYR']],
			['signed_only', ['KHM', 'UKR']]
		]);
	});

	test('leave 1,953 of at least 6,279 people that no table places in a country', () => {
		expect(beside.placed?.world).toMatchObject({ value: 6279, qualifier: 'at_least' });
		expect(beside.placed && unplaced(beside.placed)).toBe(1953);
	});
});

describe('beside the leavers', () => {
	test('the war has a figure of Ukraine for each year but 2021, and none of Russia', () => {
		const known = (place: string) =>
			beside.war.years
				.filter(({ parts }) => parts.some((part) => part.place === place && isKnown(part.cell)))
				.map(({ year }) => year);
		expect(known('UKR')).toEqual([2014, 2015, 2016, 2017, 2018, 2019, 2020, 2022, 2023, 2024]);
		expect(known('RUS')).toEqual([]);
	});

	test('the five are named in the order in which they left, none with a figure of its own', () => {
		expect(beside.own.map(({ place, figures }) => [place, figures.length])).toEqual([
			['EST', 0],
			['LVA', 0],
			['LTU', 0],
			['FIN', 0],
			['POL', 0]
		]);
	});

	test('statements on use are about the war alone: no row names a state that left', () => {
		expect(beside.uses.length).toBeGreaterThan(9);
		expect(new Set(beside.uses.map(({ place }) => place))).toEqual(new Set(['UKR']));
		expect(beside.uses.every(isOfUse)).toBe(true);
		expect(beside.uses[0]?.to).toBe('2025');
	});
});
