/** Rows of land as the guard sees them. */
import type { Thing } from '../families/family';
import type { Clearance } from './clearance';
import type { Contamination } from './contamination';

export function thingOfLand(row: Contamination): Thing {
	const { place, asOf, hazard, measure } = row;
	const codes = { place, as_of: asOf, hazard, measure };
	return {
		table: 'contamination',
		codes: measure === 'band' ? { ...codes, scale: row.scale } : codes
	};
}

export function thingOfResult(row: Clearance): Thing {
	const { place, year, measure, hazard, series, coverage } = row;
	const codes = { place, year: String(year), measure, hazard, series, coverage };
	return { table: 'clearance', codes };
}
