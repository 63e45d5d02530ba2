/** Reads what the page of the convention is asked from its address, and tells what was odd in it. */
import type { IsoDate } from '../dates/iso-date';
import { readTypedDay, type DayProblem } from '../dates/typed-day';
import { fold } from '../search/fold';
import { nearest, type Named } from '../search/nearest';
import { defaultSince, FIRST_DAY, type DayChoice } from './day-choice';

type DayPart = 'on' | 'since';

export type DayRepair =
	| {
			readonly repair: DayProblem | 'unreadable' | 'before_first' | 'after_last';
			readonly part: DayPart;
			readonly given: string;
			/** The day that is shown instead. */
			readonly day: IsoDate;
	  }
	| { readonly repair: 'swapped' }
	| {
			readonly repair: 'unknown_place';
			readonly given: string;
			readonly nearest: readonly string[];
	  }
	| { readonly repair: 'unknown_part'; readonly given: string };

/** What reading an address needs to know. */
export interface DayKnowledge {
	/** The day the tables were last checked: the default. */
	readonly checked: IsoDate;
	/** States and areas by code, with their names and aliases. */
	readonly places: readonly Named[];
	/** Names of the twelve months. */
	readonly months: readonly string[];
}

/** Acts are announced up to a year ahead; no later day can be asked about. */
export function lastDayAsked(checked: IsoDate): IsoDate {
	return `${Number(checked.slice(0, 4)) + 1}-12-31`;
}

/** Reads the parts of an address; whatever is odd is told, and the nearest that exists is taken. */
export function readDayChoice(
	parts: Iterable<readonly [string, string]>,
	known: DayKnowledge
): { readonly choice: DayChoice; readonly repairs: readonly DayRepair[] } {
	const given = new Map(parts);
	const repairs: DayRepair[] = [];
	const dayOf = (part: DayPart, otherwise: IsoDate) => {
		const typed = given.get(part)?.trim();
		if (!typed) return otherwise;
		const read = readTypedDay(typed, known.months);
		const day = within(read?.day ?? otherwise, known.checked);
		const repair = read === null ? 'unreadable' : (outside(read.day, day) ?? read.problem);
		if (repair) repairs.push({ repair, part, given: typed, day });
		return day;
	};
	const on = dayOf('on', known.checked);
	const since = dayOf('since', defaultSince(on));
	const place = placeOf(given.get('place')?.trim() ?? '', known.places, repairs);
	for (const part of given.keys())
		if (!['on', 'since', 'place'].includes(part))
			repairs.push({ repair: 'unknown_part', given: part });
	if (since <= on) return { choice: { on, since, place }, repairs };
	return { choice: { on: since, since: on, place }, repairs: [...repairs, { repair: 'swapped' }] };
}

function within(day: IsoDate, checked: IsoDate): IsoDate {
	const last = lastDayAsked(checked);
	return day < FIRST_DAY ? FIRST_DAY : day > last ? last : day;
}

function outside(read: IsoDate, day: IsoDate): 'before_first' | 'after_last' | null {
	return read < day ? 'before_first' : read > day ? 'after_last' : null;
}

function placeOf(given: string, places: readonly Named[], repairs: DayRepair[]): string | null {
	if (given === '') return null;
	const known = places.find(
		({ key, names }) =>
			key === given.toUpperCase() || names.some((name) => fold(name) === fold(given))
	);
	if (known) return known.key;
	repairs.push({ repair: 'unknown_place', given, nearest: nearest(given, places) });
	return null;
}
