/** Land of one place in words: rungs, areas, bands with what their word means, results. */
import type { Clearance, ClearanceOverYears } from '../core/land/clearance';
import type { ClearancePanel, ClearanceYear } from '../core/land/clearance-years';
import { isSize } from '../core/land/bands';
import type { Area, Scale } from '../core/land/contamination';
import type { ReadBand, RungName } from '../core/land/ladder';
import { nameCoverage } from './card';
import * as m from './compiled/messages.js';
import { describeDate } from './dates';
import { nameSeries } from './families';
import { describeThreshold, nameBand } from './land';
import { listOf } from './lists';
import { describeQuantity, nameHazard, nameResult } from './quantities';

const RUNGS: Readonly<Record<RungName, readonly [name: () => string, text: () => string]>> = {
	potential_km2: [m.place_rung_potential, m.place_rung_potential_text],
	suspected_km2: [m.place_rung_suspected, m.place_rung_suspected_text],
	confirmed_km2: [m.place_rung_confirmed, m.place_rung_confirmed_text],
	area_km2: [m.place_rung_unspecified, m.place_rung_unspecified_text],
	released_km2: [m.place_rung_released, m.place_rung_released_text]
};

export function nameRung(rung: RungName): string {
	return RUNGS[rung][0]();
}

export function describeRung(rung: RungName): string {
	return RUNGS[rung][1]();
}

export function nameKm2(): string {
	return m.place_unit_km2();
}

/** "about 128,000 km²", "3,100 items". */
export function describeLandValue(row: Area | Clearance | ClearanceOverYears): string {
	const thing = { table: 'clearance', codes: { measure: row.measure } } as const;
	return row.value === 0 ? m.zero_reported() : describeQuantity(thing, row.value, row.qualifier);
}

/** What an area or a released total is of, and of when: "mines of all kinds, December 2016". */
export function describeLandOf(row: Area | Clearance): string {
	const hazard = nameHazard(row.hazard);
	if ('asOf' in row) return m.place_area({ hazard, date: describeDate(row.asOf) });
	const coverage = [
		nameSeries(row.series),
		...(row.coverage === 'national' ? [] : [nameCoverage(row.coverage)])
	].join(', ');
	return m.place_area_part({ hazard, date: String(row.year), coverage });
}

export function nameBandRead(band: ReadBand): string {
	const word = nameBand(band.band);
	return isSize(band) ? word : m.place_band_knowledge({ band: word });
}

/** What the word means, as far as a page says: the printed term of its edition, and its limits. */
export function describeBandMeaning(band: ReadBand): readonly { source: string; text: string }[] {
	const { printed, limits } = band;
	if (!isSize(band)) return [];
	return [
		...(printed
			? [
					{
						source: printed.source,
						text: m.place_band_printed({
							year: printed.edition ?? '',
							term: printed.printedTerm
						})
					}
				]
			: []),
		...(limits
			? [
					{
						source: limits.source,
						text: m.place_limits({ limits: describeThreshold(limits) ?? '' })
					}
				]
			: [])
	];
}

/** What is not in our tables of the meaning of a band; empty where nothing is missing. */
export function describeBandGap(band: ReadBand): string {
	if (!isSize(band)) return '';
	return [
		...(band.printed ? [] : [m.place_band_term()]),
		...(band.limits ? [] : [m.place_limits_none()])
	].join('; ');
}

export function nameScale(scale: Scale): string {
	switch (scale) {
		case 'monitor':
			return m.place_scale_monitor();
		case 'mine_action_review':
			return m.place_scale_mine_action_review();
		case 'not_stated':
			return m.place_scale_not_stated();
	}
}

/** A bar in full: "2016: land cleared, 25.33 km²". */
export function describeResult(row: Clearance): string {
	return m.place_result_title({
		year: row.year,
		result: nameResult(row.measure),
		number: describeLandValue(row)
	});
}

/** The chart of a panel in a sentence. */
export function describeReleased(panel: ClearancePanel, series: string, place: string): string {
	return m.place_clearance_summary({
		place,
		hazard: nameHazard(panel.hazard),
		series: nameSeries(series),
		years: panel.years.map(inYear).join('; ')
	});
}

function inYear({ year, parts, released }: ClearanceYear): string {
	const results = [...parts, ...(released ? [released] : [])].map((row) =>
		m.place_result({ result: nameResult(row.measure), number: describeLandValue(row) })
	);
	return m.place_clearance_year({ year, results: listOf(results) });
}

/** "2015 to 2023, land cleared: about 45 km² (mines of all kinds)". */
export function describeOverYears(row: ClearanceOverYears): string {
	return m.place_over_years_item({
		from: describeDate(row.from),
		to: describeDate(row.to),
		result: nameResult(row.measure),
		number: describeLandValue(row),
		hazard: nameHazard(row.hazard)
	});
}
