/** Land in words: areas with hazard and date, bands with their scale, results with their series and coverage. */
import type { Clearance, ClearanceOverYears } from '../core/land/clearance';
import type {
	Area,
	AreaMeasure,
	Band,
	Banded,
	BandMeaning,
	ContaminatedStates,
	Scale
} from '../core/land/contamination';
import { familyOf } from '../core/families/family';
import { thingOfLand } from '../core/land/land-thing';
import { isSize } from '../core/land/bands';
import type { Released, ResultColumn, WorldLine } from '../core/land/results';
import type { RegionRows } from '../core/places/by-region';
import type { Source } from '../core/sources/source';
import { nameCoverage } from './card';
import * as m from './compiled/messages.js';
import { describeDate } from './dates';
import { nameFamily, nameSeries } from './families';
import { listOf } from './lists';
import { qualified } from './numbers';
import { describeQuantity, formatPrinted, nameHazard, nameResult } from './quantities';

const MEASURES: Readonly<Record<AreaMeasure, () => string>> = {
	potential_km2: m.land_page_potential,
	suspected_km2: m.land_page_suspected,
	confirmed_km2: m.land_page_confirmed,
	area_km2: m.land_page_unspecified
};

export function nameAreaMeasure(measure: AreaMeasure): string {
	return MEASURES[measure]();
}

/** "about 860 km²"; a zero that was printed is said to be one. */
export function describeArea({ value, qualifier }: Pick<Area, 'value' | 'qualifier'>): string {
	return value === 0
		? m.zero_reported()
		: qualified(qualifier, m.quantity_km2({ number: formatPrinted(value) }));
}

/** "antipersonnel mines, December 2016". */
export function describeHazardAt({ hazard, asOf }: Pick<Area | Banded, 'hazard' | 'asOf'>): string {
	return m.land_page_hazard_date({ hazard: nameHazard(hazard), date: describeDate(asOf) });
}

const BANDS: Readonly<Record<Band, () => string>> = {
	massive: m.land_page_band_massive,
	heavy: m.land_page_band_heavy,
	medium: m.land_page_band_medium,
	small: m.land_page_band_small,
	residual: m.land_page_band_residual,
	suspected: m.land_page_band_suspected,
	unknown: m.land_page_band_unknown
};

export function nameBand(band: Band): string {
	return BANDS[band]();
}

const SCALES: Readonly<Record<Scale, () => string>> = {
	monitor: m.land_page_bands_monitor,
	mine_action_review: m.land_page_bands_mine_action_review,
	not_stated: m.land_page_bands_not_stated
};

export function nameScale(scale: Scale): string {
	return SCALES[scale]();
}

/** "antipersonnel mines, 2024; bands of a scale that is not stated". */
export function describeBandAt(row: Banded): string {
	return m.land_page_band_at({
		what: describeHazardAt(row),
		scale: nameFamily(familyOf(thingOfLand(row)))
	});
}

/** "over 100 km²"; null where no page read gives one. */
export function describeThreshold({ minKm2, maxKm2 }: BandMeaning): string | null {
	const low = minKm2 === null ? null : formatPrinted(minKm2);
	const high = maxKm2 === null ? null : formatPrinted(maxKm2);
	if (low !== null && high !== null) return m.land_page_threshold_between({ low, high });
	if (low !== null) return m.land_page_threshold_over({ low });
	return high === null ? null : m.land_page_threshold_under({ high });
}

/** "Landmine Monitor 2018". */
export function nameEditionOf({ series, editionYear }: ContaminatedStates): string {
	return `${nameSeries(series)} ${editionYear}`;
}

/** "219.31 km²", "about 255,000 mines"; a zero that was printed is said to be one. */
export function describeResult(row: Clearance | ClearanceOverYears): string {
	if (row.value === 0) return m.zero_reported();
	const thing = { table: 'clearance', codes: { measure: row.measure } } as const;
	return describeQuantity(thing, row.value, row.qualifier);
}

