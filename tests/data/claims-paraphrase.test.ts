/** One claim in other words is one claim: the verdict does not depend on separators, order or wording. */
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { checkClaim } from '$lib/core/claims/check';
import { indexed, type ClaimBase } from '$lib/core/claims/indexed';
import { askClaimTables } from '$lib/engine/claim-base';
import { folderStore, nodeEngine } from '$lib/engine/node';

let base: ClaimBase;
beforeAll(async () => {
	const store = folderStore();
	const engine = await nodeEngine(store);
	base = indexed(await askClaimTables(engine, (await store.manifest()).version.slice(0, 10)));
	await engine.close();
}, 60_000);

/** The latest national totals that nobody disputes, and the world's. */
const totals = () =>
	base.values.filter(
		({ latest, figure, place, year, value }) =>
			latest && value > 99 && figure === `${place.toLowerCase()}-${year}-casualties`
	);
const verdict = (text: string) => checkClaim(text, base).verdicts[0].code;

const SEPARATORS = [',', '', ' ', '\u00a0', '\u202f', "'"];
const grouped = (value: number, separator: string) =>
	String(value).replace(/\B(?=(\d{3})+$)/g, separator);
const WORDINGS = [
	(n: string, where: string, year: number) =>
		`Mines killed or injured ${n} people${where} in ${year}.`,
	(n: string, where: string, year: number) =>
		`In ${year}, ${n} people were killed or injured by mines${where}.`,
	(n: string, where: string, year: number) =>
		`${n} people were killed or wounded by landmines${where} in ${year}`,
	(n: string, where: string, year: number) =>
		`There were ${n} mine casualties${where} in ${year}, the report says.`,
	(n: string, where: string, year: number) =>
		`In ${year} the Monitor recorded ${n} casualties${where}.`
];

/** Of one claim: the same number, off by a tenth at most where it is false, in two wordings with two separators. */
const pairs = fc.record({
	at: fc.nat(),
	// Swapped digits and factors have verdicts of their own; this is merely another number.
	add: fc.constantFrom(0, 0, 37),
	one: fc.constantFrom(...WORDINGS),
	other: fc.constantFrom(...WORDINGS),
	separators: fc.tuple(fc.constantFrom(...SEPARATORS), fc.constantFrom(...SEPARATORS))
});

test('a claim keeps its verdict in other words, another order and with other separators', () => {
	const all = totals();
	expect(all.length).toBeGreaterThan(200);
	fc.assert(
		fc.property(pairs, ({ at, add, one, other, separators }) => {
			const row = all[at % all.length];
			if (!row) return;
			const name = base.places.find(({ place }) => place === row.place)?.name ?? row.place;
			const where = row.place === 'WLD' ? ' worldwide' : ` in ${name}`;
			const said = (write: (typeof WORDINGS)[number], separator: string) =>
				write(grouped(row.value + add, separator), where, row.year);
			const [first, second] = [said(one, separators[0]), said(other, separators[1])];
			expect(verdict(second), `${first} / ${second}`).toBe(verdict(first));
			if (add === 0) expect(['correct', 'sources_disagree'], first).toContain(verdict(first));
		}),
		{ numRuns: 300 }
	);
});
