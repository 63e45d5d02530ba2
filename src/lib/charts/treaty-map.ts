/**
 * The status of every state on a day as a map: the world, Europe larger, and all that must be said with it in one picture.
 *
 * Drawn at build for a width, since its geometry is larger than all else on the page; `repaintMap` gives it another day.
 */
import * as m from '../messages/compiled/messages.js';
import { TYPE } from './frame';
import type { MapGeometry } from './map-geometry';
import { DOT, type MapPanel, type MapShape } from './map-panel';
import { mapText, markOf } from './map-text';
import { TREATY } from './palette';
import { repaintMap, type MapDay } from './repaint-map';
import { svgNode } from './svg-node';
import { patternTile, treatyPatterns } from './treaty-patterns';

const GAP = 10;
/** From here on the text stands beside Europe and not under it. */
const BESIDE = 560;

export interface TreatyMapOptions {
	readonly geometry: MapGeometry;
	/** Of every place that has ever had one, so that any day can show it. */
	readonly marked: readonly {
		readonly place: string;
		readonly mark: 'suspension_declared' | 'undated';
	}[];
	readonly day: MapDay;
	/** Names of areas listed apart or in dispute. */
	readonly nameOf: (code: string) => string;
}

/** Hidden from assistive technology like every chart: summary and table stand beside it. */
export function treatyMap(options: TreatyMapOptions, width: number, document: Document): Element {
	const { geometry, day } = options;
	const id = `treaty-map-${width}`;
	const beside = width >= BESIDE;
	const top = geometry.world.height + GAP;
	const left = beside ? geometry.europe.width + 2 * GAP : 0;
	const text = mapText(document, { id, width: width - left });
	const under = beside ? top : top + geometry.europe.height + GAP;
	const height = Math.max(top + geometry.europe.height, under + text.height);
	text.block.setAttribute('transform', `translate(${left} ${under})`);
	const svg = svgNode(
		document,
		'svg',
		{
			id,
			class: 'treaty-map',
			width,
			height,
			viewBox: `0 0 ${width} ${height}`,
			style: TYPE,
			fill: 'currentColor',
			'aria-hidden': 'true'
		},
		svgNode(document, 'style', {}, styleOf(id)),
		svgNode(
			document,
			'defs',
			{},
			...treatyPatterns(document, id),
			apart(document, id, 1),
			...treatyPatterns(document, `${id}-fine`, 10),
			apart(document, `${id}-fine`, 5),
			// Half as large, so that a whole tile fits into a dot.
			...treatyPatterns(document, `${id}-dot`, 5)
		),
		panel(document, geometry.world, options, { top: 0, marks: 0.7 }),
		panel(document, geometry.europe, options, { top, marks: 1 }),
		text.block
	);
	repaintMap(svg, day);
	return svg;
}

/** Hatched like no state: thin grey lines, the other way. */
function apart(document: Document, id: string, scale: number): Element {
	return patternTile(
		document,
		{ id: `${id}-apart`, scale },
		{
			d: 'M-1 5L1 7M0 0L6 6M5 -1L7 1',
			stroke: 'var(--outside)',
			'stroke-width': '1.4',
			fill: 'none'
		}
	);
}

function styleOf(id: string): string {
	const states = Object.entries(TREATY).map(
		([state, { colour, pattern }]) =>
			`#${id} .${state}{fill:url(#${id}-fine-${pattern});stroke:${state === 'bound' ? 'var(--paper)' : colour}}` +
			`#${id} .${state} circle{fill:url(#${id}-dot-${pattern})}`
	);
	return [
		...states,
		`#${id} .apart{fill:url(#${id}-fine-apart);stroke:var(--outside)}`,
		`#${id} .other{fill:var(--rule);stroke:var(--outside)}`,
		`#${id} .land{stroke-width:6;stroke-linejoin:round}`,
		// So thin that it leaves something of a narrow strip.
		`#${id} .bound{stroke-width:4}`,
		`#${id} circle{stroke-width:9}`,
		`#${id} .off{display:none}`,
		`#${id} a:hover path,#${id} a:hover circle{stroke:var(--ink)}`
	].join('');
}

/** Larger states first, so that none covers a small one; other land under all. */
const ORDER = { other: 0, state: 1, apart: 2 } as const;

function panel(
	document: Document,
	{ sea, shapes, middles }: MapPanel,
	{ marked, nameOf }: TreatyMapOptions,
	at: { readonly top: number; readonly marks: number }
): Element {
	const rank = ({ kind, dot }: MapShape) => (dot ? 3 : ORDER[kind]);
	const land = [...shapes]
		.sort((a, b) => rank(a) - rank(b))
		.map((shape) => area(document, shape, nameOf));
	const marks = marked.flatMap(({ place, mark }) => {
		const spot = middles.get(place);
		if (!spot) return [];
		const sign = markOf(document, mark);
		sign.setAttribute('transform', `translate(${spot.x} ${spot.y}) scale(${at.marks})`);
		return [
			svgNode(
				document,
				'a',
				{ 'data-marked': place, 'data-mark': mark, tabindex: -1 },
				svgNode(document, 'title', {}),
				sign
			)
		];
	});
	return svgNode(
		document,
		'g',
		{ transform: `translate(0 ${at.top}) scale(.1)`, class: 'land' },
		svgNode(document, 'path', { d: sea, fill: 'var(--war)', stroke: 'none' }),
		...land,
		...marks
	);
}

function area(
	document: Document,
	{ code, kind, path, dot }: MapShape,
	nameOf: (code: string) => string
): Element {
	const shape = dot
		? svgNode(document, 'circle', { cx: dot.x, cy: dot.y, r: DOT })
		: svgNode(document, 'path', { d: path ?? '' });
	if (kind === 'state')
		return svgNode(
			document,
			'a',
			{ 'data-place': code, tabindex: -1 },
			svgNode(document, 'title', {}),
			shape
		);
	if (kind === 'other') return svgNode(document, 'g', { class: kind }, shape);
	const words = m.map_apart({ name: nameOf(code) });
	return svgNode(document, 'g', { class: kind }, svgNode(document, 'title', {}, words), shape);
}
