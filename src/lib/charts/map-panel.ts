/**
 * A panel of the map: areas in an equal-area projection as paths of small numbers, small states as dots.
 *
 * Units: tenths of a pixel, whole numbers. Equal-area, so that an area of the sphere is an area of the picture wherever it
 * lies: one threshold simplifies all of it alike.
 */
import { geoArea, geoCentroid, geoPath, type GeoContext, type GeoProjection } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { GOLAN, simplified, type Area, type WorldAreas } from './world-areas';

export interface MapPanel {
	/** Pixels. */
	readonly width: number;
	readonly height: number;
	/** Path of the water around the land. */
	readonly sea: string;
	readonly shapes: readonly MapShape[];
	/** Middle of the largest part of each area that has it in the frame, by code. */
	readonly middles: ReadonlyMap<string, Spot>;
}

export interface Spot {
	readonly x: number;
	readonly y: number;
}

export interface MapShape {
	readonly code: string;
	readonly kind: Area['kind'];
	/** Null where the state is too small: a dot stands for it. */
	readonly path: string | null;
	readonly dot: Spot | null;
}

export interface PanelFrame {
	readonly width: number;
	readonly height: number;
	/** Equal-area, scaled and placed, clipped to the frame. */
	readonly projection: GeoProjection;
	/** Square pixels under which a state is a dot. */
	readonly smallest: number;
	/** Places that need no dot here, as another panel shows them larger. */
	readonly elsewhere: ReadonlySet<string>;
}

/** Radius of a dot in tenths of a pixel. */
export const DOT = 28;

/** Parts of a pixel that a line may be off: square pixels of the triangle that a point stands for. */
const FINE = 0.3;

/** Square pixels under which an island or another part of a state is left out. */
const ISLAND = 0.8;

export function mapPanel(world: WorldAreas, frame: PanelFrame): MapPanel {
	const { width, height, projection, smallest } = frame;
	const { topology, areas } = simplified(world, FINE / projection.scale() ** 2);
	const largest = new Map(
		// Measured before they are simplified: a small island would be nothing after it.
		areas.map(({ code, shape }) => [code, largestOf(feature(world.topology, shape).geometry)])
	);
	const middles = new Map(
		[...largest].flatMap(([code, part]) => {
			const spot = middleOf(part, frame);
			return spot ? [[code, spot] as const] : [];
		})
	);
	const pixels = (code: string) => geoArea(largest.get(code) ?? NOWHERE) * projection.scale() ** 2;
	const isDot = ({ code, kind }: Area) => kind === 'state' && pixels(code) < smallest;
	const spots = movedApart(
		areas.flatMap((area) => {
			const { code } = area;
			const spot = isDot(area) && !frame.elsewhere.has(code) && middles.get(code);
			return spot ? [{ code, ...spot }] : [];
		})
	);
	const shapes = areas.flatMap((area): MapShape[] => {
		const { code, kind } = area;
		if (isDot(area)) {
			const dot = spots.get(code);
			return dot ? [{ code, kind, path: null, dot }] : [];
		}
		const rings = project(projection, feature(topology, area.shape).geometry);
		const most = Math.max(...rings.map((ring) => ring.area));
		const path = rings
			.filter((ring) => ring.area >= ISLAND || ring.area === most)
			.map(write)
			.join('');
		return path ? [{ code, kind, path, dot: null }] : [];
	});
	const golan = project(projection, GOLAN).map(write).join('');
	return {
		width,
		height,
		sea: project(projection, { type: 'Sphere' }).map(write).join(''),
		shapes: golan ? [...shapes, { code: 'GOLAN', kind: 'apart', path: golan, dot: null }] : shapes,
		middles
	};
}

const NOWHERE: Polygon = { type: 'Polygon', coordinates: [] };

/** The largest part of a place that lies in several. The Holy See is a point in the atlas, without an area. */
function largestOf({ coordinates }: MultiPolygon): Polygon {
	const parts = coordinates.map((rings): Polygon => ({ type: 'Polygon', coordinates: rings }));
	return parts.reduce((largest, part) => (geoArea(part) > geoArea(largest) ? part : largest));
}

/** Middle of a part in tenths of a pixel; null outside the frame. */
function middleOf(part: Polygon, { projection, width, height }: PanelFrame): Spot | null {
	const [x, y] = projection(geoCentroid(part)) ?? [NaN, NaN];
	const isInside = x >= 0 && y >= 0 && x <= width && y <= height;
	return isInside ? { x: Math.round(x * 10), y: Math.round(y * 10) } : null;
}

interface Ring {
	readonly points: readonly Spot[];
	/** Square pixels. */
	readonly area: number;
}

/** Rings in whole tenths of a pixel; those that shrink to a line are gone. */
function project(
	projection: GeoProjection,
	ground: Parameters<ReturnType<typeof geoPath>>[0]
): Ring[] {
	const rings: Spot[][] = [];
	const add = (x: number, y: number) => {
		const spot = { x: Math.round(x * 10), y: Math.round(y * 10) };
		const last = rings.at(-1)?.at(-1);
		if (last?.x !== spot.x || last.y !== spot.y) rings.at(-1)?.push(spot);
	};
	const context: GeoContext = {
		beginPath: () => undefined,
		moveTo: (x, y) => {
			rings.push([]);
			add(x, y);
		},
		lineTo: add,
		closePath: () => undefined,
		arc: () => undefined
	};
	geoPath(projection, context)(ground);
	return rings
		.map((points) => ({ points, area: Math.abs(signedArea(points)) / 100 }))
		.filter(({ points, area }) => points.length > 2 && area > 0);
}

/** `M` to the first point, then one run of steps: whole numbers, a sign doing for a space. */
function write({ points }: Ring): string {
	const [start, ...rest] = points;
	if (!start) return '';
	let last = start;
	const steps = rest.map((spot) => {
		const step = `${spot.x - last.x}${pair(spot.y - last.y)}`;
		last = spot;
		return step;
	});
	return `M${start.x}${pair(start.y)}l${steps.reduce((path, step) => path + (path && !step.startsWith('-') ? ' ' : '') + step, '')}z`;
}

function pair(number: number): string {
	return number < 0 ? String(number) : ` ${number}`;
}

function signedArea(points: readonly Spot[]): number {
	let twice = 0;
	let last = points.at(-1) ?? { x: 0, y: 0 };
	for (const spot of points) {
		twice += last.x * spot.y - spot.x * last.y;
		last = spot;
	}
	return twice / 2;
}

/** Dots that would cover each other give way, each half of what is missing, until all can be seen. */
function movedApart(
	dots: readonly (Spot & { readonly code: string })[]
): ReadonlyMap<string, Spot> {
	const moved = dots.map((dot) => ({ ...dot }));
	const room = DOT * 2 + 6;
	for (let round = 0; round < 200; round++)
		for (const [index, one] of moved.entries())
			for (const other of moved.slice(index + 1)) {
				const [x, y] = [other.x - one.x || 1, other.y - one.y || 1];
				const far = Math.hypot(x, y);
				const push = (room - far) / 2 / far;
				if (push <= 0.01) continue;
				one.x -= x * push;
				one.y -= y * push;
				other.x += x * push;
				other.y += y * push;
			}
	return new Map(moved.map(({ code, x, y }) => [code, { x: Math.round(x), y: Math.round(y) }]));
}
