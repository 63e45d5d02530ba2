/** False sentences: true ones with one thing changed. */
import type { ClaimBase } from '$lib/core/claims/indexed';
import * as law from './false-law';
import * as numbers from './false-numbers';
import * as relations from './false-relations';
import { isTotal, latestRows } from './rows';
import { gather, type MadeClaim } from './sentence';
import * as says from './wordings';

export function falseClaims(base: ClaimBase, count: number, seed: number): readonly MadeClaim[] {
	const rows = latestRows(base);
	const totals = rows.filter((row) => isTotal(row, 'casualties') && row.value >= 100);
	const world = totals.filter(({ place, year }) => place === 'WLD' && year >= 2003);
	const big = totals.filter(({ value }) => value >= 1000);
	return gather(count, seed, [
		(by) => numbers.unit(by, base, by.pick(totals), says.KILLED),
		(by) => numbers.unit(by, base, by.pick(world), says.KILLED),
		(by) => numbers.unit(by, base, by.pick(totals), says.INCIDENTS),
		(by) => numbers.slip(by, base, by.pick(big)),
		(by) => numbers.wrongNumber(by, base, by.pick(totals)),
		(by) => numbers.wrongYear(by, base, by.pick(big)),
		(by) => numbers.wrongPlace(by, base, by.pick(totals.filter(({ place }) => place !== 'WLD'))),
		(by) => numbers.wrongDevice(by, base, by.pick(world)),
		(by) => numbers.childrenAsAll(by, base, by.pick(world)),
		(by) => numbers.outdated(by, base),
		(by) => law.notice(by, base),
		(by) => law.leftNot(by, base),
		(by) => law.partyNot(by, base),
		(by) => law.signatories(by, base),
		(by) => law.parties(by, base),
		(by) => law.actYear(by, base),
		(by) => relations.shareOfAll(by, base),
		(by) => relations.shareWrong(by, base),
		(by) => relations.direction(by, base, by.pick(totals)),
		(by) => relations.growth(by, base, by.pick(totals)),
		(by) => relations.highest(by, base),
		(by) => law.potential(by, base),
		(by) => relations.perDay(by, base, by.pick(world.filter(({ year }) => year > 2011))),
		(by) => law.released(by, base)
	]);
}
