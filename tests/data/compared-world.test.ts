/** The world on its own in a comparison, on the real tables: one figure a year by each rule, its changes and ranges. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isKnown } from '$lib/core/figures/figure';
import { changeOn } from '$lib/core/harm/change';
import type { Engine } from '$lib/engine/engine';
import { nodeEngine } from '$lib/engine/node';
import { askComparison } from '$lib/state/comparison';

let engine: Engine;
beforeAll(async () => {
	engine = await nodeEngine();
});
afterAll(() => engine.close());

const ask = (address: string) => askComparison(engine, [...new URLSearchParams(address)]);

async function yearOf(address: string, year: number) {
	const { comparison } = await ask(address);
	const years = comparison.items[0]?.years ?? [];
	const index = years.findIndex((candidate) => candidate.year === year);
	const found = years[index];
	if (!found) throw new RangeError(`${year} is not shown.`);
	return { ...found, change: changeOn(years[index - 1], found, comparison.rule) };
}

describe('the world of 2016', () => {
	test.each([
		['of=WLD', 9440, '35.4', false],
		['of=WLD&as=first', 8605, '33.2', false],
		['of=WLD&as=2017-12-31', 8605, '23.5', true],
		['of=WLD&as=2018-12-31', 9437, '35.5', false]
	])('by %s is %i, %s %% over 2015', async (address, value, percent, flagged) => {
		const { total, change } = await yearOf(address, 2016);
		expect(isKnown(total) && total.value).toBe(value);
		expect('percent' in change && [change.percent.toFixed(1), change.flagged]).toEqual([
			percent,
			flagged
		]);
	});

	test('was printed from 8,605 to 9,440; by the end of 2017 with one value only', async () => {
		const { range } = await yearOf('of=WLD&revisions=on', 2016);
		expect([range?.lowest.value, range?.highest.value]).toEqual([8605, 9440]);
		expect((await yearOf('of=WLD&revisions=on&as=2017-12-31', 2016)).range).toBeNull();
		expect((await yearOf('of=WLD', 2016)).range).toBeNull();
	});
});

test('the world has no standing under the convention, no way of counting, and its record of first counts', async () => {
	const { comparison, notes, repairs } = await ask('of=WLD');
	expect(repairs).toEqual([]);
	expect(comparison.treaty).toEqual([]);
	expect(notes.map(({ note }) => note)).not.toContain('collection');
	expect(notes).toContainEqual({
		note: 'first_counts',
		record: expect.objectContaining({ counts: 25, rose: 13, fell: 1, unmoved: 1, noOther: 10 })
	});
});

test('the world never stands beside a place, and its rate is of all people', async () => {
	const { choice, repairs } = await ask('of=WLD,UKR');
	expect(choice.items).toEqual(['UKR']);
	expect(repairs).toEqual([{ repair: 'world_refused' }]);
	const { rate } = await yearOf('of=WLD&per=million', 2016);
	expect(isKnown(rate) && rate.people).toBeGreaterThan(7e9);
});

test('a place keeps its notes, and a sum of places has no range', async () => {
	const { comparison, notes } = await ask('of=sahel&revisions=on');
	const years = comparison.items[0]?.years ?? [];
	const sums = years.filter(({ total }) => isKnown(total) && total.inputs.length > 1);
	expect(sums.length).toBeGreaterThan(3);
	expect(sums.every(({ range }) => range === null)).toBe(true);
	expect(notes.map(({ note }) => note)).toContain('collection');
});

test('every range holds the value that is taken', async () => {
	for (const address of ['of=WLD', 'of=AFG,MMR,UKR,COL,KHM', 'of=COL&measure=killed']) {
		const { comparison } = await ask(`${address}&revisions=on`);
		const ranged = comparison.items.flatMap(({ years }) => years.filter(({ range }) => range));
		expect(ranged.length, address).toBeGreaterThan(3);
		for (const { total, range } of ranged)
			if (isKnown(total) && range) {
				expect(range.lowest.value).toBeLessThan(range.highest.value);
				expect(total.value).toBeGreaterThanOrEqual(range.lowest.value);
				expect(total.value).toBeLessThanOrEqual(range.highest.value);
			}
	}
});
