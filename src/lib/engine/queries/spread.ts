/** Questions about casualties over several years, and about how many places had any. */
import type { CasualtiesOverYears, CasualtyPlaces } from '../../core/claims/claim-base';
import { QUALIFIERS } from '../../core/figures/figure';
import { cited, flag, number, oneOf, optionalNumber } from '../decode';
import type { Query } from '../query';
import overYearsSql from '../sql/casualties-over-years.sql?raw';
import placesSql from '../sql/casualty-places.sql?raw';

export const allCasualtiesOverYears: Query<void, CasualtiesOverYears> = {
	name: 'casualties-over-years',
	sql: overYearsSql,
	reads: ['casualties_cumulative'],
	bind: () => [],
	decode: (row) => ({
		...cited(row),
		fromYear: number(row, 'from_year'),
		toYear: number(row, 'to_year'),
		measure: oneOf(row, 'measure', ['casualties', 'killed', 'injured', 'survival_unknown']),
		value: number(row, 'value'),
		qualifier: oneOf(row, 'qualifier', QUALIFIERS)
	})
};

export const allCasualtyPlaces: Query<void, CasualtyPlaces> = {
	name: 'casualty-places',
	sql: placesSql,
	reads: ['casualty_places'],
	bind: () => [],
	decode: (row) => ({
		...cited(row),
		year: number(row, 'year'),
		counted: oneOf(row, 'counted', ['states', 'states_and_areas']),
		places: number(row, 'places'),
		otherAreas: optionalNumber(row, 'other_areas'),
		statesParties: optionalNumber(row, 'states_parties'),
		calendarYear: flag(row, 'calendar_year')
	})
};
