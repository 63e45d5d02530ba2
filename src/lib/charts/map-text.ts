/** What stands beside the panels of the map, inside the picture: the day, the key, what the map does not say. */
import { TREATY_STATES } from '../core/treaty/status';
import * as m from '../messages/compiled/messages.js';
import { nameMark, nameTreatyState } from '../messages/treaty';
import { TREATY } from './palette';
import { svgNode } from './svg-node';

const LINE = 17;
/** Width of a letter of 13 pixels, rather too wide than too narrow. */
const LETTER = 6.3;

/** The block of text, and how high it is. @param id of the patterns, in pixels */
export function mapText(
	document: Document,
	{ id, width }: { readonly id: string; readonly width: number }
): { readonly block: SVGElement; readonly height: number } {
	const block = svgNode(document, 'g', {});
	let y = 14;
	block.append(
		svgNode(document, 'text', { y, 'data-day': '', 'font-weight': '600', 'font-size': 15 })
	);
	y += 10;
	const rows = [
		...TREATY_STATES.map((state) => ({
			words: nameTreatyState(state),
			sign: swatch(document, `url(#${id}-${TREATY[state].pattern})`, TREATY[state].colour)
		})),
		{
			words: m.map_key_apart(),
			sign: swatch(document, `url(#${id}-apart)`, 'var(--outside)')
		},
		{ words: m.map_key_other(), sign: swatch(document, 'var(--rule)', 'var(--outside)') },
		...(['suspension_declared', 'undated'] as const).map((mark) => ({
			words: nameMark(mark),
			sign: svgNode(
				document,
				'g',
				{ transform: 'translate(13 7) scale(.1)' },
				markOf(document, mark)
			)
		}))
	];
	for (const { words, sign } of rows) {
		block.append(
			svgNode(
				document,
				'g',
				{ transform: `translate(0 ${y})` },
				sign,
				svgNode(document, 'text', { x: 34, y: 11 }, words)
			)
		);
		y += LINE;
	}
	for (const words of [m.map_disclaimer(), m.map_geometry()]) {
		y += 6;
		for (const line of wrapped(words, Math.floor(width / LETTER))) {
			y += LINE - 1;
			block.append(svgNode(document, 'text', { y, fill: 'var(--quiet)' }, line));
		}
	}
	return { block, height: y + 6 };
}

/** A mark around the origin, in tenths of a pixel. */
export function markOf(document: Document, mark: 'suspension_declared' | 'undated'): SVGElement {
	return svgNode(document, 'path', {
		d: mark === 'suspension_declared' ? 'M0-70L55 0L0 70L-55 0Z' : 'M-40-40L40 40M40-40L-40 40',
		fill: 'var(--paper)',
		stroke: 'var(--ink)',
		'stroke-width': 20
	});
}

function swatch(document: Document, fill: string, stroke: string): SVGElement {
	return svgNode(document, 'rect', { x: 0.5, y: 1, width: 25, height: 12, fill, stroke });
}

/** Lines of at most so many letters, broken between words. */
function wrapped(words: string, letters: number): readonly string[] {
	const lines: string[] = [];
	for (const word of words.split(' ')) {
		const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
		if (lines.length > 0 && longer.length <= letters) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}
