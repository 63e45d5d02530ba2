/** The six states of a state as tiles of a pattern: the same on bands and on the map. */
import { TREATY, type TreatyPattern } from './palette';
import { svgNode } from './svg-node';

const SHAPES: Readonly<Record<TreatyPattern, string>> = {
	solid: 'M0 0H6V6H0Z',
	hatch: 'M-1 1L1 -1M0 6L6 0M5 7L7 5',
	bars: 'M3 0V6',
	dots: 'M2 3h2',
	crosses: 'M1 1L5 5M5 1L1 5',
	blank: ''
};

/**
 * Patterns inside the drawing, so that they travel with it, named `id-hatch` and so on.
 * @param scale units of the drawing for a pixel
 */
export function treatyPatterns(document: Document, id: string, scale = 1): readonly SVGElement[] {
	return Object.values(TREATY).map(({ pattern, colour }) =>
		patternTile(
			document,
			{ id: `${id}-${pattern}`, scale },
			{
				d: SHAPES[pattern],
				stroke: colour,
				'stroke-width': pattern === 'crosses' ? '1' : '2',
				fill: pattern === 'solid' ? colour : 'none'
			}
		)
	);
}

/** A tile of six by six pixels on the ground of the page. */
export function patternTile(
	document: Document,
	{ id, scale }: { readonly id: string; readonly scale: number },
	path: Readonly<Record<string, string>>
): SVGElement {
	const tile = svgNode(
		document,
		'pattern',
		{ id, width: 6, height: 6, patternUnits: 'userSpaceOnUse' },
		svgNode(document, 'rect', { width: 6, height: 6, fill: 'var(--paper)' }),
		svgNode(document, 'path', path)
	);
	if (scale !== 1) tile.setAttribute('patternTransform', `scale(${scale})`);
	return tile;
}
