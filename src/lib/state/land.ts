/** What the page of land says: what is in it, what was done to it, and by when. Asked once, at build. */
import {
	laddersOfPotential,
	newestAreas,
	newestBands,
	isArea,
	type PlaceAreas
} from '../core/land/areas';
import type { ClearanceOverYears, Clearance } from '../core/land/clearance';
import type { BandMeaning, Banded, ContaminatedStates, Scale } from '../core/land/contamination';
import { thingOfLand } from '../core/land/land-thing';
import { newestFirst } from '../core/land/newest';
import type { Hazard } from '../core/land/hazard';
import {
	newestResults,
	releasedInParts,
	worldLines,
	yearsOfTwoSeries,
	type PlaceResults,
	type Released,
	type TwoSeries,
	type WorldLine
} from '../core/land/results';
import { refusalsOf } from '../core/families/guard';
import type { Refusal } from '../core/families/refusal';
import { byRegion, type RegionRows } from '../core/places/by-region';
import { notedPlaces } from '../core/places/noted';
import { WORLD, type Place } from '../core/places/place';
import { actsByPlace } from '../core/treaty/act';
import type { Deadline } from '../core/treaty/deadline';
import {
	deadlinesBoard,
	stockDeadlines,
	withoutDeadline,
	type BoardEntry
} from '../core/treaty/deadlines-board';
import { treatyStateOn } from '../core/treaty/status';
import type { Engine } from '../engine/engine';
import { allPlaces, allSources, treatyActs } from '../engine/queries/context';
import {
	allBandMeanings,
	allClearance,
	allClearanceOverYears,
	allContaminatedStates,
	allContamination
} from '../engine/queries/land';
import { allDeadlines } from '../engine/queries/law';
import { run } from '../engine/query';

export interface LandAnswer {
	/** Published areas and bands that the table holds, and of how many places. */
	readonly held: {
		readonly areas: number;
		readonly areaPlaces: number;
		readonly bands: number;
		readonly bandPlaces: number;
	};
	/** Why areas are neither added nor ranked, as the guard says. */
	readonly refusals: { readonly add: readonly Refusal[]; readonly rank: readonly Refusal[] };
	readonly ladders: readonly { readonly ladder: PlaceAreas; readonly bands: readonly Banded[] }[];
	readonly areas: readonly RegionRows<PlaceAreas>[];
	readonly bands: readonly {
		readonly scale: Scale;
		readonly regions: readonly RegionRows<Banded>[];
	}[];
	readonly meanings: readonly BandMeaning[];
	readonly contaminated: readonly ContaminatedStates[];
	readonly lines: readonly WorldLine[];
	readonly twoSeries: readonly TwoSeries[];
	readonly released: readonly Released[];
	/** Every result of the world, newest year first. */
	readonly world: readonly Clearance[];
	readonly results: readonly RegionRows<PlaceResults>[];
	readonly overYears: readonly RegionRows<ClearanceOverYears>[];
	readonly board: readonly BoardEntry[];
	readonly stocks: readonly Deadline[];
	/** States Parties on the day of the tables with such land in them, and no deadline that is current or met. */
	readonly withoutDeadline: readonly string[];
	readonly parties: number;
	/** Places on the page with a note on their name. */
	readonly noted: readonly Place[];
	/** Of every place, by code. */
	readonly places: Readonly<Record<string, Place>>;
}

/** Land for which article 5 sets a deadline. */
const OF_ARTICLE_5: readonly Hazard[] = ['antipersonnel', 'antipersonnel_improvised', 'all_mines'];

/** @param checked the day the tables were last checked: deadlines are set against it */
export async function askLand(engine: Engine, checked: string): Promise<LandAnswer> {
	const [land, meanings, contaminated, clearance, overYears, deadlines, acts, places, sources] =
		await Promise.all([
			run(engine, allContamination, undefined),
			run(engine, allBandMeanings, undefined),
			run(engine, allContaminatedStates, undefined),
			run(engine, allClearance, undefined),
			run(engine, allClearanceOverYears, undefined),
			run(engine, allDeadlines, undefined),
			run(engine, treatyActs, undefined),
			run(engine, allPlaces, undefined),
			run(engine, allSources, undefined)
		]);
	const byCode = new Map(places.map((place) => [place.place, place]));
	const published = new Map(sources.map((source) => [source.source, source.published]));
	const nameOf = (place: string) => byCode.get(place)?.name ?? place;
	const areas = land.filter(isArea);
	const bands = land.filter((row) => !isArea(row));
	const placesIn = (rows: readonly { place: string }[]) => new Set(rows.map((row) => row.place));
	const lines = worldLines(clearance, (source) => published.get(source) ?? null);
	const board = deadlinesBoard(deadlines, checked, nameOf);
	const parties = [...actsByPlace(acts)]
		.filter(([, own]) => ['bound', 'notice_running'].includes(treatyStateOn(own, checked)))
		.map(([place]) => place)
		.sort((a, b) => nameOf(a).localeCompare(nameOf(b)));
	const mined = land.filter(
		(row) => OF_ARTICLE_5.includes(row.hazard) && (!isArea(row) || row.value > 0)
	);
	return {
		held: {
			areas: areas.length,
			areaPlaces: placesIn(areas).size,
			bands: bands.length,
			bandPlaces: placesIn(bands).size
		},
		refusals: {
			add: refusalsOf('add', areas.map(thingOfLand)),
			rank: refusalsOf('rank', areas.map(thingOfLand))
		},
		ladders: laddersOfPotential(land).map((ladder) => ({
			ladder,
			bands: newestFirst(
				bands.filter(({ place }) => place === ladder.place),
				({ asOf }) => asOf
			)
		})),
		areas: byRegion(newestAreas(land), byCode),
		bands: newestBands(land).map(({ scale, bands: own }) => ({
			scale,
			regions: byRegion(own, byCode)
		})),
		meanings,
		contaminated,
		lines,
		twoSeries: yearsOfTwoSeries(lines),
		released: releasedInParts(clearance),
		world: clearance
			.filter(({ place }) => place === WORLD)
			.toSorted((a, b) => b.year - a.year || a.series.localeCompare(b.series)),
		results: byRegion(newestResults(clearance), byCode),
		overYears: byRegion(overYears, byCode),
		board,
		stocks: stockDeadlines(deadlines),
		withoutDeadline: withoutDeadline([...placesIn(mined)], parties, board),
		parties: parties.length,
		noted: notedPlaces(
			[land, clearance, overYears, deadlines].flatMap((rows) => rows.map(({ place }) => place)),
			places
		),
		places: Object.fromEntries(byCode)
	};
}
