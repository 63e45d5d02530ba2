import { parseHTML } from 'linkedom';
import type { Chart } from '$lib/charts/chart';
import { draw } from '$lib/charts/render';

/** Widths of the SVGs in the page; CSS shows the one that fits, and text is never scaled. */
export const WIDTHS = { narrow: 328, wide: 720 };

/** A chart as the markup of two SVGs, drawn without a browser. */
export function drawAtBuild(chart: Chart): { readonly narrow: string; readonly wide: string } {
	const { document } = parseHTML('<!doctype html><html></html>');
	return {
		narrow: draw(chart, WIDTHS.narrow, document).outerHTML,
		wide: draw(chart, WIDTHS.wide, document).outerHTML
	};
}

/** One SVG for a panel of small multiples, whose width does not depend on the screen. */
export function drawPanel(chart: Chart): string {
	const { document } = parseHTML('<!doctype html><html></html>');
	return draw(chart, 300, document).outerHTML;
}
