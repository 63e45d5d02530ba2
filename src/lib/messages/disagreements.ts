/** Numbers that differ in words: what they are numbers of, what sets them apart, and what is known of the reasons. */
import type { Disagreement, Stated } from '../core/disagreements/disagreement';
import { codeOf, familyOf, type Table } from '../core/families/family';
import { BASES, SHARES_OF } from '../core/shares/share';
import { nameCounted, nameCounterOf, nameCoverage, nameCut } from './card';
import * as m from './compiled/messages.js';
import { describeRefusal, nameFamily, nameSeries as namePublisher } from './families';
import { listOf } from './lists';
import { describeQuantity, nameHazard, nameResult } from './quantities';
import { nameSeries } from './shares';

/** "Azerbaijan, 2012: people killed". */
export function headDisagreement(disagreement: Disagreement, placeName: string): string {
	return m.disagreements_what({
		place: placeName,
		period: disagreement.period,
		thing: nameThing(disagreement)
	});
}

function nameThing({ table, stated: [first] }: Disagreement): string {
	if (!first) return '';
	if (first.row) return nameCut({ ...first.row, counter: null });
	const { thing } = first;
	const hazard = nameHazard(codeOf(thing, 'hazard'));
	switch (table) {
		case 'casualties_cumulative':
			return nameCounted(codeOf(thing, 'measure'));
		case 'casualty_places':
			return m.disagreements_states();
		case 'contaminated_states':
			return m.disagreements_contaminated();
		case 'shares': {
			const of = SHARES_OF.find((code) => code === codeOf(thing, 'of')) ?? 'civilian';
			const base = BASES.find((code) => code === codeOf(thing, 'base')) ?? 'not_stated';
			return nameSeries({ of, base });
		}
		case 'contamination':
			return `${nameFamily(familyOf(thing))}, ${hazard}`;
		case 'clearance':
			return `${nameResult(codeOf(thing, 'measure'))}, ${hazard}`;
		default:
			return nameFamily(familyOf(thing));
	}
}

/** "about 170 km²": a number with its unit. */
export function describeStated({ thing, value, qualifier }: Stated): string {
	return describeQuantity(thing, value, qualifier);
}

/** What sets a number apart from the others: its counter, edition, series, coverage. Empty where nothing does. */
export function describeStanding({ thing, row }: Stated, { stated }: Disagreement): string {
	return STANDING.filter(
		([column]) => new Set(stated.map((other) => codeOf(other.thing, column))).size > 1
	)
		.map(([column, name]) => name(codeOf(thing, column)))
		.concat(row?.edition ?? [])
		.join(', ');
}

/** Columns that can set two numbers for one thing apart, with their words. */
const STANDING = [
	['counter', nameCounterOf],
	['series', namePublisher],
	['coverage', nameCoverage],
	['status', nameCoverage],
	['counted', nameCoverage],
	['period', nameCoverage]
] as const;

export function describeReasons({ reasons, stated, together }: Disagreement): string {
	if (reasons.length > 0)
		return m.disagreements_apart({ reasons: reasons.map(describeRefusal).join(' ') });
	if (together) return m.disagreements_figures_text();
	return stated.some(({ note }) => note !== null)
		? m.disagreements_notes()
		: m.disagreements_unknown();
}

/** "51 and 52": each number once. */
export function listNumbers({ stated }: Disagreement): string {
	return listOf([...new Set(stated.map(describeStated))]);
}

const TABLES: Readonly<Partial<Record<Table, () => string>>> = {
	casualties_cumulative: m.disagreements_casualties_cumulative,
	casualty_places: m.disagreements_casualty_places,
	shares: m.disagreements_shares,
	contamination: m.disagreements_contamination,
	contaminated_states: m.disagreements_contaminated_states,
	clearance: m.disagreements_clearance,
	stockpiles: m.disagreements_stockpiles,
	funding: m.disagreements_funding
};

export function headTable(table: Table): string {
	return TABLES[table]?.() ?? table;
}
