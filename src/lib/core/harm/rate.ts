/**
 * Casualties per million people: our calculation, from printed figures and mid-year population.
 *
 * Only places with a figure and a population that year take part, in numerator and denominator alike: a place without
 * a figure must not dilute the rate of the others.
 */
import { isKnown, type Cell } from '../figures/figure';
import type { SeriesYear, Total } from './series';

export interface Population {
	readonly id: string;
	readonly place: string;
	readonly year: number;
	/** People at mid-year. */
	readonly population: number;
	readonly source: string;
}

/** `perMillion` is unrounded; `casualties` and `people` are what was divided. */
export interface Rate {
	readonly perMillion: number;
	readonly casualties: number;
	readonly people: number;
	readonly total: Total;
	readonly populations: readonly Population[];
	/** Places left out: no figure, or no population. */
	readonly without: readonly string[];
}

/** Rate of one year of a series; missing where the figure is, or where no place with a figure has a population. */
export function rateOf(
	{ year, total }: SeriesYear,
	populationOf: (place: string, year: number) => Population | undefined
): Cell<Rate> {
	if (!isKnown(total)) return total;
	const pairs = total.inputs.flatMap(({ place, figure }) => {
		const population = populationOf(place, year);
		return population ? [{ value: figure.value, population }] : [];
	});
	if (pairs.length === 0) return { missing: 'not_in_tables' };
	const casualties = pairs.reduce((sum, { value }) => sum + value, 0);
	const people = pairs.reduce((sum, { population }) => sum + population.population, 0);
	const counted = new Set(pairs.map(({ population }) => population.place));
	return {
		perMillion: (casualties / people) * 1_000_000,
		casualties,
		people,
		total,
		populations: pairs.map(({ population }) => population),
		without: [
			...total.without,
			...total.inputs.map(({ place }) => place).filter((place) => !counted.has(place))
		]
	};
}
