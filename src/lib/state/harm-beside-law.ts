/** What stands beside the law: harm of the newest year, and of the war beside which states leave. Asked once, at build. */
import type { Conflict } from '../core/conflicts/conflict';
import { LATEST } from '../core/figures/vintage-rule';
import { unreportedIn } from '../core/harm/collection';
import { byPlaceAndYear } from '../core/harm/place-year';
import { placedInCountries, type Placed } from '../core/harm/placed';
import { conflictSeries, type SeriesYear } from '../core/harm/series';
import { WORLD } from '../core/places/place';
import { newestEdition } from '../core/sources/edition';
import { ownFigures, useAbout, type OwnFigures } from '../core/treaty/beside-leavers';
import { leavers } from '../core/treaty/leaving';
import type { MineUse } from '../core/use/mine-use';
import type { Engine } from '../engine/engine';
import {
	allCollections,
	allEditions,
	allPlaces,
	conflictRows,
	gatherConflicts,
	treatyActs
} from '../engine/queries/context';
import { figuresOf } from '../engine/queries/harm';
import { allMineUse } from '../engine/queries/law';
import { run } from '../engine/query';

/** The war that the leaving states name; its places are in the tables. */
const WAR = 'russia-ukraine';

export interface BesideTheLaw {
	/** National figures of the newest year by name of the place; null where the world has no figure. */
	readonly placed: Placed | null;
	readonly war: {
		readonly conflict: Conflict;
		readonly years: readonly SeriesYear[];
	};
	/** Of the states that left or gave notice, in the order in which they left. */
	readonly own: readonly OwnFigures[];
	/** By and in the states of the war and those that leave. */
	readonly uses: readonly MineUse[];
}

export async function askBesideTheLaw(engine: Engine): Promise<BesideTheLaw> {
	const edition = newestEdition(await run(engine, allEditions, undefined), null);
	if (!edition) throw new RangeError('The tables hold no edition of Landmine Monitor.');
	const newest = edition.eventsYear;
	const [figures, acts, places, rows, collections, uses] = await Promise.all([
		figuresOf(engine, { places: null, measure: 'casualties', rule: LATEST }),
		run(engine, treatyActs, undefined),
		run(engine, allPlaces, undefined),
		run(engine, conflictRows, undefined),
		run(engine, allCollections, undefined),
		run(engine, allMineUse, undefined)
	]);
	const conflict = gatherConflicts(rows).find((some) => some.conflict === WAR);
	if (!conflict) throw new RangeError(`The tables hold no conflict "${WAR}".`);
	const names = new Map(places.map(({ place, name }) => [place, name]));
	const nameOf = (place: string) => names.get(place) ?? place;
	const leaving = leavers(acts, nameOf)
		.filter(({ steps }) => steps.withdrawal_notified.length > 0)
		.map(({ place }) => place);
	const members = conflict.members.map(({ place }) => place);
	const world = figures.find(({ place, year }) => place === WORLD && year === newest);
	const byName = [...figures].sort((a, b) => nameOf(a.place).localeCompare(nameOf(b.place)));
	const span = { from: conflict.started, to: newest, newest };
	return {
		placed: placedInCountries(byName, world),
		war: {
			conflict,
			years: conflictSeries(conflict, byPlaceAndYear(figures), span, unreportedIn(collections))
		},
		own: ownFigures(leaving, figures),
		uses: useAbout(uses, [...members, ...leaving])
	};
}
