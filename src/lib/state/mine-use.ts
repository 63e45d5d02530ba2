/** What the page of new use says, asked once, at build. */
import { notedPlaces } from '../core/places/noted';
import type { Place } from '../core/places/place';
import { actsByPlace } from '../core/treaty/act';
import {
	denialsElsewhere,
	newestUse,
	partedByUse,
	usePeriods,
	type NewUse,
	type UsePeriod
} from '../core/use/ledger';
import type { MineUse } from '../core/use/mine-use';
import { standingThen, type StandingThen } from '../core/use/standing';
import type { Engine } from '../engine/engine';
import { allPlaces, treatyActs } from '../engine/queries/context';
import { allMineUse } from '../engine/queries/law';
import { run } from '../engine/query';

export interface MineUseAnswer {
	readonly count: { readonly said: number; readonly denied: number; readonly notOfUse: number };
	readonly newest: NewUse | null;
	/** Statements of use. */
	readonly periods: readonly UsePeriod[];
	/** By the id of a statement, where another period holds a denial of it. */
	readonly denials: Readonly<Record<string, readonly MineUse[]>>;
	/** Statements that name nobody who laid mines. */
	readonly notOfUse: readonly UsePeriod[];
	/**
	 * By the id of a statement: what the state of its actor's place was to the convention on the last day of the period.
	 * Null for areas that are no states, and where nobody is named.
	 */
	readonly standings: Readonly<Record<string, StandingThen | null>>;
	/** Places on the page with a note on their name. */
	readonly noted: readonly Place[];
	/** Of every place, by code. */
	readonly places: Readonly<Record<string, Place>>;
}

export async function askMineUse(engine: Engine): Promise<MineUseAnswer> {
	const [statements, acts, places] = await Promise.all([
		run(engine, allMineUse, undefined),
		run(engine, treatyActs, undefined),
		run(engine, allPlaces, undefined)
	]);
	const byCode = new Map(places.map((place) => [place.place, place]));
	const nameOf = (place: string) => byCode.get(place)?.name ?? place;
	const actsOf = actsByPlace(acts);
	const standing = (row: MineUse) =>
		standingThen(row, byCode.get(row.actorPlace), actsOf.get(row.actorPlace) ?? []);
	const { ofUse, notOfUse } = partedByUse(statements);
	const denied = ofUse.filter(({ finding }) => finding === 'denied').length;
	return {
		count: { said: ofUse.length - denied, denied, notOfUse: notOfUse.length },
		newest: newestUse(statements, nameOf),
		periods: usePeriods(ofUse, nameOf),
		denials: denialsElsewhere(ofUse),
		notOfUse: usePeriods(notOfUse, nameOf),
		standings: Object.fromEntries(statements.map((row) => [row.id, standing(row)])),
		noted: notedPlaces(
			statements.map(({ place }) => place),
			places
		),
		places: Object.fromEntries(byCode)
	};
}
