/** The states that leave, on the real tables. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leavingChart } from '$lib/charts/leaving-chart';
import { daysOf, STRETCHES } from '$lib/core/treaty/road';
import { gapsBeside } from '$lib/core/treaty/facts-beside';
import type { Engine } from '$lib/engine/engine';
import { nodeEngine } from '$lib/engine/node';
import { describeDays, describeTally, headLeaving } from '$lib/messages/leaving';
import { askLeaving, type LeavingAnswer } from '$lib/state/leaving';
import { actsOfLeaving } from '$lib/state/leaving-acts';

let engine: Engine;
let answer: LeavingAnswer;
beforeAll(async () => {
	engine = await nodeEngine();
	answer = await askLeaving(engine, '2026-11-23');
}, 60_000);
afterAll(() => engine.close());

const nameOf = (place: string) => answer.names[place] ?? place;
const roadOf = (place: string) => {
	const road = answer.roads.find(({ leaver }) => leaver.place === place);
	if (!road) throw new RangeError(`${place} is not leaving.`);
	return road;
};

describe('five states', () => {
	test('left in the order of their days, those of one day by name, and Ukraine stands apart', () => {
		expect(answer.standings.map(({ place, stage, act }) => [place, stage, act.date])).toEqual([
			['EST', 'out', '2025-12-27'],
			['LVA', 'out', '2025-12-27'],
			['LTU', 'out', '2025-12-27'],
			['FIN', 'out', '2026-01-10'],
			['POL', 'out', '2026-02-20'],
			['UKR', 'suspension', '2025-07-18']
		]);
		expect(headLeaving(answer.standings, nameOf)).toBe(
			'Estonia, Latvia, Lithuania, Finland and Poland have left the Mine Ban Convention; Ukraine says it has suspended it'
		);
	});

	test.each([
		['EST', '2025-06-27', '81 for, 1 against, 7 abstained'],
		['LVA', '2025-06-27', '66 for, 14 against, 2 abstained'],
		['LTU', '2025-06-27', '107 for, 0 against, 3 abstained'],
		['FIN', '2025-07-10', '157 for, 18 against, 0 abstained'],
		['POL', '2025-08-20', '413 for, 15 against, 3 abstained']
	])('%s gave notice on %s after a vote of %s', (place, notice, votes) => {
		const { steps } = roadOf(place);
		expect(steps.withdrawal_notified.map(({ date }) => date)).toEqual([notice]);
		const tallies = steps.parliament_approved.flatMap(({ id }) => answer.tallies[id] ?? []);
		expect(tallies.map(describeTally)).toEqual([votes]);
	});

	test.each([
		['EST', ['78', '9', '14', '183', '284']],
		['LVA', ['29', '8', '64', '183', '284']],
		['LTU', ['51', '0 to 23', '27 to 57', '183', '284']],
		['FIN', ['79', '15', '6', '184', '284']],
		['POL', ['121', '19', '15', '184', '339']]
	])('%s took so many days from step to step', (place, days) => {
		const road = roadOf(place);
		const said = STRETCHES.map(([from, to]) => daysOf(road, from, to));
		expect(said.map((range) => range && describeDays(range))).toEqual(days);
	});

	test('have a decision of a government where a note says so, and a gap otherwise', () => {
		const decided = answer.roads.map(({ leaver, steps }) => [
			leaver.place,
			steps.government.map(({ id }) => id)
		]);
		expect(Object.fromEntries(decided)).toEqual({
			EST: ['est-mbt-other-2025-04-24--eurointegration-2025-04-24'],
			LVA: ['lva-mbt-other-2025-03-18--act-2025-04', 'lva-mbt-other-2025-03-25--tass-2025-04-16'],
			LTU: [],
			FIN: ['fin-mbt-other-2025-05-28--dailyfinland-2025-05-28'],
			POL: []
		});
		expect(answer.relays).toContain('lva-mbt-other-2025-03-25--tass-2025-04-16');
		expect(answer.relays).not.toContain('lva-mbt-other-2025-03-18--act-2025-04');
	});

	test('start with 18 March 2025 on the axis of the chart, and end in February 2026', () => {
		const chart = leavingChart(answer.roads, answer.tallies, nameOf);
		expect(chart).toMatchObject({
			from: '2025-03-01',
			to: '2026-02-28',
			story: { on: '2025-03-18' }
		});
		expect(chart?.rows.map(({ notice }) => notice?.label)).toEqual([
			'notice: 183 days',
			'notice: 183 days',
			'notice: 183 days',
			'notice: 184 days',
			'notice: 184 days'
		]);
	});

	test('are told differently in six acts, of which one telling each is preferred', () => {
		const differing = answer.tellings.filter(({ differ }) => differ);
		expect(differing.map(({ act }) => act)).toEqual([
			'lva-mbt-head-of-state-signed',
			'lva-mbt-parliament-approved',
			'ltu-mbt-signature',
			'pol-mbt-parliament-approved-sejm',
			'ukr-mbt-parliament-approved',
			'che-mbt-objection'
		]);
		const [signed] = differing;
		expect([signed?.preferred.date, ...(signed?.others.map(({ date }) => date) ?? [])]).toEqual([
			'2025-04-24',
			'2025-04-23'
		]);
	});

	test('have facts beside them as printed, and gaps where no row is', () => {
		const found = (place: string, kind: string) =>
			answer.facts[place]?.filter((fact) => fact.kind === kind).map(({ value }) => value);
		expect(found('FIN', 'border_russia_km')).toEqual(['1309', '1340']);
		expect(found('FIN', 'stockpile_destroyed')).toEqual(['1029763']);
		expect(found('LTU', 'mines_retained_art3')).toEqual(['1488', '0']);
		expect(gapsBeside(answer.facts['EST'] ?? [])).toEqual([
			'stockpile_destroyed',
			'mines_retained_art3',
			'mine_action_funding_eur'
		]);
	});
});

test('Ukraine is bound since 2006, six states objected on days not known, and the meeting answered', () => {
	const [suspension, ...more] = answer.suspensions;
	expect(more).toEqual([]);
	expect(suspension?.bound?.date).toBe('2006-06-01');
	expect(suspension?.road.leaver.state).toBe('bound');
	expect(suspension?.objections.map(({ place, date }) => [place, date])).toEqual(
		['AUT', 'BEL', 'CHE', 'COL', 'NOR', 'NZL'].map((place) => [place, '2025'])
	);
	expect(suspension?.remarks.map(({ note }) => note)).toEqual([
		expect.stringContaining('does not allow')
	]);
});

test('Lithuania left the cluster munition convention too, on a notice that is computed', () => {
	const notice = answer.cluster.find(({ action }) => action === 'withdrawal_notified');
	expect(notice).toMatchObject({ place: 'LTU', date: '2024-09-06' });
	expect(notice?.note).toContain('computed');
	expect(new Set(answer.cluster.map(({ place }) => place))).toEqual(
		new Set(['LTU', 'PHL', 'POL', 'VUT'])
	);
});

test('five deadlines are still to come, and no exit', () => {
	expect(answer.toCome.map(({ place, date }) => [place, date])).toEqual([
		['BIH', '2027-03-01'],
		['SOM', '2027-10-01'],
		['IRQ', '2028-02-01'],
		['YEM', '2028-03-01'],
		['AGO', '2030-12-31']
	]);
	expect(answer.toCome.every(({ what }) => what === 'deadline')).toBe(true);
});

test('to tables checked before Finland left, exits and an entry into force are still to come', async () => {
	const early = await askLeaving(engine, '2026-01-09');
	const exits = early.toCome.filter(({ what }) => what === 'act');
	expect(exits.map(({ place, date }) => [place, date])).toEqual([
		['FIN', '2026-01-10'],
		['POL', '2026-02-20'],
		['VUT', '2026-03-01']
	]);
});

test('every act that is shown has a card, with its source in the list', () => {
	const listed = new Set(answer.sources.map(({ source }) => source));
	const acts = actsOfLeaving(answer);
	expect(acts.length).toBeGreaterThan(60);
	expect(acts.filter(({ source }) => !listed.has(source))).toEqual([]);
});
