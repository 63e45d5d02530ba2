import type { PublishedValue } from '../figures/published-value';
import type { Thing } from './family';

/** A row of the casualty table as the guard sees it. */
export function thingOf(row: PublishedValue): Thing {
	const { place, measure, group, age, sex, device, scope, coverage, counter } = row;
	const codes = { place, measure, group, age, sex, device, scope, coverage, counter };
	return { table: 'casualties', codes: { ...codes, year: String(row.year) } };
}
