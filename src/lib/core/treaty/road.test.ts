/** Steps of a road out, what stands beside them, and what several sources tell of them. */
import { describe, expect, test } from 'vitest';
import { actOf, roadOut } from '../../../../tests/support/invented';
import type { Act, Dating } from './act';
import { datesToCome } from './dates-to-come';
import type { Deadline } from './deadline';
import { factsBeside, gapsBeside } from './facts-beside';
import { leavers } from './leaving';
import { newestActs } from './newest-acts';
import { daysOf, daysOfAll, firstIntent, isOfGovernment, roadOf } from './road';
import { suspensionOf } from './suspension';
import { tallyOf } from './tally';
import { tellingsOf, toldAlike } from './tellings';
import type { WithdrawalContext } from './withdrawal-context';

const roadsOf = (acts: readonly Act[]) =>
	leavers(acts, (place) => place).map((leaver) => roadOf(leaver, acts));
const other = (date: string, note: string) => actOf('AAA', 'other', date, { id: note, note });

describe('a road', () => {
	const acts = [
		...roadOut('AAA'),
		actOf('AAA', 'intent_announced', '2022-01-18'),
		actOf('AAA', 'parliament_approved', '2022-04-30', { id: 'lower' }),
		actOf('AAA', 'parliament_approved', '2022-05-08', { id: 'upper' }),
		actOf('AAA', 'head_of_state_signed', '2022-05'),
		other('2022-03-20', 'the Cabinet backs it'),
		other('2022-02-01', 'the opposition tables a bill'),
		actOf('BBB', 'other', '2022-02-01', { note: 'its government waits' })
	];
	const [road] = roadsOf(acts);
	if (!road) throw new RangeError('The road was lost.');

	test('has the decisions of its own government as a step, and all else of no code apart', () => {
		expect(road.steps.government.map(({ note }) => note)).toEqual(['the Cabinet backs it']);
		expect(road.others.map(({ note }) => note)).toEqual(['the opposition tables a bill']);
		expect(isOfGovernment(actOf('AAA', 'intent_announced', '2022', { note: 'government' }))).toBe(
			false
		);
	});

	test('is counted from the last act of a step, in a range where a date is a month', () => {
		expect(daysOf(road, 'intent_announced', 'parliament_approved')).toEqual({
			least: 110,
			most: 110
		});
		expect(daysOf(road, 'parliament_approved', 'head_of_state_signed')).toEqual({
			least: 0,
			most: 23
		});
		expect(daysOf(road, 'head_of_state_signed', 'withdrawal_notified')).toEqual({
			least: 27,
			most: 57
		});
	});

	test('has no days to or from a step that is not in the tables', () => {
		const [bare] = roadsOf(roadOut('CCC'));
		expect(bare && daysOf(bare, 'intent_announced', 'withdrawal_effective')).toBeNull();
		expect(daysOfAll(bare ? [bare] : [], 'intent_announced', 'withdrawal_effective')).toBeNull();
		expect(firstIntent(bare ? [bare] : [])).toBeNull();
	});

	test('of several states is as long as the shortest to the longest, and starts with the first intent', () => {
		const late = [...roadOut('DDD'), actOf('DDD', 'intent_announced', '2022-02-18')];
		const roads = roadsOf([...acts, ...late]);
		expect(daysOfAll(roads, 'intent_announced', 'withdrawal_effective')).toEqual({
			least: 312,
			most: 343
		});
		expect(firstIntent(roads)).toBe('2022-01-18');
	});
});

test('a suspension has objections and remarks apart, and the day since which the state is bound', () => {
	const about = 'CCC:suspension_declared';
	const acts = [
		actOf('CCC', 'entry_into_force', '2006-06-01'),
		actOf('CCC', 'suspension_declared', '2025-07-18'),
		actOf('AUT', 'objection', '2025', { about }),
		actOf('WLD', 'other', '2025-12-05', { about })
	];
	const [leaver] = leavers(acts, (place) => place);
	const found = leaver && suspensionOf(leaver, acts);
	expect(found?.bound?.date).toBe('2006-06-01');
	expect(found?.objections.map(({ place }) => place)).toEqual(['AUT']);
	expect(found?.remarks.map(({ place }) => place)).toEqual(['WLD']);
	const [left] = leavers(roadOut('AAA'), (place) => place);
	expect(left && suspensionOf(left, roadOut('AAA'))).toBeNull();
});

const contextOf = (part: Partial<WithdrawalContext>): WithdrawalContext => ({
	id: `${part.place}-${part.key}-${part.value}`,
	source: 'press',
	note: null,
	place: 'AAA',
	key: 'border_russia_km',
	value: '100',
	unit: 'km',
	date: null,
	...part
});

