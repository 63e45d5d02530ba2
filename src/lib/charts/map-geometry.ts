/** The two panels of the map at the two widths of a chart: the world, and Europe with its shores, where states leave. */
import { geoAzimuthalEqualArea, geoEqualEarth } from 'd3-geo';
import type { Place } from '../core/places/place';
import { mapPanel, type MapPanel } from './map-panel';
import type { WorldAreas } from './world-areas';

export interface MapGeometry {
	readonly world: MapPanel;
	readonly europe: MapPanel;
}

/** Equal Earth of a sphere of radius 1: half its width, its pole, and how far down 58° south lies. */
const HALF_WIDTH = 2.7066;
const NORTH = 1.318;
const SOUTH = 1.06;

export function mapGeometry(areas: WorldAreas, width: number): MapGeometry {
	const side = Math.min(width, 340);
	const europe = mapPanel(areas, {
		width: side,
		height: Math.round(side * 0.92),
		projection: geoAzimuthalEqualArea()
			.rotate([-17, -51.5])
			.scale(side * 1.27)
			.translate([side / 2, side * 0.46])
			.clipExtent([
				[0, 0],
				[side, Math.round(side * 0.92)]
			]),
		smallest: 3,
		elsewhere: new Set()
	});
	const scale = width / 2 / HALF_WIDTH;
	const height = Math.round(scale * (NORTH + SOUTH));
	const world = mapPanel(areas, {
		width,
		height,
		// Cut through the Bering Strait, so that Russia stays whole.
		projection: geoEqualEarth()
			.rotate([-11, 0])
			.precision(0.2)
			.scale(scale)
			.translate([width / 2, scale * NORTH])
			.clipExtent([
				[0, 0],
				[width, height]
			]),
		smallest: width < 560 ? 1.2 : 2.5,
		elsewhere: new Set(europe.middles.keys())
	});
	return { world, europe };
}

/** Codes of places that have neither a shape nor a dot in any panel. */
export function unseenIn(
	{ world, europe }: MapGeometry,
	places: readonly Pick<Place, 'place' | 'kind'>[]
): readonly string[] {
	const seen = new Set([world, europe].flatMap(({ shapes }) => shapes.map(({ code }) => code)));
	return places
		.filter(({ place, kind }) => kind !== 'world' && !seen.has(place))
		.map(({ place }) => place);
}
