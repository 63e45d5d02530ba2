/** The convention on any day, on the real tables: checked counts, and the questions people ask of it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { treatyDays, type TreatyDay } from '$lib/core/treaty/treaty-day';
import type { TreatyGroup } from '$lib/core/treaty/turns';
import type { Engine } from '$lib/engine/engine';
import { nodeEngine } from '$lib/engine/node';
import { monthNames } from '$lib/messages/month-names';
import { askTreaty } from '$lib/state/treaty';

let engine: Engine;
let ask: (query: string) => TreatyDay;
beforeAll(async () => {
	engine = await nodeEngine();
	const answer = treatyDays(await askTreaty(engine, '2026-11-25'), monthNames());
	ask = (query) => answer(new URLSearchParams(query));
});
afterAll(() => engine.close());

const sizes = ({ groups }: TreatyDay) =>
	Object.fromEntries(groups.map(({ group, members }) => [group, members.length]));
const group = (day: TreatyDay, name: TreatyGroup) =>
	day.groups.find((candidate) => candidate.group === name);

describe('States Parties by force and by deposit', () => {
	test.each([
		['1999-02-28', 0, 67],
		['1999-03-01', 45, 67],
		['2024-12-31', 164, 164],
		['2025-06-30', 164, 166],
		['2025-09-01', 165, 166],
		['2025-12-01', 166, 166],
		['2025-12-27', 163, 163],
		['2026-01-10', 162, 162],
		['2026-02-20', 161, 161],
		['2026-11-25', 161, 161]
	])('on %s are %i and %i', (on, inForce, byDeposit) => {
		const day = ask(`on=${on}`);
		expect(day.count).toEqual({ inForce, byDeposit });
		expect(sizes(day)).toMatchObject({ in_force: inForce, by_deposit: byDeposit });
	});

	test('each of the 197 states stands in exactly one list or apart, on every day', () => {
		for (const on of ['1997-12-01', '1999-03-01', '2012-05-01', '2025-07-01', '2026-11-25']) {
			const day = ask(`on=${on}`);
			const { in_force, deposited, left, signed_only, never_joined } = sizes(day);
			const listed = [in_force, deposited, left, signed_only, never_joined];
			const all = listed.reduce((sum, size) => (sum ?? 0) + (size ?? 0), day.apart.length);
			expect(all, on).toBe(197);
		}
	});
});

test('on 1 March 2026 are 161, after Tonga was bound and five left since 1 December 2025', () => {
	const { count, between } = ask('on=2026-03-01&since=2025-12-01');
	expect(count).toEqual({ inForce: 161, byDeposit: 161 });
	expect(between.before).toEqual({ inForce: 165, byDeposit: 166 });
	expect(
		between.changes.map(({ on, bound, left }) => [
			on,
			...bound.map(({ place }) => `${place} bound`),
			...left.map(({ place }) => `${place} left`)
		])
	).toEqual([
		['2025-12-01', 'TON bound'],
		['2025-12-27', 'EST left', 'LTU left', 'LVA left'],
		['2026-01-10', 'FIN left'],
		['2026-02-20', 'POL left']
	]);
});

test('on 1 July 2025 Tonga has deposited, on 25 June by us and 26 June by another, and is not bound', () => {
	const { asked } = ask('on=2025-07-01&place=tonga');
	expect(asked).toMatchObject({
		standing: { state: 'deposited', since: '2025-06-25' },
		next: { on: '2025-12-01', to: 'bound' }
	});
	const accession = asked?.acts.find(({ act }) => act.action === 'accession');
	expect(accession?.others.map(({ date }) => date)).toEqual(['2025-06-26']);
});

test('Lebanon stands apart in 2026, in neither count and not among those that never joined', () => {
	const day = ask('on=2026-06-01');
	expect(day.apart.map(({ place }) => place)).toEqual(['LBN']);
	expect(sizes(day)).toMatchObject({ never_joined: 30, signed_only: 0, left: 5 });
	expect(ask('on=2025-06-01').apart).toEqual([]);
});

test('Ukraine is counted as bound, with its declaration and the seven answers to it', () => {
	const day = ask('on=2026-03-01&place=UKR');
	expect(day.asked?.standing).toMatchObject({
		state: 'bound',
		marks: [{ mark: 'suspension_declared' }]
	});
	expect(day.suspensions.map(({ place }) => place)).toEqual(['UKR']);
	expect(day.suspensions[0]?.answers).toHaveLength(7);
	expect(ask('on=2025-07-17').suspensions).toEqual([]);
});

test('areas listed apart are no states, and in no list', () => {
	const day = ask('');
	expect(day.areas).toHaveLength(8);
	const listed = new Set(day.groups.flatMap(({ members }) => members.map(({ place }) => place)));
	expect(day.areas.filter((area) => listed.has(area))).toEqual([]);
	expect(ask('place=XKX').asked?.standing.state).toBeNull();
});

test('the last acts that changed the parties in force are the five departures', () => {
	const last = group(ask(''), 'in_force')?.last ?? [];
	expect(last.map(({ place }) => place).sort()).toEqual(['EST', 'FIN', 'LTU', 'LVA', 'POL']);
	expect(last.map(({ on }) => on)).toEqual(
		last
			.map(({ on }) => on)
			.sort()
			.reverse()
	);
	expect(group(ask('on=2025-12-26'), 'notice_running')?.members).toHaveLength(5);
});
