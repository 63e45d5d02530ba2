/** The map of the convention on an invented world: what is coloured, what is not, and what another day changes. */
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { placeOf } from '../../../tests/support/invented';
import { inventedAtlas } from '../../../tests/support/invented-atlas';
import { TREATY_STATES } from '../core/treaty/status';
import { mapGeometry, unseenIn } from './map-geometry';
import { DOT } from './map-panel';
import { repaintMap, type MapLook } from './repaint-map';
import { treatyMap } from './treaty-map';
import { worldAreas } from './world-areas';

const places = [
	...['ALD', 'CEB', 'SOM', 'ISL', 'ATL', 'NIL'].map((code) => placeOf(code)),
	placeOf('XAB', { kind: 'other_area' }),
	placeOf('XSL', { kind: 'other_area' }),
	placeOf('WLD', { kind: 'world' })
];
const areas = worldAreas(inventedAtlas, places);
const geometry = mapGeometry(areas, 720);

const look = (place: string, part: Partial<MapLook> = {}): MapLook => ({
	...{ place, state: 'bound', title: `${place}: bound`, card: `act:${place}`, marks: [] },
	...part
});
const suspended = {
	mark: 'suspension_declared',
	title: 'CEB: suspension declared',
	card: 'act:ceb-suspension'
} as const;

const drawn = (looks: readonly MapLook[]) =>
	treatyMap(
		{
			geometry,
			marked: [{ place: 'CEB', mark: 'suspension_declared' }],
			day: { looks, heading: 'On a day' },
			nameOf: (code) => `Land ${code}`
		},
		720,
		parseHTML('<!doctype html><html></html>').document
	);
const of = (svg: Element, place: string) => [...svg.querySelectorAll(`a[data-place="${place}"]`)];

describe('areas of the atlas', () => {
	test('are states, areas apart, and other land as one', () => {
		expect(areas.areas.map(({ code, kind }) => [code, kind])).toEqual([
			['ALD', 'state'],
			['CEB', 'state'],
			['SOM', 'state'],
			['XAB', 'apart'],
			['OTHER', 'other'],
			['ISL', 'state'],
			['ATL', 'state']
		]);
	});

	test('hold Somaliland in Somalia, and no Antarctica', () => {
		const somalia = areas.areas.find(({ code }) => code === 'SOM');
		expect(somalia?.shape.arcs).toHaveLength(2);
	});

	test('that no panel shows are named: no shape in the atlas, or drawn with another', () => {
		expect(unseenIn(geometry, places)).toEqual(['NIL', 'XSL']);
	});
});

describe('a small state', () => {
	const dots = geometry.world.shapes.flatMap(({ dot }) => (dot ? [dot] : []));

	test('is a dot', () => {
		expect(geometry.world.shapes.filter(({ dot }) => dot).map(({ code }) => code)).toEqual([
			'ISL',
			'ATL'
		]);
	});

	test('does not lie under another dot', () => {
		const [one, other] = dots;
		const far = Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0));
		expect(far).toBeGreaterThan(2 * DOT);
	});
});

describe('on a day', () => {
	test('every state has a class of its own, and no other land has one', () => {
		for (const state of TREATY_STATES)
			for (const node of of(drawn([look('ALD', { state })]), 'ALD'))
				expect(node.getAttribute('class')).toBe(state);
		const svg = drawn(places.map(({ place }) => look(place)));
		expect(of(svg, 'XAB')).toEqual([]);
		expect(svg.querySelector('.apart title')?.textContent).toContain('Land XAB');
	});

	test('a shape says its status, leads to its act for the pointer only, and to nothing without one', () => {
		const svg = drawn([look('ALD'), look('CEB', { state: 'never_joined', card: null })]);
		const [aldoria] = of(svg, 'ALD');
		expect(aldoria?.querySelector('title')?.textContent).toBe('ALD: bound');
		expect(aldoria?.getAttribute('data-card')).toBe('act:ALD');
		expect(aldoria?.getAttribute('href')).toBe('#on-ALD');
		expect(aldoria?.getAttribute('tabindex')).toBe('-1');
		expect(of(svg, 'CEB')[0]?.hasAttribute('href')).toBe(false);
	});

	test('a mark is seen on the days it stands', () => {
		const svg = drawn([look('CEB', { marks: [suspended] })]);
		const mark = svg.querySelector('[data-marked="CEB"]');
		expect(mark?.getAttribute('class')).toBe('mark');
		repaintMap(svg, { looks: [look('CEB')], heading: 'On another' });
		expect(mark?.getAttribute('class')).toBe('mark off');
		expect(mark?.hasAttribute('href')).toBe(false);
	});

	test('another day changes no shape', () => {
		const svg = drawn([look('ALD')]);
		const paths = () => [...svg.querySelectorAll('path')].map((path) => path.getAttribute('d'));
		const before = paths();
		repaintMap(svg, { looks: [look('ALD', { state: 'left', title: 'ALD: left' })], heading: 'X' });
		expect(paths()).toEqual(before);
		expect(of(svg, 'ALD')[0]?.getAttribute('class')).toBe('left');
		expect(svg.querySelector('[data-day]')?.textContent).toBe('X');
	});
});

test('the picture says that borders imply no opinion, that it is no safety map, and whose shapes it has', () => {
	const words = drawn([]).textContent.replaceAll(/\s+/g, ' ');
	expect(words).toMatch(/no opinion/);
	expect(words).toMatch(/safety map/);
	expect(words).toMatch(/Natural Earth/);
});

test('looks as it did', async () => {
	const looks = [
		look('ALD'),
		look('CEB', { marks: [suspended] }),
		look('SOM', { state: 'left' }),
		look('ISL', { state: 'never_joined', card: null }),
		look('ATL', { state: 'deposited' })
	];
	await expect(`${drawn(looks).outerHTML}\n`).toMatchFileSnapshot(
		'../../../tests/snapshots/treaty-map.svg'
	);
});
