/** Numbers of a reading with the words that belong to each: what, of whom, where and when. */
import type { IsoDate } from '../dates/iso-date';
import { WORLD } from '../places/place';
import {
	chipsOf,
	type Device,
	type Group,
	type MeasureChip,
	type NumberChip,
	type PlaceChip,
	type Reading
} from './chip';
import type { ClaimBase } from './indexed';
import { distance, nearest, peersOf } from './nearest';
import { knownBy, yearsNear, yearsSaid, type Years } from './statement-years';

export interface Statement {
	readonly number: NumberChip;
	readonly measure: MeasureChip | null;
	readonly device: Device | null;
	readonly group: Group | null;
	/** The world where none is named; empty where a name stands in no list. */
	readonly places: readonly string[];
	/** Named as where it happened, or as the subject; false where it is only said near it. */
	readonly isPlaced: boolean;
	/** Null where neither the sentence nor its publication says. */
	readonly years: Years | null;
	/** The sentence says which; false for years taken from an edition or the publication. */
	readonly isDated: boolean;
	/** The day as of which the sentence speaks: of the edition it names, or its own. Null where neither is known. */
	readonly known: IsoDate | null;
}

export function statementOf(reading: Reading, number: NumberChip, base: ClaimBase): Statement {
	// "Killed: 1,945; injured: 4,325".
	const label = chipsOf(reading, 'measure').find(
		({ to }) => to <= number.from && /^: ?$/.test(reading.text.slice(to, number.from))
	);
	const beside = nearest(reading, number, chipsOf(reading, 'measure'), (chip) =>
		chip.measure === 'survivors' ? 25 : chip.loose ? 8 : 0
	);
	const measure = label && beside?.from !== number.to + 1 ? label : beside;
	const place = placeOf(reading, number);
	const known = knownBy(reading, base);
	const dated = yearsNear(reading, number);
	return {
		number,
		measure,
		device: deviceOf(reading, number),
		group: groupOf(reading, number),
		places: place ? place.places : [WORLD],
		isPlaced: place === null || isPlaceOfEvents(reading, place, number),
		years: dated ?? yearsSaid(reading, base, known),
		isDated: dated !== null,
		known
	};
}

