/** What pages are answered from the invented world: one engine, every floor below the page. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtureEngine } from '../../../tests/support/fixture-store';
import { hasFigures } from '../core/compare/comparison';
import { isKnown } from '../core/figures/figure';
import type { Engine, Question } from '../engine/engine';
import { askComparison } from './comparison';
import { askOverview } from './overview';
import { askSources } from './source-pages';
import { askSearchIndex } from './search-index';

let engine: Engine;
beforeAll(async () => {
	engine = await fixtureEngine();
});
afterAll(() => engine.close());

const compared = (search: string, on: Engine = engine, signal?: AbortSignal) =>
	askComparison(on, [...new URLSearchParams(search)], signal);

/** The same engine, with what it was asked written down. */
function listening(): { on: Engine; asked: Question[] } {
	const asked: Question[] = [];
	const rows: Engine['rows'] = (question, signal) => {
		asked.push(question);
		return engine.rows(question, signal);
	};
	return { on: { rows, close: async () => undefined }, asked };
}

describe('the overview', () => {
	test('finds the newest year in the editions, and keeps the qualifier of its figure', async () => {
		const { edition, world } = await askOverview(engine, '2024-06-01');
		expect([edition.edition, edition.eventsYear]).toEqual(['Mine Atlas 2023', 2022]);
		expect(world.at(-1)).toMatchObject({ year: 2022, value: 1000, qualifier: 'at_least' });
	});

	test('lists only conflicts with a figure for it, by region and name, and no phase beside its whole', async () => {
		const { conflicts } = await askOverview(engine, '2024-06-01');
		for (const { conflict, years } of conflicts) {
			expect(conflict.partOf).toBeNull();
			const newest = years.find(({ year }) => year === 2022);
			expect(newest && isKnown(newest.total)).toBe(true);
		}
		const order = conflicts.map(({ conflict }) => `${conflict.region} ${conflict.name}`);
		expect(order.length).toBeGreaterThan(0);
		expect(order).toEqual([...order].sort((a, b) => a.localeCompare(b)));
	});

	test('names every place', async () => {
		const { names } = await askOverview(engine, '2024-06-01');
		expect(names).toMatchObject({ CEB: "Côte-d'Ébène, République de", WLD: 'World' });
	});
});

describe('a comparison', () => {
	test('names the sources of its figures, and only those that it used', async () => {
		const { comparison, sources } = await compared('of=ALD');
		const used = comparison.items.flatMap(({ years }) =>
			years.flatMap(({ total }) =>
				isKnown(total) ? total.inputs.map(({ figure }) => figure.source) : []
			)
		);
		expect(used.length).toBeGreaterThan(2);
		expect(sources.map(({ source }) => source)).toEqual(expect.arrayContaining([...new Set(used)]));
		expect(sources.length).toBeLessThan(30);
	});

	test('offers the nearest names where an address names nothing, and shows the rest', async () => {
		const { choice, repairs, names } = await compared('of=aldorai,ALD');
		expect(choice.items).toEqual(['ALD']);
		expect(repairs).toMatchObject([{ repair: 'unknown_item', given: 'aldorai' }]);
		expect(Object.values(names)).toContain('Aldoria');
	});

	test('asks one question for another measure, and for people only where a rate is wanted', async () => {
		const { on, asked } = listening();
		await compared('of=ALD', on);
		asked.length = 0;
		await compared('of=ALD&measure=killed', on);
		expect(asked.map(({ reads }) => reads)).toEqual([['latest_casualties']]);
		asked.length = 0;
		const { comparison } = await compared('of=ALD&per=million', on);
		expect(asked.map(({ reads }) => reads)).toEqual([['latest_casualties'], ['population']]);
		expect(comparison.items[0]?.years.some(({ rate }) => isKnown(rate))).toBe(true);
	});

	test('of a place without any figure says so, item by item', async () => {
		const { comparison, notes } = await compared('of=IRR,ALD');
		expect(comparison.items.map(hasFigures)).toEqual([false, true]);
		expect(notes).toContainEqual({ note: 'no_figure', item: 'Irrland' });
	});

	test('as known on a day holds no value that came out later, and no year that nobody could print', async () => {
		const { comparison } = await compared('of=ALD&as=2021-12-31&from=2019');
		const years = comparison.items[0]?.years ?? [];
		expect(comparison.span.newest).toBe(2020);
		expect(years.find(({ year }) => year === 2019)?.total).toMatchObject({ value: 125 });
		expect(years.find(({ year }) => year === 2022)?.total).toEqual({
			missing: 'not_yet_published'
		});
	});

	test('says "not reported" only where a source says so, and not before its edition was out', async () => {
		const { comparison, notes } = await compared('of=ELN,ALD&from=2020');
		const years = comparison.items[0]?.years ?? [];
		expect(
			years.map(({ year, total }) => [year, isKnown(total) ? total.value : total.missing])
		).toEqual([
			[2020, 'not_in_tables'],
			[2021, 'not_reported'],
			[2022, 6]
		]);
		expect(notes).toContainEqual({ note: 'not_reported', place: 'Elnor', years: [2021] });
		expect(notes).toContainEqual({ note: 'years_missing', item: 'Elnor', years: [2020] });
		const before = await compared('of=ELN&from=2020&to=2021&as=2022-11-29');
		expect(before.comparison.items[0]?.years.map(({ total }) => total)).toEqual([
			{ missing: 'not_in_tables' },
			{ missing: 'not_yet_published' }
		]);
	});

	test('of a phase names its whole', async () => {
		const { comparison } = await compared('of=aldoria-2020-2021,drumland-legacy');
		expect(comparison.items.map(({ whole }) => whole)).toEqual(['Aldoria conflicts', null]);
	});

	test('whose reader has gone on is not answered', async () => {
		const gone = AbortSignal.abort();
		await expect(compared('of=ALD', engine, gone)).rejects.toThrow(/abort/i);
	});
});

test('every source is listed with what rests on it, an unused one with nothing', async () => {
	const { answers } = await askSources(engine);
	const of = (id: string) => answers.find(({ source }) => source.source === id);
	expect(of('mine-atlas-2022')?.support.map(({ table }) => table)).toEqual(
		expect.arrayContaining(['casualties', 'claims', 'editions'])
	);
	expect(of('mine-atlas-2022')?.figures.length).toBeGreaterThan(0);
	expect(new Set(answers.map(({ source }) => source.source)).size).toBe(answers.length);
	const publishers = answers.map(({ source }) => source.publisher);
	expect(publishers).toEqual([...publishers].sort((a, b) => a.localeCompare(b)));
});

test('everything but the world can be found: places by aliases, conflicts by their places', async () => {
	const entries = await askSearchIndex(engine, []);
	expect(entries.map(({ key }) => key)).not.toContain('WLD');
	expect(entries.find(({ key }) => key === 'CEB')?.aliases).toEqual([
		'Ebony Coast',
		'Ébène',
		'CEB'
	]);
	const found = (wanted: string) => entries.find(({ key }) => key === wanted);
	expect(found('ebony-coast')).toMatchObject({ places: ['CEB', 'ELN'] });
	expect(found('ebony-coast')?.standing).toBeUndefined();
	expect(found('drumland-legacy')?.standing).toEqual({ ended: 1995, legacy: true, whole: null });
	expect(found('aldoria-2020-2021')?.standing?.whole).toBe('Aldoria conflicts');
	expect(found('XQA')?.note).toMatch(/^Status disputed/);
	expect(new Set(entries.map(({ kind, key }) => `${kind} ${key}`)).size).toBe(entries.length);
});