/** "mines of all kinds; a part of the country". */
export function describeResultOf(row: Clearance): string {
	const hazard = nameHazard(row.hazard);
	return row.coverage === 'partial' || row.coverage === 'part_year'
		? m.land_page_result_partly({ hazard, coverage: nameClearedOf(row.coverage) })
		: hazard;
}

/** Of what a result is a whole: "all states". */
export function nameClearedOf(coverage: Clearance['coverage']): string {
	switch (coverage) {
		case 'world':
			return m.land_page_coverage_world();
		case 'national':
			return m.land_page_coverage_national();
		case 'part_year':
			return m.land_page_coverage_part_year();
		default:
			return nameCoverage(coverage);
	}
}

/** "the Monitor, States Parties alone". */
export function nameLine({ series, coverage }: Pick<WorldLine, 'series' | 'coverage'>): string {
	return m.land_page_line_name({
		series: nameSeries(series),
		coverage: nameClearedOf(coverage)
	});
}

/** "the Monitor, States Parties alone: 281.5 km² in 2023". */
export function headLine(line: WorldLine): string {
	const newest = line.points.at(-1);
	if (!newest) return nameLine(line);
	return m.land_page_line({
		series: nameSeries(line.series),
		coverage: nameClearedOf(line.coverage),
		result: describeResult(newest),
		year: newest.year
	});
}

/** The chart of a line in a sentence. */
export function describeLine(line: WorldLine, world: string): string {
	return m.land_page_chart_summary({
		line: nameLine(line),
		points: listOf(
			line.points.map((row) =>
				m.land_page_chart_point({ place: world, year: row.year, result: describeResult(row) })
			)
		)
	});
}

/** "(Mine Action Review, all states)": whose number it is, and of what. */
export function describeBy({ series, coverage }: Pick<WorldLine, 'series' | 'coverage'>): string {
	return m.land_page_world_by({
		series: nameSeries(series),
		coverage: nameClearedOf(coverage)
	});
}

export function headReleased({ year, coverage }: Released): string {
	return coverage === 'states_parties'
		? m.land_page_released({ year })
		: m.land_page_released_world({ year });
}

/** "November 2020 to 2023". */
export function describeSpan({ from, to }: ClearanceOverYears): string {
	return m.land_page_span({ from: describeDate(from), to: describeDate(to) });
}

/** "219.31 km² land cleared". */
export function describePart(row: Clearance | ClearanceOverYears): string {
	return m.land_page_part({ value: describeResult(row), result: nameResult(row.measure) });
}

/** The term that a band was printed with: "light"; why there is none. */
export function describeTerm(row: Banded, meaning: BandMeaning | null): string {
	if (!isSize(row)) return m.land_page_term_none();
	return meaning?.printedTerm ?? m.gap_not_in_tables();
}

const COLUMNS: Readonly<Record<ResultColumn, () => string>> = {
	cleared: m.land_cleared_km2,
	reduced: m.land_reduced_km2,
	cancelled: m.land_cancelled_km2,
	released: m.land_released_km2,
	destroyed: m.land_page_destroyed
};

export function nameColumn(column: ResultColumn): string {
	return COLUMNS[column]();
}

/** A result under the heading of its column, with its own words where the heading says less: "2 km² land cancelled or reduced". */
export function describeResultIn(row: Clearance): string {
	return row.measure === 'cancelled_or_reduced_km2' ? describePart(row) : describeResult(row);
}

/** "Bands of the Monitor: 60 places". */
export function describeBands(scale: Scale, regions: readonly RegionRows<Banded>[]): string {
	const places = new Set(regions.flatMap(({ rows }) => rows.map(({ place }) => place)));
	return m.land_page_bands_count({ scale: nameScale(scale), count: places.size });
}

/** The edition of a band, by its source or by the meaning that was read for it. */
export function nameEdition(source: Source | undefined, meaning: BandMeaning | null): string {
	return source?.edition ?? meaning?.edition ?? m.edition_none();
}