/** Places of events: a name before several numbers goes for all of them, one behind a number for that number. */
export function placeOf(reading: Reading, number: NumberChip): PlaceChip | null {
	const all = chipsOf(reading, 'place');
	const beside = all.find(
		({ to, compared }) =>
			compared &&
			to <= number.from &&
			/^(?:,? with (?:at least |some |about )?| \(|: ?)$/.test(reading.text.slice(to, number.from))
	);
	// "followed by Syria (1,015)": set against another, and yet the place of its own number.
	if (beside) return beside;
	const places = all.filter(({ compared }) => !compared);
	if (places.length === 0) return null;
	const peers = peersOf(reading, number);
	const [only] = places;
	if (only && places.length === 1 && isJoined(reading, number, peers)) return only;
	if (places.length === peers.length && places.length > 1 && peers.includes(number))
		return places[peers.indexOf(number)] ?? null;
	const before = places.findLast(({ to }) => to <= number.from);
	const after = places.find(
		({ from }) =>
			from >= number.to &&
			!peers.some(
				(peer) => peer.from >= number.to && peer.to <= from && !isPartOfThem(reading, peer)
			)
	);
	if (before && after) {
		const isNear =
			after.located && distance(reading, number, after) < distance(reading, number, before);
		return isNear || (after.located && !before.located) ? after : before;
	}
	return before ?? after ?? null;
}

/** "four were killed and 28 injured in …": what is joined by "and" happened in one place. */
function isJoined(reading: Reading, number: NumberChip, peers: readonly NumberChip[]): boolean {
	const next = peers[peers.indexOf(number) + 1];
	return (
		next !== undefined &&
		/^[^,;.()\d]{0,40}\band (?:another |a further |at least |some |more than |nearly )?$/i.test(
			reading.text.slice(number.to, next.from)
		)
	);
}

/** "two of them deminers": a part, said in passing. */
const isPartOfThem = (reading: Reading, { to }: NumberChip) =>
	/^ (?:\w+ )?of (?:them|whom|these|those)\b/i.test(reading.text.slice(to));

/** "2,077 of 6,279": the second is the whole, of which the sentence singles out a part. */
export function isWhole(reading: Reading, number: NumberChip): boolean {
	return chipsOf(reading, 'number').some(
		({ to, unit }) =>
			to <= number.from &&
			(unit === 'count' || unit === 'people') &&
			/^ (?:out )?of (?:the |all |a total of |at least )*$/.test(
				reading.text.slice(to, number.from)
			)
	);
}

/** Whoever reports it is named as well: "a minister in Kyiv said". */
const REPORTING =
	/\b(?:said|says|told|according|ministers?|ministry|campaigns?|foundation|noted|announced|warned|organi[sz]ation|reporters?|newspaper|agency|embassy|based|meeting|conference)\b|:/i;

function isPlaceOfEvents(reading: Reading, place: PlaceChip, number: NumberChip): boolean {
	const isBefore = place.to <= number.from;
	const between = isBefore ? reading.text.slice(place.to, number.from) : '';
	return (place.located || isBefore) && !REPORTING.test(between);
}

/** A group belongs to the number it stands by: not across another number, nor across "most" or "including". */
function groupOf(reading: Reading, number: NumberChip): Group | null {
	if (isWhole(reading, number)) return null;
	const groups = chipsOf(reading, 'group').filter((chip) => {
		const [start, end] = chip.from >= number.to ? [number.to, chip.from] : [chip.to, number.from];
		const between = reading.text.slice(start, Math.max(start, end)).toLowerCase();
		return (
			end - start <= 60 &&
			!/\d|\b(?:most|mostly|including|many|majority|among them|especially|mainly|half|and|or|of whom|other)\b|[,;(]/.test(
				between
			)
		);
	});
	return nearest(reading, number, groups)?.group ?? null;
}

/** A weapon belongs to all numbers of a sentence that names one, else to the nearest; "including" sets it apart. */
function deviceOf(reading: Reading, number: NumberChip): Device | null {
	if (isWhole(reading, number)) return null;
	const devices = chipsOf(reading, 'device').filter(
		({ from }) =>
			!/\b(?:including|such as|not|excluding|and|treaty|ban|or|(?:mostly|mainly|largely|chiefly|primarily|many|some|often)(?: \w+)?(?: by)?) $/.test(
				reading.text.slice(Math.max(0, from - 28), from).toLowerCase()
			)
	);
	const kinds = new Set(devices.map(({ device }) => device));
	if (kinds.size > 1 && kinds.has('mines')) {
		const special = devices.filter(({ device }) => device !== 'mines');
		const near = nearest(reading, number, special);
		return near && distance(reading, number, near) < 70 ? near.device : 'mines';
	}
	const [edition] = chipsOf(reading, 'edition');
	return (
		nearest(reading, number, devices)?.device ?? (edition?.series === 'cluster' ? 'cluster' : null)
	);
}

/** Numbers of people: those with a measure, that are no share, area, rate of change, or count of something else. */
export function peopleNumbers(reading: Reading): readonly NumberChip[] {
	return chipsOf(reading, 'number').filter(
		(number) =>
			(number.unit === 'count' || number.unit === 'people') &&
			!isAmountOfChange(reading, number) &&
			!isOtherNoun(reading, number)
	);
}

/** "rose by about 700", "an increase of 22 %". */
export function isAmountOfChange(reading: Reading, number: NumberChip): boolean {
	const before = reading.text.slice(Math.max(0, number.from - 48), number.from).toLowerCase();
	const behind = reading.text.slice(number.to, number.to + 34).toLowerCase();
	const hasChange = chipsOf(reading, 'change').length > 0;
	return (
		(hasChange &&
			/(?:\bby|\b(?:rose|risen|increas(?:ed|es|ing)|gr[eo]wn?|climb(?:ed|s)|jump(?:ed|s)|soared|surged|fell|fallen|dropped|declined|decreased)|\b(?:rise|increase|growth|jump|fall|drop|decline|decrease|surge|spike|uptick|leap) of|\b(?:up|down)) (?:a |an |about |some |around |nearly |almost |over |more than |roughly |only |as much as |at least |more |than )*$/.test(
				before
			)) ||
		(number.unit === 'percent' &&
			/^(?: ?%)?(?:-| per ?cent| percent)? ?(?:rise|increase|growth|jump|surge|fall|drop|decline|decrease|more|higher|lower|fewer|up\b|year-on-year|spike|uptick|leap|reduction)/.test(
				behind
			)) ||
		/^(?: (?:people|casualties|deaths))? (?:more|fewer) (?:than|compared)/.test(behind) ||
		(hasChange && /^ (?:more|fewer) (?:people|casualt|death|victim|fatalit|child)/.test(behind))
	);
}

/** Things that are counted in articles and are no people: "12 provinces". */
const OTHER_NOUNS =
	/^ (?:[a-z-]+ )?(?:provinces?|villages?|districts?|organi[sz]ations?|groups?|donors?|projects?|teams?|hospitals?|schools?|regions?|towns?|cities|reports?|pages?|types?|operators?|events?|meetings?|vehicles?|houses?|homes?|dogs?|rats?|minefields?|sites?|communities|editions?|tasks?|requests?|items?|bombs?|shells?|sub-?munitions?|munitions?|bomblets|devices|explosives?|animals?|families|households|cases|speakers?|delegations?|members?|staff|experts?|institutions?|agencies|companies|ministers?|battalions?|drones?|tanks?|missiles?|farms?|fields?)\b/;

function isOtherNoun(reading: Reading, number: NumberChip): boolean {
	if (number.unit === 'people' || number.per !== null) return false;
	return OTHER_NOUNS.test(reading.text.slice(number.to, number.to + 40).toLowerCase());
}
