import { parseHTML } from 'linkedom';
import type { Chart } from '$lib/charts/chart';
import { draw } from '$lib/charts/render';

/** Widths of the SVGs in the page; CSS shows the one that fits, and text is never scaled. */
export const WIDTHS = { narrow: 328, wide: 720 };

/** A chart as the markup of two SVGs, drawn without a browser. */
export function drawAtBuild(chart: Chart): { readonly narrow: string; readonly wide: string } {
	const { document } = parseHTML('<!doctype html><html></html>');
	return {
		narrow: markupOf(draw(chart, WIDTHS.narrow, document)),
		wide: markupOf(draw(chart, WIDTHS.wide, document))
	};
}

/** One SVG for a panel of small multiples, whose width does not depend on the screen. */
export function drawPanel(chart: Chart): string {
	const { document } = parseHTML('<!doctype html><html></html>');
	return markupOf(draw(chart, 300, document));
}

/** Hundredths of a pixel are enough for any screen, and a third of the bytes. Only numbers in attributes are that long. */
function markupOf(drawn: Element): string {
	return drawn.outerHTML.replaceAll(/\d+\.\d{3,}/g, (number) => String(+Number(number).toFixed(2)));
}
