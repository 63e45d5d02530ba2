/**
 * What was read in a sentence: pieces of it with their meaning, which a reader can correct one by one.
 *
 * Places in the text are of the plain text of the reading, the end not included.
 */
import type { IsoDate } from '../dates/iso-date';

/** How a number is bounded. `exactly`: the sentence says that it is the whole truth. `nearly`: just under it. */
export type Bound =
	'plain' | 'exactly' | 'about' | 'nearly' | 'more_than' | 'at_least' | 'less_than' | 'at_most';

/** What a number counts, as far as the words beside it say. `other`: money, ages, votes and the like. */
export type Unit =
	'count' | 'people' | 'percent' | 'km2' | 'times' | 'mines' | 'states' | 'votes' | 'other';

export type Per = 'hour' | 'day' | 'week' | 'month';

interface Span {
	readonly from: number;
	readonly to: number;
}

export interface NumberChip extends Span {
	readonly kind: 'number';
	readonly value: number;
	/** Upper end of a range; null for one number. */
	readonly high: number | null;
	readonly bound: Bound;
	readonly unit: Unit;
	/** Digits of the number that are not zeros at its end: 6,300 has two. */
	readonly digits: number;
	/** Of a rate; null for a number of a whole year or of no time. */
	readonly per: Per | null;
	/** A fraction or a word like "most" rather than a percentage with its digits. */
	readonly loose: boolean;
}

export type Measure = 'casualties' | 'killed' | 'injured' | 'incidents' | 'survivors';
export interface MeasureChip extends Span {
	readonly kind: 'measure';
	readonly measure: Measure;
	/** "victims", "hit", "toll": which of them are meant is not said. */
	readonly loose: boolean;
}

/** Codes of the casualty table, `mines` for the word that stands for all of them. */
export type Device =
	| 'mines'
	| 'all'
	| 'antipersonnel'
	| 'antivehicle'
	| 'improvised'
	| 'cluster'
	| 'cluster_remnant'
	| 'erw';
export interface DeviceChip extends Span {
	readonly kind: 'device';
	readonly device: Device;
}

export type Group =
	'civilian' | 'military' | 'deminer' | 'child' | 'boy' | 'adult' | 'female' | 'male';
export interface GroupChip extends Span {
	readonly kind: 'group';
	readonly group: Group;
}

export interface PlaceChip extends Span {
	readonly kind: 'place';
	/** Codes; several for "the Baltics" and for conflicts. Empty: a name that stands in no list of ours. */
	readonly places: readonly string[];
	/** Id of a conflict that was named; null for places. */
	readonly conflict: string | null;
	/** Named for comparison: "overtook Afghanistan", "more than in Syria". */
	readonly compared: boolean;
	/** "in Cambodia", "Cambodia's": where it happened, rather than who says so. */
	readonly located: boolean;
}

export interface TimeChip extends Span {
	readonly kind: 'time';
	/** First and last day or year, as precise as written. */
	readonly start: IsoDate;
	readonly end: IsoDate;
	/** `issued`: when it was reported. `past`: "last year", resolved from the day of publication. */
	readonly role: 'events' | 'issued' | 'past' | 'until';
}

export interface EditionChip extends Span {
	readonly kind: 'edition';
	readonly year: number;
	readonly series: 'landmine' | 'cluster' | 'clearing' | null;
}

export type TreatyAct =
	| 'sign'
	| 'join'
	| 'deposit'
	| 'in_force'
	| 'party'
	| 'signatory'
	| 'announce'
	| 'parliament'
	| 'president'
	| 'notify'
	| 'leave'
	| 'leaving'
	| 'suspend'
	| 'unbound';
export interface ActChip extends Span {
	readonly kind: 'act';
	readonly act: TreatyAct;
	readonly negated: boolean;
}

export interface TreatyChip extends Span {
	readonly kind: 'treaty';
	readonly treaty: 'MBT' | 'CCM';
}

export type LandWord =
	| 'cleared'
	| 'released'
	| 'reduced'
	| 'cancelled'
	| 'mined'
	| 'potential'
	| 'suspected'
	| 'confirmed';
export interface LandChip extends Span {
	readonly kind: 'land';
	readonly land: LandWord;
}

export type StockWord = 'stockpiled' | 'destroyed' | 'retained';
export interface StockChip extends Span {
	readonly kind: 'stock';
	readonly stock: StockWord;
}

export interface ChangeChip extends Span {
	readonly kind: 'change';
	readonly direction: 'up' | 'down' | 'same';
	/** "sharply", "soared". */
	readonly strong: boolean;
	/** How often in a row; null where it is not said. */
	readonly run: number | null;
}

export interface RankChip extends Span {
	readonly kind: 'rank';
	readonly rank: 'highest' | 'lowest';
}

export type Chip =
	| NumberChip
	| MeasureChip
	| DeviceChip
	| GroupChip
	| PlaceChip
	| TimeChip
	| EditionChip
	| ActChip
	| TreatyChip
	| LandChip
	| StockChip
	| ChangeChip
	| RankChip;
export type ChipKind = Chip['kind'];

export interface Reading {
	/** Plain text of the sentence. */
	readonly text: string;
	/** In the order of the text. */
	readonly chips: readonly Chip[];
	/** Day of publication, where it is known. */
	readonly published: IsoDate | null;
	/** Longer than a sentence: the rest was not read. */
	readonly cut: boolean;
}

export function chipsOf<K extends ChipKind>(
	{ chips }: Pick<Reading, 'chips'>,
	kind: K
): readonly Extract<Chip, { kind: K }>[] {
	return chips.filter((chip): chip is Extract<Chip, { kind: K }> => chip.kind === kind);
}
