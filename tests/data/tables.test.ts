/** What the page of each table answers, on the real tables. */
import Papa from 'papaparse';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { viewOf } from '$lib/core/tables/table-view';
import type { Engine } from '$lib/engine/engine';
import { nodeEngine } from '$lib/engine/node';
import { askKnowledge, type TableKnowledge } from '$lib/state/table-knowledge';
import { askAllRows, askTable } from '$lib/state/table-rows';
import type { DataPackage } from '$lib/core/catalogue/data-package';
import { shapeOf } from '$lib/core/tables/table-shape';

let engine: Engine;
beforeAll(async () => {
	engine = await nodeEngine();
});
afterAll(() => engine.close());

const ask = async (knowledge: TableKnowledge, address: string) =>
	askTable(engine, knowledge, [...new URLSearchParams(address)], 'all');
const { resources }: DataPackage = JSON.parse(readFileSync('static/data/datapackage.json', 'utf8'));
const described = (table: string) => {
	const found = resources.find(({ path }) => path === `${table}.csv`);
	if (!found) throw new RangeError(`There is no table "${table}".`);
	return found;
};
const published = (table: string) =>
	Papa.parse<Record<string, string>>(readFileSync(`datasets/${table}.csv`, 'utf8'), {
		header: true,
		skipEmptyLines: true
	}).data;

describe.each(resources.map((description) => [shapeOf(description), description] as const))(
	'$0.table',
	(shape, description) => {
		test('holds every row of its file, each cell as it is there', async () => {
			const knowledge = await askKnowledge(engine, description);
			const { choice, total } = await ask(knowledge, '');
			const records = published(shape.table);
			expect(total).toBe(records.length);
			const rows = await askAllRows(engine, knowledge, choice);
			const asTexts = new Map(
				rows.map((row) => [
					row[shape.key],
					Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, String(cell ?? '')]))
				])
			);
			for (const record of records) {
				const row = asTexts.get(record[shape.key] ?? '') ?? {};
				for (const { name, type } of shape.columns)
					if (type === 'number' || type === 'integer')
						expect(Number(row[name]), `${record[shape.key]} ${name}`).toBe(Number(record[name]));
					else expect(row[name], `${record[shape.key]} ${name}`).toBe(record[name]);
			}
		});

		test('counts each value of a list as many times as its filter then gives rows', async () => {
			const knowledge = await askKnowledge(engine, description);
			const { counts } = await ask(knowledge, '');
			for (const column of viewOf(shape).facets) {
				const [value = null] = knowledge.values[column] ?? [];
				const { total, repairs } = await ask(
					knowledge,
					new URLSearchParams({ [column]: value ?? '' }).toString()
				);
				expect(repairs).toEqual([]);
				expect(total, `${column}=${value}`).toBe(counts[column]?.[value ?? '']);
			}
		});
	}
);

describe('casualties', () => {
	let casualties: TableKnowledge;
	beforeAll(async () => {
		casualties = await askKnowledge(engine, described('casualties'));
	});

	test('of civilians in the Sahel since 2015, national, as first published: a few for Mali, the other places named', async () => {
		const { rows, coverage, repairs } = await ask(
			casualties,
			'conflict=sahel&group=civilian&coverage=national&from=2015&as=first'
		);
		expect(repairs).toEqual([]);
		expect(coverage?.found.map(({ place }) => place)).toEqual(['MLI']);
		expect(coverage?.missing).toEqual(['BEN', 'BFA', 'NER']);
		expect(rows.length).toBeGreaterThan(3);
		for (const row of rows) {
			expect(row).toMatchObject({ place: 'MLI', group: 'civilian', coverage: 'national' });
			expect(Number(row['year'])).toBeGreaterThanOrEqual(2015);
		}
		expect(new Set(rows.map(({ figure }) => figure)).size).toBe(rows.length);
	});

	test.each([
		['as=2017-12-31', 8605],
		['as=2018-12-31', 9437],
		['as=latest', 9440],
		['as=first', 8605]
	])('of the world in 2016, %s: %i', async (address, value) => {
		const { rows } = await ask(
			casualties,
			`${address}&place=WLD&from=2016&to=2016&measure=casualties&group=all&age=all&sex=all&device=all&scope=mines_erw`
		);
		expect(rows.map((row) => row['value'])).toEqual([value]);
	});

	test('are found by words of their note, their place under another name, and their source', async () => {
		for (const [words, place] of [
			['burma', 'MMR'],
			['cote ivoire', 'CIV'],
			['xinhua mali', 'MLI']
		]) {
			const { rows, total } = await ask(
				casualties,
				new URLSearchParams({ q: words ?? '' }).toString()
			);
			expect(
				rows.map((row) => row['place']),
				words
			).toEqual(rows.map(() => place));
			if (place !== 'CIV') expect(total, words).toBeGreaterThan(0);
		}
	});

	test('beyond the last page show the last, and say so', async () => {
		const { repairs, choice, rows } = await ask(casualties, 'place=MLI&page=99');
		expect(repairs).toEqual([{ repair: 'page_beyond', given: 99, last: choice.page }]);
		expect(rows.length).toBeGreaterThan(0);
	});

	test('chosen by what nobody has are none, and nothing fails', async () => {
		const { total, rows, counts } = await ask(casualties, "q=';%20drop%20table%20casualties%20--");
		expect([total, rows.length]).toEqual([0, 0]);
		expect(Object.values(counts).every((values) => Object.keys(values).length === 0)).toBe(true);
	});
});

test('a conflict takes from a table of dates the rows of its places in its years', async () => {
	const contamination = await askKnowledge(engine, described('contamination'));
	const { rows, conflicts, total } = await ask(contamination, 'conflict=russia-ukraine-full-scale');
	expect(total).toBe(conflicts?.['russia-ukraine-full-scale']);
	expect(total).toBeGreaterThan(0);
	for (const row of rows) {
		expect(['UKR', 'RUS']).toContain(row['place']);
		expect(String(row['as_of']) >= '2022').toBe(true);
	}
});
