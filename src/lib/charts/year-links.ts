/** Years as links over the whole height of a chart, for the pointer: seen by nobody, wide enough to be hit. */
import * as Plot from '@observablehq/plot';
import { INK } from './palette';

interface LinkedYear {
	readonly year: number;
	readonly href: string | null;
	readonly title: string;
}

export function yearLinks(years: readonly LinkedYear[]): Plot.Rect {
	return Plot.rectY(
		years.filter(({ href }) => href !== null),
		{
			x1: ({ year }: LinkedYear) => year,
			x2: ({ year }: LinkedYear) => year + 1,
			fill: INK,
			fillOpacity: 0,
			href: 'href',
			title: 'title'
		}
	);
}
