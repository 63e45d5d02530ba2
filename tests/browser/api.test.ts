/** The static API as it was built: every document against the schema beside it, and what it promises. */
import Ajv from 'ajv/dist/2020';
import { readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser, openPage, otherHosts, violations } from '../support/browser';

type Json = Record<string, unknown>;
type Rows = readonly Readonly<Record<string, string | number | boolean | null>>[];

const read = (path: string): Json => JSON.parse(readFileSync(`build${path}`, 'utf8'));
const rowsIn = (path: string, field: string) => read(path)[field] as Rows;
const table = (name: string) =>
	Papa.parse<Record<string, string>>(readFileSync(`datasets/${name}.csv`, 'utf8'), {
		header: true,
		skipEmptyLines: true
	}).data;

const figureFiles = readdirSync('build/api/v1/figures')
	.filter((file) => file.endsWith('.json'))
	.map((file) => `/api/v1/figures/${file}`);
const documents = [
	...['index', 'places', 'conflicts', 'treaty-acts', 'sources'].map(
		(name) => [`/api/v1/${name}.json`, name] as const
	),
	...figureFiles.map((path) => [path, 'figures'] as const)
];

/** The schema, and one that refuses what it does not describe: readers may rely on it only if nothing is left unsaid. */
function closed(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(closed);
	if (typeof value !== 'object' || value === null) return value;
	const copy = Object.fromEntries(
		Object.entries(value).map(([key, inner]) => [key, closed(inner)])
	);
	return 'properties' in copy && copy['type'] === 'object'
		? { ...copy, additionalProperties: false }
		: copy;
}

describe('every document fits the schema beside it', () => {
	const schemas = new Map(
		[...new Set(documents.map(([, name]) => name))].map((name) => {
			const ajv = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true });
			return [name, ajv.compile(closed(read(`/api/v1/schema/${name}.json`)) as Json)];
		})
	);
	test.each(documents)('%s', (path, name) => {
		const valid = schemas.get(name);
		valid?.(read(path));
		expect(valid?.errors ?? []).toEqual([]);
	});

	test('and a null where a value is promised, or a code that is not allowed, does not', () => {
		const valid = schemas.get('figures');
		const document = read('/api/v1/figures/WLD.json');
		const [row] = rowsIn('/api/v1/figures/WLD.json', 'figures');
		expect(valid?.({ ...document, figures: [{ ...row, value: null }] })).toBe(false);
		expect(valid?.({ ...document, figures: [{ ...row, qualifier: 'nearly' }] })).toBe(false);
		expect(valid?.({ ...document, figures: [{ ...row, counter: null }] })).toBe(true);
	});
});

describe('the figures', () => {
	const all = figureFiles.flatMap((path) => rowsIn(path, 'figures'));

	test('are all rows of the table, each once', () => {
		expect(all.map(({ id }) => id).sort()).toEqual(
			table('casualties')
				.map(({ id }) => id)
				.sort()
		);
	});

	test('have one latest value each, and lead to a page that is there', async () => {
		const figures = [...new Set(all.map(({ figure }) => figure))];
		expect(
			all
				.filter(({ latest }) => latest)
				.map(({ figure }) => figure)
				.sort()
		).toEqual(figures.sort());
		const { page } = read('/api/v1/figures/AZE.json');
		const [row] = rowsIn('/api/v1/figures/AZE.json', 'figures');
		const address = String(page).replace('{figure}', String(row?.['figure']));
		expect((await fetch(inject('site') + address)).status).toBe(200);
	});

	test('of 2016 are one number an edition', () => {
		const world = all.filter(({ figure }) => figure === 'wld-2016-casualties');
		expect(world.map(({ value }) => value)).toEqual(expect.arrayContaining([8605, 9437, 9440]));
		expect(world.find(({ latest }) => latest)).toMatchObject({ value: 9440 });
		expect(world.find(({ first }) => first)).toMatchObject({ value: 8605, qualifier: 'at_least' });
	});
});

