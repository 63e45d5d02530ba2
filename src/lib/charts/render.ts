/**
 * The one place where charts become SVG: at build with a document of linkedom, in the browser with the page's own.
 */
import * as Plot from '@observablehq/plot';
import type { Chart } from './chart';
import { TYPE } from './frame';
import { land } from './land';
import { parties } from './parties';
import { revisions } from './revisions';
import { road } from './road';
import { series } from './series';
import { treaty } from './treaty';
import { turnover } from './turnover';

/**
 * An SVG `width` pixels wide. It is hidden from assistive technology: the figure around it carries the summary, and
 * every point stands in the table twin, so its links are for the pointer only.
 */
export function draw(chart: Chart, width: number, document: Document): Element {
	const svg = Plot.plot({ ...optionsOf(chart, width), document });
	svg.setAttribute('style', TYPE);
	svg.setAttribute('aria-hidden', 'true');
	for (const link of svg.querySelectorAll('a')) link.setAttribute('tabindex', '-1');
	return svg;
}

function optionsOf(chart: Chart, width: number): Plot.PlotOptions {
	switch (chart.kind) {
		case 'series':
			return series(chart, width);
		case 'treaty':
			return treaty(chart, width);
		case 'revisions':
			return revisions(chart, width);
		case 'parties':
			return parties(chart, width);
		case 'turnover':
			return turnover(chart, width);
		case 'road':
			return road(chart, width);
		case 'land':
			return land(chart, width);
	}
}
