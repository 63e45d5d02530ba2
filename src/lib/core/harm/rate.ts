/**
 * Casualties per million people: our calculation, from printed figures and mid-year population.
 *
 * Only places with a figure and a population that year take part, in numerator and denominator alike: a place without
 * a figure must not dilute the rate of the others.
 */
import { addable } from '../families/alike';
import { perMillion, sumOf } from '../families/arithmetic';
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
		return population ? [{ figure: figure.figure, value: figure.value, population }] : [];
	});
	if (pairs.length === 0) return { missing: 'not_in_tables' };
	const counted = addable(pairs);
	const peopleOf = ({ population }: (typeof pairs)[number]) => population.population;
	const places = new Set(pairs.map(({ population }) => population.place));
	return {
		perMillion: perMillion(counted, peopleOf),
		casualties: sumOf(counted),
		people: sumOf(counted, peopleOf),
		total,
		populations: pairs.map(({ population }) => population),
		without: [
			...total.without,
			...total.inputs.map(({ place }) => place).filter((place) => !places.has(place))
		]
	};
}
