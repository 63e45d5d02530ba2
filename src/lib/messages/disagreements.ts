/** Numbers that differ in words: what they are numbers of, what sets them apart, and what is known of the reasons. */
import type { Disagreement, Stated } from '../core/disagreements/disagreement';
import { codeOf, familyOf, type Table } from '../core/families/family';
import { BASES, SHARES_OF } from '../core/shares/share';
import { nameCounted, nameCounterOf, nameCoverage, nameCut } from './card';
import * as m from './compiled/messages.js';
import { describeRefusal, nameFamily, nameSeries as namePublisher } from './families';
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

/** What a number says of itself and the other may not: its counter, coverage, series. Empty where it says nothing. */
export function describeStanding({ thing, row }: Stated, { reasons }: Disagreement): string {
	const counter = codeOf(thing, 'counter');
	const coverage = codeOf(thing, 'coverage') || codeOf(thing, 'status');
	return [
		reasons.some(({ refusal }) => refusal === 'counter') ? nameCounterOf(counter) : null,
		row?.edition ?? null,
		codeOf(thing, 'series') === '' ? null : namePublisher(codeOf(thing, 'series')),
		...[coverage, codeOf(thing, 'counted'), codeOf(thing, 'period')].map((code) =>
			code === '' ? null : nameCoverage(code)
		)
	]
		.filter((part) => part !== null)
		.join(', ');
}

export function describeReasons({ reasons, together }: Disagreement): string {
	if (reasons.length > 0)
		return m.disagreements_apart({ reasons: reasons.map(describeRefusal).join(' ') });
	return together ? m.disagreements_figures_text() : m.disagreements_unknown();
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
