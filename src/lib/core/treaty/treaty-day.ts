/** Everything the page of the convention says of one day: worked out from the acts, again for each day asked about. */
import type { IsoDate } from '../dates/iso-date';
import type { Place } from '../places/place';
import type { Source } from '../sources/source';
import type { Named } from '../search/nearest';
import { actsByPlace, type Act, type Dating } from './act';
import type { DayChoice } from './day-choice';
import { readDayChoice, type DayRepair } from './read-day-choice';
import { changesBetween, countOn, partyHistory, type Between } from './party-history';
import { standingOn, standingsOn, type Standing } from './standing';
import type { PartyCount } from './status';
import {
	isApart,
	lastTurnsOf,
	membersOf,
	TREATY_GROUPS,
	turnsOf,
	type TreatyGroup,
	type Turn
} from './turns';

/** What the answers are worked out from. */
export interface TreatyRecord {
	/** The day the tables were last checked. */
	readonly checked: IsoDate;
	/** Of the Mine Ban Convention, as preferred. */
	readonly acts: readonly Act[];
	/** Other tellings of the same acts. */
	readonly datings: readonly Dating[];
	/** States and areas by name. */
	readonly places: readonly Pick<Place, 'place' | 'name' | 'kind' | 'aliases'>[];
	/** Of all acts and datings. */
	readonly sources: readonly Source[];
}

export interface GroupOfDay {
	readonly group: TreatyGroup;
	readonly members: readonly Standing[];
	/** The newest turns into it and out of it. */
	readonly last: readonly Turn[];
}

/** A state that declares the convention suspended: what it did, and what others answered, whenever they did. */
export interface Suspension {
	readonly place: string;
	readonly declared: Act;
	/** What led to the declaration and followed it, that changed no standing. */
	readonly own: readonly Act[];
	readonly answers: readonly Act[];
}

/** One place that is asked about. */
export interface AskedPlace {
	readonly standing: Standing;
	/** The turn that comes after the day; null where our tables hold none. */
	readonly next: Turn | null;
	/** All acts of the place in order of time, each with other tellings of it. */
	readonly acts: readonly { readonly act: Act; readonly others: readonly Dating[] }[];
}

export interface TreatyDay {
	readonly choice: DayChoice;
	readonly repairs: readonly DayRepair[];
	readonly standings: readonly Standing[];
	readonly count: PartyCount;
	readonly groups: readonly GroupOfDay[];
	/** States in no count and no list until their act is dated. */
	readonly apart: readonly Standing[];
	readonly areas: readonly string[];
	readonly between: Between;
	readonly suspensions: readonly Suspension[];
	readonly asked: AskedPlace | null;
}

/** Turns that a group shows. */
const LAST_TURNS = 5;

/** Answers any address: what does not depend on the day is worked out once. */
export function treatyDays(
	record: TreatyRecord,
	months: readonly string[]
): (parts: Iterable<readonly [string, string]>) => TreatyDay {
	const { acts, places, checked } = record;
	const turns = turnsOf(acts);
	const history = partyHistory(turns);
	const turning = new Set(turns.map(({ act }) => act));
	const named: readonly Named[] = places.map(({ place, name, aliases }) => ({
		key: place,
		names: [name, ...aliases]
	}));
	return (parts) => {
		const { choice, repairs } = readDayChoice(parts, { checked, places: named, months });
		const { on, since } = choice;
		const standings = standingsOn(acts, places, on);
		return {
			...{ choice, repairs, standings },
			count: countOn(history, on),
			groups: TREATY_GROUPS.map((group) => ({
				group,
				members: membersOf(group, standings),
				last: lastTurnsOf(group, turns, on, LAST_TURNS)
			})),
			apart: standings.filter(isApart),
			areas: standings.filter(({ state }) => state === null).map(({ place }) => place),
			between: changesBetween(turns, history, since, on),
			suspensions: suspensionsAmong(standings, acts, turning),
			asked: choice.place === null ? null : askedPlace(record, turns, choice.place, on)
		};
	};
}

function suspensionsAmong(
	standings: readonly Standing[],
	acts: readonly Act[],
	turning: ReadonlySet<Act>
): readonly Suspension[] {
	return standings.flatMap(({ place, marks }) => {
		const declared = marks.find(({ mark }) => mark === 'suspension_declared')?.act;
		if (!declared) return [];
		const own = acts.filter((act) => act.place === place && !turning.has(act) && act !== declared);
		return [{ place, declared, own, answers: acts.filter(({ about }) => isOf(about, place)) }];
	});
}

function isOf(about: string | null, place: string): boolean {
	return about !== null && about.startsWith(`${place}:`);
}

function askedPlace(
	{ acts, datings, places }: TreatyRecord,
	turns: readonly Turn[],
	place: string,
	on: IsoDate
): AskedPlace | null {
	const kind = places.find((known) => known.place === place);
	if (!kind) return null;
	const own = actsByPlace(acts).get(place) ?? [];
	return {
		standing: standingOn(own, kind, on),
		next: turns.find((turn) => turn.place === place && turn.on > on) ?? null,
		acts: own
			.map((act) => ({ act, others: datings.filter((dating) => dating.act === act.act) }))
			.sort((a, b) => (a.act.date < b.act.date ? -1 : a.act.date > b.act.date ? 1 : 0))
	};
}
