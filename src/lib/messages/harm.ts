/** Figures of harm in words: value, qualifier, what it counts, place, year, edition. Never a bare number. */
import type { Missing, Printed, Qualifier, Vintage } from '../core/figures/figure';
import type { Measure } from '../core/harm/measure';
import type { Rate } from '../core/harm/rate';
import type { Total } from '../core/harm/series';
import * as m from './compiled/messages.js';
import { listOf } from './lists';
import { formatWhole, formatTenths, qualified } from './numbers';

export function nameMeasure(measure: Measure): string {
	switch (measure) {
		case 'casualties':
			return m.measure_casualties();
		case 'killed':
			return m.measure_killed();
		case 'injured':
			return m.measure_injured();
		case 'civilian':
			return m.measure_civilian();
		case 'child':
			return m.measure_child();
	}
}

/** What one unit of a measure is: "people killed or injured". */
export function nameUnit(measure: Measure): string {
	switch (measure) {
		case 'casualties':
			return m.unit_casualties();
		case 'killed':
			return m.unit_killed();
		case 'injured':
			return m.unit_injured();
		case 'civilian':
			return m.unit_civilian();
		case 'child':
			return m.unit_child();
	}
}

/** "at least 6,279". */
export function describeValue({
	value,
	qualifier
}: {
	value: number;
	qualifier: Qualifier;
}): string {
	return qualified(qualifier, formatWhole(value));
}

/** "at least 6,279 people killed or injured". */
export function describeCount(
	figure: { value: number; qualifier: Qualifier },
	measure: Measure
): string {
	return m.count_of({ number: describeValue(figure), unit: nameUnit(measure) });
}

/** "12.3", with the qualifier of the sum above the line. */
export function describeRate({ perMillion, total }: Rate): string {
	return qualified(total.qualifier, formatTenths(perMillion));
}

/** A point or cell in full: "Mali, 2016: 114 people killed or injured (Landmine Monitor 2017)". */
export function describeFigure(
	name: string,
	year: number,
	figure: Printed,
	measure: Measure
): string {
	return m.point_title({
		name,
		year,
		figure:
			figure.value === 0 ? m.zero_of({ unit: nameUnit(measure) }) : describeCount(figure, measure),
		edition: figure.edition ?? m.edition_none()
	});
}

/** A conflict's year in full: the printed figure where one place has one, else our calculation with its places. */
export function describeTotal(
	name: string,
	year: number,
	total: Total,
	measure: Measure,
	nameOf: (place: string) => string
): string {
	const [only, ...more] = total.inputs;
	if (only && more.length === 0)
		return describeFigure(nameOf(only.place), year, only.figure, measure);
	return m.point_title_sum({
		name,
		year,
		figure: describeCount(total, measure),
		places: listOf(total.inputs.map(({ place }) => nameOf(place)))
	});
}

export function describeGap(missing: Missing): string {
	switch (missing) {
		case 'not_in_tables':
			return m.gap_not_in_tables();
		case 'not_reported':
			return m.gap_not_reported();
		case 'not_applicable':
			return m.gap_not_applicable();
		case 'not_yet_published':
			return m.gap_not_yet_published();
	}
}

export function describeVintage(vintage: Vintage): string {
	switch (vintage) {
		case 'first_published':
			return m.vintage_first_published();
		case 'revised':
			return m.vintage_revised();
		case 'restated':
			return m.vintage_restated();
		case 'unknown':
			return m.vintage_unknown();
	}
}
