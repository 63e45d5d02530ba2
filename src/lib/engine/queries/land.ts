/** Questions about land: what is in it, and what was done to it. */
import { CLEARANCE_COVERAGES, CLEARANCE_SERIES, RESULTS } from '../../core/land/clearance';
import type { Clearance, ClearanceOverYears } from '../../core/land/clearance';
import { AREA_MEASURES, BANDS, SCALES } from '../../core/land/contamination';
import type { BandMeaning, ContaminatedStates, Contamination } from '../../core/land/contamination';
import { HAZARDS } from '../../core/land/hazard';
import { QUALIFIERS } from '../../core/figures/figure';
import { cited, number, oneOf, optionalNumber, optionalText, text } from '../decode';
import type { Query } from '../query';
import bandsSql from '../sql/contamination-bands.sql?raw';
import clearanceCumulativeSql from '../sql/clearance-cumulative.sql?raw';
import clearanceSql from '../sql/clearance.sql?raw';
import contaminatedStatesSql from '../sql/contaminated-states.sql?raw';
import contaminationSql from '../sql/contamination.sql?raw';

export const allContamination: Query<void, Contamination> = {
	name: 'contamination',
	sql: contaminationSql,
	reads: ['contamination'],
	bind: () => [],
	decode: (row) => {
		const land = {
			...cited(row),
			place: text(row, 'place'),
			asOf: text(row, 'as_of'),
			hazard: oneOf(row, 'hazard', HAZARDS),
			locator: optionalText(row, 'locator')
		};
		if (row['measure'] === 'band') {
			const band = oneOf(row, 'band', BANDS);
			return { ...land, measure: 'band', band, scale: oneOf(row, 'scale', SCALES) };
		}
		return {
			...land,
			measure: oneOf(row, 'measure', AREA_MEASURES),
			value: number(row, 'value'),
			qualifier: oneOf(row, 'qualifier', QUALIFIERS)
		};
	}
};

export const allBandMeanings: Query<void, BandMeaning> = {
	name: 'contamination-bands',
	sql: bandsSql,
	reads: ['contamination_bands'],
	bind: () => [],
	decode: (row) => ({
		...cited(row),
		scale: oneOf(row, 'scale', SCALES),
		edition: optionalText(row, 'edition'),
		band: oneOf(row, 'band', BANDS),
		printedTerm: text(row, 'printed_term'),
		minKm2: optionalNumber(row, 'min_km2'),
		maxKm2: optionalNumber(row, 'max_km2')
	})
};

export const allContaminatedStates: Query<void, ContaminatedStates> = {
	name: 'contaminated-states',
	sql: contaminatedStatesSql,
	reads: ['contaminated_states'],
	bind: () => [],
	decode: (row) => ({
		...cited(row),
		series: text(row, 'series'),
		editionYear: number(row, 'edition_year'),
		asOf: text(row, 'as_of'),
		states: optionalNumber(row, 'states'),
		otherAreas: optionalNumber(row, 'other_areas'),
		total: optionalNumber(row, 'total'),
		status: text(row, 'status'),
		qualifier: oneOf(row, 'qualifier', QUALIFIERS)
	})
};

export const allClearance: Query<void, Clearance> = {
	name: 'clearance',
	sql: clearanceSql,
	reads: ['clearance'],
	bind: () => [],
	decode: (row) => ({
		...cleared(row),
		year: number(row, 'year'),
		coverage: oneOf(row, 'coverage', CLEARANCE_COVERAGES),
		series: oneOf(row, 'series', CLEARANCE_SERIES)
	})
};

export const allClearanceOverYears: Query<void, ClearanceOverYears> = {
	name: 'clearance-cumulative',
	sql: clearanceCumulativeSql,
	reads: ['clearance_cumulative'],
	bind: () => [],
	decode: (row) => ({ ...cleared(row), from: text(row, 'from'), to: text(row, 'to') })
};

function cleared(row: Parameters<typeof text>[0]) {
	return {
		...cited(row),
		place: text(row, 'place'),
		hazard: oneOf(row, 'hazard', HAZARDS),
		measure: oneOf(row, 'measure', RESULTS),
		value: number(row, 'value'),
		qualifier: oneOf(row, 'qualifier', QUALIFIERS),
		locator: optionalText(row, 'locator')
	};
}
