/** What readers can compare, and the cut of the published figures each stands for. All are national, of mines and ERW. */
export const MEASURES = ['casualties', 'killed', 'injured', 'civilian', 'child'] as const;
export type Measure = (typeof MEASURES)[number];

/** Columns of the casualty table that single a measure out. Civilians and children are casualties: killed or injured. */
export interface Cut {
	readonly measure: 'casualties' | 'killed' | 'injured';
	readonly group: 'all' | 'civilian';
	readonly age: 'all' | 'child';
}

export const CUTS: Readonly<Record<Measure, Cut>> = {
	casualties: { measure: 'casualties', group: 'all', age: 'all' },
	killed: { measure: 'killed', group: 'all', age: 'all' },
	injured: { measure: 'injured', group: 'all', age: 'all' },
	civilian: { measure: 'casualties', group: 'civilian', age: 'all' },
	child: { measure: 'casualties', group: 'all', age: 'child' }
};

/** In how many places a measure has a national figure for a year. */
export interface Offer {
	readonly measure: Measure;
	readonly year: number;
	readonly places: number;
}

/** First and last year with a figure, and the largest number of places in one year. Null when the measure has none. */
export function offerOf(
	offers: readonly Offer[],
	measure: Measure
): { readonly from: number; readonly to: number; readonly most: number } | null {
	const own = offers.filter((offer) => offer.measure === measure);
	if (own.length === 0) return null;
	const years = own.map(({ year }) => year);
	return {
		from: Math.min(...years),
		to: Math.max(...years),
		most: Math.max(...own.map(({ places }) => places))
	};
}
