/** Questions about percentages and about numbers that differ. */
import type { DisputedRow } from '../../core/disagreements/disagreement';
import { TABLES } from '../../core/families/family';
import { QUALIFIERS } from '../../core/figures/figure';
import { BASES, SHARES_OF, type Share } from '../../core/shares/share';
import { number, oneOf, optionalNumber, optionalText, text } from '../decode';
import type { Query } from '../query';
import populationDisputesSql from '../sql/population-disputes.sql?raw';
import disagreementsSql from '../sql/disagreements.sql?raw';
import sharesSql from '../sql/shares.sql?raw';

export const allShares: Query<void, Share> = {
	name: 'shares',
	sql: sharesSql,
	reads: ['shares'],
	bind: () => [],
	decode: (row) => ({
		id: text(row, 'id'),
		place: text(row, 'place'),
		year: number(row, 'year'),
		of: oneOf(row, 'of', SHARES_OF),
		base: oneOf(row, 'base', BASES),
		percent: number(row, 'percent'),
		numerator: optionalNumber(row, 'numerator'),
		denominator: optionalNumber(row, 'denominator'),
		qualifier: oneOf(row, 'qualifier', QUALIFIERS),
		source: text(row, 'source'),
		locator: optionalText(row, 'locator'),
		note: optionalText(row, 'note')
	})
};

/** Columns of the answer by the codes they hold. */
const CODES = {
	...{ place: 'place', measure: 'measure', hazard: 'hazard', coverage: 'coverage', of: 'of' },
	...{ status: 'status', series: 'series', counted: 'counted', period: 'calendar', base: 'base' },
	scope: 'scope'
};

/** Years of places with two populations that differ: hundreds, of two publishers alone, so they are counted. */
export const populationDisputes: Query<void, { readonly years: number; readonly places: number }> =
	{
		name: 'population-disputes',
		sql: populationDisputesSql,
		reads: ['population'],
		bind: () => [],
		decode: (row) => ({ years: number(row, 'years'), places: number(row, 'places') })
	};

/** Numbers of tables other than casualties that stand for one thing and time, and differ. */
export const disputedRows: Query<void, DisputedRow> = {
	name: 'disagreements',
	sql: disagreementsSql,
	reads: [
		'casualties_cumulative',
		'casualty_places',
		'clearance',
		'contaminated_states',
		'contamination',
		'funding',
		'shares',
		'stockpiles'
	],
	bind: () => [],
	decode: (row) => ({
		subject: text(row, 'subject'),
		period: text(row, 'period'),
		value: number(row, 'value'),
		qualifier: oneOf(row, 'qualifier', QUALIFIERS),
		source: text(row, 'source'),
		note: optionalText(row, 'note'),
		row: null,
		thing: {
			table: oneOf(row, 'table', TABLES),
			codes: Object.fromEntries(
				Object.entries(CODES).map(([code, column]) => [code, optionalText(row, column)])
			)
		}
	})
};
