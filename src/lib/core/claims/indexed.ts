/** The tables with their indexes: made once, so that a sentence costs milliseconds. */
import type { IsoDate } from '../dates/iso-date';
import type { PublishedValue } from '../figures/published-value';
import { groupedBy } from '../grouped-by';
import { newestEdition, type Edition } from '../sources/edition';
import type { Act } from '../treaty/act';
import { actsByPlace } from '../treaty/act';
import type { ClaimTables } from './claim-base';
import { citing } from './evidence';
import { namesOf, type Names } from './reading/names';
import type { Evidence } from './verdict';

export interface ClaimBase extends ClaimTables {
	readonly names: Names;
	/** Adds publisher and title to a row. */
	readonly cite: (row: Evidence) => Evidence;
	/** Values by place, each list in the order of publication. */
	readonly byPlace: ReadonlyMap<string, readonly PublishedValue[]>;
	readonly byYear: ReadonlyMap<string, readonly PublishedValue[]>;
	readonly byFigure: ReadonlyMap<string, readonly PublishedValue[]>;
	/** Preferred acts of the Mine Ban Convention. */
	readonly acts: readonly Act[];
	readonly actsOf: ReadonlyMap<string, readonly Act[]>;
	/** The newest year whose events an edition has printed. */
	readonly newestYear: number;
}

export function indexed(tables: ClaimTables): ClaimBase {
	const acts = tables.datings.filter(({ treaty, preferred }) => treaty === 'MBT' && preferred);
	return {
		...tables,
		names: namesOf(tables.places, tables.conflicts),
		cite: citing(tables.sources),
		byPlace: groupedBy(tables.values, ({ place }) => place),
		byYear: groupedBy(tables.values, ({ year }) => String(year)),
		byFigure: groupedBy(tables.values, ({ figure }) => figure),
		acts,
		actsOf: actsByPlace(acts),
		newestYear: newestEdition(tables.editions, null)?.eventsYear ?? 0
	};
}

/** The newest year whose casualties were printed by a day; of all days where none is given. */
export function newestYearOn(base: ClaimBase, on: IsoDate | null): number {
	return newestEdition(base.editions, on)?.eventsYear ?? base.newestYear;
}

export function editionOf(base: ClaimBase, year: number): Edition | null {
	return base.editions.find(({ edition }) => edition.endsWith(String(year))) ?? null;
}
