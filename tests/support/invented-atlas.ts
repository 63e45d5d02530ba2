/** A small invented world for the map: square lands that share borders, two islands, and land of no place. */
import type { Atlas } from '$lib/charts/world-areas';

const square = (a3: string, ...corners: readonly (readonly [number, number])[]) => ({
	a3,
	// Clockwise, as the atlas has it: the land is on the right.
	rings: corners.map(([west, south]) => ring(west, south, 12))
});

const ring = (west: number, south: number, size: number): [number, number][] => [
	[west, south],
	[west, south + size],
	[west + size, south + size],
	[west + size, south],
	[west, south]
];

const lands = [
	square('ALD', [0, 40], [-60, -20]),
	square('CEB', [12, 40]),
	square('SOM', [30, 0]),
	square('SOL', [42, 0]),
	square('XAB', [60, 10]),
	square('GRL', [-60, 60]),
	square('ATA', [0, -89]),
	{ a3: 'ISL', rings: [ring(170, -20, 0.5)] },
	{ a3: 'ATL', rings: [ring(170, -19.4, 0.5)] }
];

/** Every ring is an arc of its own, so neighbours share no arc; where that matters, a test reads the real atlas. */
export const inventedAtlas: Atlas = {
	type: 'Topology',
	arcs: lands.flatMap(({ rings }) => rings),
	objects: {
		countries: {
			type: 'GeometryCollection',
			geometries: lands.map(({ a3, rings }, index) => {
				const before = lands.slice(0, index).flatMap((land) => land.rings).length;
				return {
					type: 'MultiPolygon',
					arcs: rings.map((_, part) => [[before + part]]),
					properties: { name: a3, a3 }
				};
			})
		}
	}
};
