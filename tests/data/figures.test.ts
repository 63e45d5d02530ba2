/** The pages of all figures on the real tables: nothing is left out, and two ways to take a value agree. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figureGrowth, growthRefused } from '$lib/core/figures/figure-growth';
import { stagesOf, take } from '$lib/core/figures/history';
import { relationOf } from '$lib/core/figures/relation';
import type { Engine } from '$lib/engine/engine';
import { nodeEngine } from '$lib/engine/node';
import { describeCut, nameCut } from '$lib/messages/card';
import { askFigures, type FigureAnswer } from '$lib/state/figures';

let engine: Engine;
let figures: ReadonlyMap<string, FigureAnswer>;
beforeAll(async () => {
	engine = await nodeEngine();
	figures = await askFigures(engine);
});
afterAll(() => engine.close());

const answerOf = (figure: string): FigureAnswer => {
	const answer = figures.get(figure);
	if (!answer) throw new RangeError(`No figure has the name "${figure}".`);
	return answer;
};

test('every row of the casualty table stands on the page of its figure, with its source', async () => {
	const [table] = await engine.rows({
		sql: `select count(*)::integer as rows, count(distinct figure)::integer as figures
			from casualties`,
		parameters: [],
		reads: ['casualties']
	});
	const rows = [...figures.values()].flatMap(({ values }) => values);
	expect(figures.size).toBe(table?.['figures']);
	expect(rows.length).toBe(table?.['rows']);
	for (const { values, sources } of figures.values())
		expect(new Set(values.map(({ source }) => source))).toEqual(
			new Set(sources.map(({ source }) => source))
		);
});

test('no two figures of a place and year are described alike', () => {
	for (const { figure, values, others } of figures.values()) {
		const own = values[0] && describeCut(values[0]);
		expect(others.map(describeCut), figure).not.toContain(own);
	}
});

test('no code of the tables is shown in place of a word', () => {
	for (const { values } of figures.values())
		for (const row of values) expect(`${describeCut(row)} ${nameCut(row)}`).not.toMatch(/_/);
});

describe('the world total of 2016', () => {
	test('was printed with four values', () => {
		const stages = stagesOf(answerOf('wld-2016-casualties').values);
		expect(stages.map(({ rows: [row] }) => row.value)).toEqual([8605, 9437, 9439, 9440]);
		expect(stages.map(({ change }) => change)).toEqual([null, 832, 2, 1]);
	});

	test('grew over 2015 by 33.2, 35.5, 35.4 or, flagged, 23.5 %', () => {
		const { before, values } = answerOf('wld-2016-casualties');
		const grown = figureGrowth(before, values);
		expect(grown.map(({ by, percent, flagged }) => [by.rule, percent.toFixed(1), flagged])).toEqual(
			[
				['first', '33.2', false],
				['second', '35.5', false],
				['latest', '35.4', false],
				['known', '23.5', true]
			]
		);
	});
});

test.each([
	['sdn-2009-casualties', 'predecessor'],
	['sdn-2010-casualties', undefined]
])('growth of %s over the year before: %s', (figure, refusal) => {
	const { before, values } = answerOf(figure);
	const [from, to] = [before, values].map((rows) => take(rows, { rule: 'latest' }));
	if (!from || !to) throw new RangeError('A year has no value.');
	expect(growthRefused(from, to).map((some) => some.refusal)).toEqual(refusal ? [refusal] : []);
	expect(figureGrowth(before, values).length > 0).toBe(refusal === undefined);
});

test('what stands beside each other in the device split of 2016 adds up to its total of that edition', () => {
	const { values, others } = answerOf('wld-2016-casualties-antipersonnel');
	const [own] = values;
	if (!own) throw new RangeError('The figure has no value.');
	const beside = others.filter((other) => relationOf(own, other) === 'beside');
	expect(beside.map(({ device }) => device)).not.toContain('all');
	const sum = beside.reduce((total, { value }) => total + value, own.value);
	expect(sum).toBe(take(answerOf('wld-2016-casualties').values, { rule: 'first' })?.value);
});

test('cluster munition totals stand apart from mines and remnants, so 2016 is never 10,411', () => {
	const { values, others } = answerOf('wld-2016-casualties');
	const [own] = values;
	const apart = others.filter((other) => own && relationOf(own, other) === 'scope');
	expect(apart.map(({ scope, value }) => [scope, value])).toContainEqual([
		'cluster_munitions',
		971
	]);
});

test.each(['2006-06-30', '2013-11-28', '2017-12-31', '2020-02-29', '2024-11-30'])(
	'what was known on %s is the same row of each figure on its page and in the engine',
	async (on) => {
		const rows = await engine.rows({
			sql: `select figure::varchar as figure, id::varchar as id from casualties_as('known', ?)`,
			parameters: [on],
			reads: ['casualties_as']
		});
		const inEngine = new Map(rows.map(({ figure, id }) => [figure, id]));
		expect(inEngine.size).toBeGreaterThan(40);
		for (const { figure, values } of figures.values())
			expect(take(values, { rule: 'known', on })?.id, figure).toBe(inEngine.get(figure));
	}
);
