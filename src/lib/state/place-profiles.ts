/** The profiles of all places, asked once for all of them: hundreds of pages, one question a table. */
import {
	disagreementsOfCounters,
	disagreementsOfFigures,
	disagreementsOfTables
} from '../core/disagreements/disagreement';
import { groupedBy } from '../core/grouped-by';
import { casualtyRecord } from '../core/harm/casualty-record';
import { unreportedIn } from '../core/harm/collection';
import { clearanceRecord } from '../core/land/clearance-years';
import { ladderOf } from '../core/land/ladder';
import { WORLD, type Place } from '../core/places/place';
import { onPaper, paperYears, type PaperYears } from '../core/places/on-paper';
import { predecessorsOf } from '../core/places/predecessor';
import type { PlaceProfile } from '../core/places/profile';
import { unknownOf, type Unknown } from '../core/places/unknown';
import { newestEdition } from '../core/sources/edition';
import type { Source } from '../core/sources/source';
import { inOrder } from '../core/treaty/deadline-order';
import { placeTreaty } from '../core/treaty/place-treaty';
import { placeUse } from '../core/use/place-use';
import type { Engine } from '../engine/engine';
import {
	allCollections,
	allEditions,
	allPlaces,
	allSources,
	conflictRows,
	gatherConflicts,
	publishedValues
} from '../engine/queries/context';
import {
	allBandMeanings,
	allClearance,
	allClearanceOverYears,
	allContamination
} from '../engine/queries/land';
import {
	allDeadlines,
	allFunding,
	allMineUse,
	allStockpiles,
	treatyDatings
} from '../engine/queries/law';
import { disputedRows } from '../engine/queries/shares';
import { run } from '../engine/query';
import { sourcesUsedBy } from './sources-used';

export interface PlaceAnswer {
	readonly profile: PlaceProfile;
	readonly unknown: readonly Unknown[];
	/** Of every row shown, by publisher and title. */
	readonly sources: readonly Source[];
	/** First years on paper, and the sources of what stands there. */
	readonly paper: { readonly years: PaperYears; readonly sources: readonly string[] };
}

export interface PlaceProfiles {
	/** By code, in the order of the places; the world has none. */
	readonly answers: ReadonlyMap<string, PlaceAnswer>;
	/** Names of places by code. */
	readonly names: Readonly<Record<string, string>>;
	/** Last year for which an edition could print figures. */
	readonly newest: number;
}

/** @param checked the day the tables were last checked: the day of every status */
export async function askPlaceProfiles(engine: Engine, checked: string): Promise<PlaceProfiles> {
	const rows = await askRows(engine);
	const edition = newestEdition(rows.editions, null);
	if (!edition) throw new RangeError('The tables hold no edition of Landmine Monitor.');
	const newest = edition.eventsYear;
	const unreported = unreportedIn(rows.collections);
	const conflicts = gatherConflicts(rows.conflicts);
	const byPlace = <T extends { readonly place: string }>(all: readonly T[]) => {
		const groups = groupedBy(all, ({ place }) => place);
		return (place: string) => groups.get(place) ?? [];
	};
	const values = byPlace(rows.values);
	const datings = byPlace(rows.datings);
	const land = byPlace(rows.land);
	const results = byPlace(rows.clearance);
	const overYears = byPlace(rows.overYears);
	const deadlines = byPlace(rows.deadlines);
	const stockpiles = byPlace(rows.stockpiles);
	const disagreements = byPlace([
		...disagreementsOfFigures(rows.values),
		...disagreementsOfCounters(rows.values),
		...disagreementsOfTables(rows.disputed)
	]);

	function profileOf(place: Place): PlaceProfile {
		const code = place.place;
		const state = place.kind === 'state';
		return {
			place,
			treaty: state ? placeTreaty(code, datings(code), rows.datings, checked) : null,
			casualties: casualtyRecord(code, values(code), newest, unreported),
			ladder: ladderOf(land(code), results(code), rows.meanings),
			clearance: clearanceRecord(results(code), overYears(code)),
			deadlines: inOrder(deadlines(code)),
			stockpiles: stockpiles(code),
			use: placeUse(code, rows.use),
			funding: rows.funding.filter(({ donor, recipient }) => [donor, recipient].includes(code)),
			conflicts: conflicts
				.filter(({ members }) => members.some((member) => member.place === code))
				.map(({ conflict, name }) => ({ conflict, name }))
				.sort((a, b) => a.name.localeCompare(b.name)),
			predecessors: predecessorsOf(code),
			disagreements: disagreements(code)
		};
	}

	function answer(place: Place): PlaceAnswer {
		const profile = profileOf(place);
		const years = paperYears(profile, newest);
		return {
			profile,
			unknown: unknownOf(profile, newest),
			// Disagreements are named here; their sources stand on the page that shows them.
			sources: sourcesUsedBy({ ...profile, disagreements: [] }, rows.sources),
			paper: {
				years,
				sources: sourcesUsedBy(onPaper(profile, years), rows.sources).map(({ source }) => source)
			}
		};
	}
	return {
		answers: new Map(
			rows.places
				.filter(({ place }) => place !== WORLD)
				.map((place) => [place.place, answer(place)])
		),
		names: Object.fromEntries(rows.places.map(({ place, name }) => [place, name])),
		newest
	};
}

/** One question a table, whatever the number of places. */
async function askRows(engine: Engine) {
	const ask = <R>(query: Parameters<typeof run<void, R>>[1]) => run(engine, query, undefined);
	return {
		values: await run(engine, publishedValues, { places: null }),
		places: await ask(allPlaces),
		editions: await ask(allEditions),
		collections: await ask(allCollections),
		conflicts: await ask(conflictRows),
		datings: await ask(treatyDatings),
		land: await ask(allContamination),
		meanings: await ask(allBandMeanings),
		clearance: await ask(allClearance),
		overYears: await ask(allClearanceOverYears),
		deadlines: await ask(allDeadlines),
		stockpiles: await ask(allStockpiles),
		use: await ask(allMineUse),
		funding: await ask(allFunding),
		disputed: await ask(disputedRows),
		sources: await ask(allSources)
	};
}
