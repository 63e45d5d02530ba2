/** True sentences, made from the tables. */
import type { ClaimBase } from '$lib/core/claims/indexed';
import type { Chance } from './random';
import { isTotal, latestRows } from './rows';
import { fill, gather, slotsOf, type MadeClaim } from './sentence';
import { act, cleared, mayBeMined, parties, released, status } from './true-law';
import {
	direction,
	fromTo,
	growth,
	highest,
	older,
	overYears,
	rate,
	rounded,
	share
} from './true-people';
import * as says from './wordings';

export function trueClaims(base: ClaimBase, count: number, seed: number): readonly MadeClaim[] {
	const rows = latestRows(base);
	const totals = rows.filter((row) => isTotal(row, 'casualties'));
	const killed = rows.filter((row) => isTotal(row, 'killed'));
	const injured = rows.filter((row) => isTotal(row, 'injured'));
	const world = totals.filter(({ place, year }) => place === 'WLD' && year >= 2003);
	const exact =
		(list: readonly (typeof rows)[number][], wordings: readonly string[], kind: string) =>
		(by: Chance) => {
			const row = by.pick(list);
			return {
				text: fill(by.pick(wordings), slotsOf(row, base, by)),
				want: 'correct',
				kind
			} as MadeClaim;
		};
	const where = (test: (row: (typeof rows)[number]) => boolean) => rows.filter(test);
	return gather(count, seed, [
		exact(world, says.CASUALTIES, 'world casualties'),
		exact(totals, says.CASUALTIES, 'casualties'),
		exact(
			totals.filter(({ place }) => place !== 'WLD'),
			says.CASUALTIES_OF_PLACE,
			'casualties of a place'
		),
		exact(killed, says.KILLED, 'killed'),
		exact(injured, says.INJURED, 'injured'),
		exact(
			where(
				(row) =>
					row.age === 'child' &&
					row.measure === 'casualties' &&
					row.device === 'all' &&
					row.sex === 'all' &&
					row.group === 'all'
			),
			says.CHILDREN,
			'children'
		),
		exact(
			where(
				(row) =>
					row.group === 'civilian' &&
					row.measure === 'casualties' &&
					row.age === 'all' &&
					row.device === 'all' &&
					row.sex === 'all'
			),
			says.CIVILIANS,
			'civilians'
		),
		exact(
			where(
				(row) =>
					row.device in says.DEVICES &&
					row.measure === 'casualties' &&
					row.age === 'all' &&
					row.group === 'all' &&
					row.sex === 'all' &&
					row.place === 'WLD'
			),
			says.BY_DEVICE,
			'device'
		),
		(by) => rounded(by, base, by.pick(totals.filter(({ value }) => value > 400))),
		(by) => rounded(by, base, by.pick(world)),
		(by) => older(by, base),
		(by) => act(by, base),
		(by) => parties(by, base),
		(by) => status(by, base),
		(by) => share(by, base),
		(by) => growth(by, base, by.pick(totals)),
		(by) => direction(by, base, by.pick(totals)),
		(by) => rate(by, base, by.pick(world)),
		(by) => highest(by, base),
		(by) => cleared(by, base),
		(by) => released(by, base),
		(by) => mayBeMined(by, base),
		(by) => fromTo(by, base, by.pick(totals.filter(({ value }) => value > 50))),
		(by) => overYears(by, base)
	]);
}