describe('votes', () => {
	const votes = contextOf({
		key: 'parliament_vote_for_against_abstain',
		unit: 'votes_for_against_abstain',
		value: '413-15-3',
		date: '2025-06-25'
	});
	test('belong to the act of a parliament on their day', () => {
		const act = actOf('AAA', 'parliament_approved', '2025-06-25');
		expect(tallyOf(act, [votes])).toMatchObject({ for: 413, against: 15, abstained: 3 });
		expect(tallyOf({ ...act, date: '2025-07-17' }, [votes])).toBeNull();
		expect(tallyOf({ ...act, place: 'BBB' }, [votes])).toBeNull();
		expect(tallyOf({ ...act, action: 'other' }, [votes])).toBeNull();
		expect(tallyOf(act, [{ ...votes, value: 'many' }])).toBeNull();
	});
});

const telling = (date: string, part: Partial<Dating> = {}): Dating => ({
	...actOf('AAA', 'parliament_approved', date, { act: 'vote', id: `${date}${part.note ?? ''}` }),
	treaty: 'MBT',
	preferred: false,
	...part
});

describe('an act told by several sources', () => {
	test('is told alike where a coarse date holds the day, and apart where no day can be both', () => {
		const preferred = telling('2025-06-25', { preferred: true });
		const [alike] = tellingsOf([preferred, telling('2025-06')]);
		expect(alike?.differ).toBe(false);
		expect(tellingsOf([preferred, telling('2025-06-26')])[0]?.differ).toBe(true);
		expect(tellingsOf([preferred])).toEqual([]);
	});

	test('is told apart where the note says so, though the day is the same', () => {
		const preferred = telling('2025-06-25', { preferred: true });
		const more = telling('2025-06-25', { note: 'same tally' });
		const apart = telling('2025-06-25', { note: 'differs from the preferred row: 68 for' });
		const [told] = tellingsOf([apart, more, preferred]);
		expect(told?.differ).toBe(true);
		expect(told && toldAlike(told)).toEqual([preferred, more]);
	});
});

describe('dates still to come', () => {
	const deadline = (part: Partial<Deadline>): Deadline => ({
		id: 'd',
		source: 'review',
		note: null,
		place: 'BBB',
		article: '5',
		deadline: '2028-02-01',
		status: 'current',
		extension: 1,
		...part
	});
	test('are acts that take effect and deadlines in force, after the day of the tables, oldest first', () => {
		const acts = [
			actOf('AAA', 'withdrawal_effective', '2028-01-01'),
			actOf('AAA', 'withdrawal_notified', '2027-07-01'),
			actOf('CCC', 'entry_into_force', '2026-11-23')
		];
		const due = datesToCome(acts, [deadline({})], '2026-11-23');
		expect(due.map(({ place, date, what }) => [place, date, what])).toEqual([
			['AAA', '2028-01-01', 'act'],
			['BBB', '2028-02-01', 'deadline']
		]);
	});
	test.each([
		['past', { deadline: '2026-11-23' }],
		['only asked for', { status: 'requested' }],
		['replaced', { status: 'extended' }],
		['without a day in the pages read', { deadline: null }],
		['of stocks', { article: '4' }]
	] as const)('leave out a deadline that is %s', (_, part) => {
		expect(datesToCome([], [deadline(part)], '2026-11-23')).toEqual([]);
	});
});

describe('what stands beside a state', () => {
	const stock = {
		id: 'stock',
		place: 'AAA',
		measure: 'destroyed' as const,
		value: 2000,
		asOf: '2015-08-15',
		qualifier: 'about' as const,
		source: 'campaign',
		note: null
	};
	const destroyed = contextOf({
		key: 'stockpile_destroyed',
		unit: 'mines',
		value: '2000',
		date: '2015-08-15',
		source: 'campaign',
		note: 'well over a thousand'
	});

	test('says a number that two tables hold once, with the qualifier of one and the note of the other', () => {
		const facts = factsBeside('AAA', { context: [destroyed], stockpiles: [stock], deadlines: [] });
		expect(facts).toHaveLength(1);
		expect(facts[0]).toMatchObject({ qualifier: 'about', note: 'well over a thousand' });
	});

	test('keeps numbers of two sources apart, never those of another state, and no votes', () => {
		const facts = factsBeside('AAA', {
			context: [
				destroyed,
				contextOf({ place: 'BBB' }),
				contextOf({ key: 'vote', unit: 'votes_for_against_abstain', value: '1-2-3' })
			],
			stockpiles: [{ ...stock, source: 'press' }],
			deadlines: []
		});
		expect(facts.map(({ source }) => source)).toEqual(['campaign', 'press']);
	});

	test('says which of the things that are looked for the tables lack', () => {
		expect(gapsBeside([])).toHaveLength(6);
		const facts = factsBeside('AAA', {
			context: [destroyed, contextOf({ key: 'mine_action_funding', unit: 'text' })],
			stockpiles: [],
			deadlines: []
		});
		expect(gapsBeside(facts)).toEqual([
			'border_russia_km',
			'mines_retained_art3',
			'statement_use',
			'statement_production'
		]);
	});
});

test('a feed starts with the newest act, and has none that is not preferred or too old', () => {
	const rows = [
		telling('2023-12-31', { preferred: true }),
		telling('2025', { preferred: true }),
		telling('2025-03-18', { preferred: true }),
		telling('2025-03-19')
	];
	expect(newestActs(rows, 2024).map(({ date }) => date)).toEqual(['2025-03-18', '2025']);
});
