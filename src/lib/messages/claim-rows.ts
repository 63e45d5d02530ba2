/** Rows that a verdict rests on, in words. */
import type { Evidence } from '../core/claims/verdict';
import { QUALIFIERS } from '../core/figures/figure';
import type { Place } from '../core/places/place';
import { BASES, SHARES_OF } from '../core/shares/share';
import { ACTIONS } from '../core/treaty/act';
import { FINDINGS } from '../core/use/mine-use';
import { nameCounted, nameCut } from './card';
import { nameFinding } from './mine-use';
import * as m from './compiled/messages.js';
import { describeDate } from './dates';
import { formatWhole, qualified } from './numbers';
import { formatPrinted, nameResult } from './quantities';
import { nameSeries } from './shares';
import { nameAction } from './treaty';

export type Names = (place: string) => string;

/** Looks names of places up by code, as a sentence has them. */
export function namesIn(places: readonly Place[]): Names {
	// "Korea, Republic of" is nowhere written so in a sentence.
	const written = (name: string) => name.split(', ').reverse().join(' ');
	const names = new Map(places.map(({ place, name }) => [place, written(name)]));
	return (place) => names.get(place) ?? place;
}

export const nameMeasured = (measure: string): string =>
	measure.includes('_km2') || measure.endsWith('_destroyed')
		? nameResult(measure)
		: nameCounted(measure);

/** One row in a line: what it counts, where, when, how much, and who printed it. */
export function describeEvidence(row: Evidence, nameOf: Names): string {
	return m.claim_row({
		place: nameOf(row.place),
		period: periodOf(row),
		value: valueOf(row),
		printed: printedIn(row)
	});
}

/** A day or month in words; years and spans of years as they are. */
export const periodOf = ({ period }: Evidence): string =>
	/^\d{4}-\d\d(?:-\d\d)?$/.test(period) ? describeDate(period) : period;

/** Edition, else publisher and title: never the code of a source alone. */
export function printedIn({ edition, cited, source }: Evidence): string {
	if (edition) return edition;
	if (!cited) return source;
	if (cited.edition) return cited.edition;
	return m.claim_cited({ publisher: cited.publisher, title: cited.title });
}

export function valueOf(row: Evidence): string {
	const qualifier = QUALIFIERS.find((code) => code === row.qualifier) ?? 'exact';
	if (typeof row.value === 'string') {
		const found = FINDINGS.find((code) => row.table === 'mine_use' && code === row.value);
		if (found) return nameFinding(found);
		const action = ACTIONS.find((code) => code === row.measure);
		return action ? nameAction(action) : row.value;
	}
	if (row.counted)
		return m.count_of({
			number: qualified(qualifier, formatWhole(row.value)),
			unit: nameCut(row.counted)
		});
	const number = qualified(qualifier, formatPrinted(row.value));
	if (row.table === 'stockpiles') return m.claim_stock({ number, what: nameStored(row.measure) });
	if (row.table === 'shares') return shareOf(row, number);
	if (row.measure.endsWith('_km2'))
		return m.claim_land({ number: m.quantity_km2({ number }), what: nameLand(row.measure) });
	return m.count_of({ number, unit: nameMeasured(row.measure) });
}

const STORED: Readonly<Record<string, () => string>> = {
	declared: m.claim_stock_declared,
	estimated: m.claim_stock_estimated,
	destroyed: m.claim_stock_destroyed,
	retained: m.claim_stock_retained
};

const nameStored = (measure: string): string => STORED[measure]?.() ?? measure;

/** "46%: children, of civilian casualties": a share never without its base. */
function shareOf(row: Evidence, number: string): string {
	const [code, whole] = row.measure.split(' of ');
	const of = SHARES_OF.find((one) => one === code);
	const base = BASES.find((one) => one === whole);
	const percent = m.shares_percent_value({ number });
	return of && base ? m.claim_share({ number: percent, of: nameSeries({ of, base }) }) : percent;
}

const AREAS: Readonly<Record<string, () => string>> = {
	potential_km2: m.claim_land_potential,
	suspected_km2: m.claim_land_suspected,
	confirmed_km2: m.claim_land_confirmed,
	area_km2: m.claim_land_area
};

const nameLand = (measure: string): string => AREAS[measure]?.() ?? nameResult(measure);