test('every source that a document names is in the document of sources', () => {
	const known = new Set(rowsIn('/api/v1/sources.json', 'sources').map(({ source }) => source));
	const named = new Set<unknown>();
	const collect = (value: unknown): void => {
		if (Array.isArray(value)) value.forEach(collect);
		else if (typeof value === 'object' && value !== null)
			for (const [key, inner] of Object.entries(value))
				if (key === 'source') named.add(inner);
				else collect(inner);
	};
	documents.forEach(([path]) => collect(read(path)));
	expect(known.size).toBe(table('sources').length);
	expect([...named].filter((source) => !known.has(source as string))).toEqual([]);
});

test('an outlet known for disinformation is named without its address', () => {
	const sources = rowsIn('/api/v1/sources.json', 'sources');
	const outlets = sources.filter(({ control }) => control === 'disinformation');
	expect(outlets.length).toBeGreaterThan(0);
	expect(outlets.every(({ url, link }) => url === null && link === false)).toBe(true);
	expect(readFileSync('build/api/v1/sources.json', 'utf8')).not.toMatch(/news-?front\.|pravda\./i);
});

test('a place has the address of its figures, or null: none is in our tables', async () => {
	const places = rowsIn('/api/v1/places.json', 'places');
	expect(places).toHaveLength(table('places').length);
	const addresses = places.flatMap(({ figures }) => figures ?? []);
	expect(addresses.sort()).toEqual([...figureFiles].sort());
	expect(places.find(({ place }) => place === 'VAT')).toMatchObject({ figures: null });
});

test('a conflict has its places, and an unknown first year is null', () => {
	const sahel = rowsIn('/api/v1/conflicts.json', 'conflicts').find(
		({ conflict }) => conflict === 'sahel'
	);
	expect(sahel?.['places']).toEqual(
		expect.arrayContaining([expect.objectContaining({ place: 'BEN', from_year: null })])
	);
});

test('documents carry the attributions that their rows ask for, and no others', () => {
	const lines = (path: string) => read(path)['attributions'] as readonly string[];
	expect(lines('/api/v1/figures/COL.json')).toEqual([expect.stringContaining('Colombia')]);
	expect(lines('/api/v1/figures/AFG.json')).toEqual([]);
	expect(lines('/api/v1/conflicts.json')).toEqual([expect.stringContaining('UCDP/PRIO')]);
	expect(lines('/api/v1/index.json')).toHaveLength(5);
});

test('the index lists every document with its schema, the promise and how gaps are told', async () => {
	const index = read('/api/v1/index.json');
	const endpoints = index['endpoints'] as readonly {
		path: string;
		schema: string;
		places?: string[];
	}[];
	const paths = endpoints.flatMap(({ path, places }) =>
		places ? places.map((place) => path.replace('{place}', place)) : path
	);
	expect(paths.sort()).toEqual(documents.map(([path]) => path).sort());
	for (const { schema } of endpoints)
		expect((await fetch(inject('site') + schema)).headers.get('content-type')).toContain('json');
	expect(JSON.stringify(index)).toContain('not in our tables');
	expect(JSON.stringify(index)).toContain('version 1 stays');
});

describe('the page about it', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser.close());

	test('shows, without a script, a request of each document and how it opens', async () => {
		const { page, requests, close } = await openPage(browser, '/api', { javaScriptEnabled: false });
		const examples = page.locator('pre');
		expect(await examples.count()).toBe(6);
		for (const text of await examples.allInnerTexts())
			expect(JSON.parse(text)).toMatchObject({ api: 'v1' });
		expect(await page.locator('main').innerText()).toContain('not in our tables');
		expect(otherHosts(requests)).toEqual([]);
		await page.getByRole('link', { name: '/api/v1/figures/WLD.json' }).first().click();
		expect(page.url()).toContain('/api/v1/figures/WLD.json');
		await close();
	});

	test('has no barrier with its tables scrolled at 360 pixels', async () => {
		const viewport = { width: 360, height: 740 };
		const { page, close } = await openPage(browser, '/api', { viewport, colorScheme: 'dark' });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
		expect(await violations(page)).toEqual([]);
		await close();
	});
});
