/**
 * What the overview says, from the newest edition: how many people, where, and who is leaving the convention.
 * Asked once, at build.
 */
import type { Conflict } from '../core/conflicts/conflict';
import { isKnown } from '../core/figures/figure';
import { LATEST } from '../core/figures/vintage-rule';
import { unreportedIn } from '../core/harm/collection';
import { FIRST_COUNTS_SINCE, recordOf, type FirstCountRecord } from '../core/harm/first-counts';
import { byPlaceAndYear, type PlaceYear } from '../core/harm/place-year';
import { placedInCountries, type Placed } from '../core/harm/placed';
import { conflictSeries, type SeriesYear } from '../core/harm/series';
import { WORLD } from '../core/places/place';
import { newestEdition, type Edition } from '../core/sources/edition';
import { leavers, type Leaver } from '../core/treaty/leaving';
import { partyCount, type PartyCount } from '../core/treaty/status';
import type { Engine } from '../engine/engine';
import {
	allCollections,
	allEditions,
	allPlaces,
	conflictRows,
	gatherConflicts,
	treatyActs
} from '../engine/queries/context';
import { figuresOf, firstCounts } from '../engine/queries/harm';
import { run } from '../engine/query';

/** The world series starts with the first edition's year of events. */
const WORLD_SINCE = 1999;

export interface Overview {
	readonly edition: Edition;
	/** Latest values since 1999, oldest first. */
	readonly world: readonly PlaceYear[];
	/** People killed and injured in the newest year; null where the edition does not print it. */
	readonly killed: PlaceYear | null;
	readonly injured: PlaceYear | null;
	readonly record: FirstCountRecord;
	readonly placed: Placed | null;
	/** Conflicts with a figure for the newest year, by region and name; their phases are left out. */
	readonly conflicts: readonly {
		readonly conflict: Conflict;
		readonly years: readonly SeriesYear[];
	}[];
	readonly leavers: readonly Leaver[];
	readonly parties: PartyCount;
	/** Of every place, by code. */
	readonly names: Readonly<Record<string, string>>;
}

/** @param checked the day the tables were last checked: the day for which parties are counted */
export async function askOverview(engine: Engine, checked: string): Promise<Overview> {
	const edition = newestEdition(await run(engine, allEditions, undefined), null);
	if (!edition) throw new RangeError('The tables hold no edition of Landmine Monitor.');
	const newest = edition.eventsYear;
	const ofWorld = (measure: 'killed' | 'injured') =>
		figuresOf(engine, { places: [WORLD], measure, rule: LATEST });
	const [figures, killed, injured, counts, rows, acts, places, collections] = await Promise.all([
		figuresOf(engine, { places: null, measure: 'casualties', rule: LATEST }),
		ofWorld('killed'),
		ofWorld('injured'),
		run(engine, firstCounts, { since: FIRST_COUNTS_SINCE }),
		run(engine, conflictRows, undefined),
		run(engine, treatyActs, undefined),
		run(engine, allPlaces, undefined),
		run(engine, allCollections, undefined)
	]);
	const unreported = unreportedIn(collections);
	const names = Object.fromEntries(places.map(({ place, name }) => [place, name]));
	const world = figures.filter(({ place, year }) => place === WORLD && year >= WORLD_SINCE);
	const ofNewest = (some: readonly PlaceYear[]) => some.find(({ year }) => year === newest) ?? null;
	const byPlace = byPlaceAndYear(figures);
	const span = { from: WORLD_SINCE, to: newest, newest };
	return {
		edition,
		world,
		killed: ofNewest(killed),
		injured: ofNewest(injured),
		record: recordOf(counts),
		placed: placedInCountries(figures, ofNewest(world) ?? undefined),
		conflicts: gatherConflicts(rows)
			.filter(({ partOf }) => partOf === null)
			.map((conflict) => ({ conflict, years: conflictSeries(conflict, byPlace, span, unreported) }))
			.filter(({ years }) => years.some(({ year, total }) => year === newest && isKnown(total)))
			.sort(
				({ conflict: a }, { conflict: b }) =>
					a.region.localeCompare(b.region) || a.name.localeCompare(b.name)
			),
		leavers: leavers(acts, (place) => names[place] ?? place),
		parties: partyCount(acts, checked),
		names
	};
}
