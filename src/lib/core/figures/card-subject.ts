/** What a source card shows: one figure with all its published values, our own arithmetic with its inputs, an act, or a row. */
import type { Measure } from '../harm/measure';
import type { Rate } from '../harm/rate';
import type { Total } from '../harm/series';
import type { Source } from '../sources/source';
import type { TableRow, TableShape } from '../tables/table-shape';
import type { Act } from '../treaty/act';
import type { PublishedValue } from './published-value';

export type CardSubject =
	| {
			readonly card: 'figure';
			readonly placeName: string;
			/** Neutral note on the place; null where nothing is disputed. */
			readonly disputedNote: string | null;
			/** The value that the page shows. */
			readonly taken: PublishedValue;
			/** All, in order of publication. */
			readonly values: readonly PublishedValue[];
			readonly sources: readonly Source[];
	  }
	| {
			readonly card: 'sum';
			readonly name: string;
			readonly year: number;
			readonly measure: Measure;
			readonly total: Total;
			readonly placeNames: Readonly<Record<string, string>>;
	  }
	| {
			readonly card: 'rate';
			readonly name: string;
			readonly year: number;
			readonly measure: Measure;
			readonly rate: Rate;
			readonly placeNames: Readonly<Record<string, string>>;
	  }
	| {
			readonly card: 'act';
			readonly placeName: string;
			readonly act: Act;
			readonly source: Source;
	  }
	| {
			readonly card: 'row';
			readonly shape: TableShape;
			readonly row: TableRow;
			/** Of places and conflicts, by code and id. */
			readonly names: Readonly<Record<string, string>>;
	  };

/** What a card reads of `/api/v1/figures/<place>.json`: every published value of a place and the sources they name. */
export interface PlaceFigures {
	/** Of the place. */
	readonly name: string;
	/** As the document names it. */
	readonly disputed_note: string | null;
	readonly figures: readonly PublishedValue[];
	readonly sources: readonly Source[];
}

/** The card of one figure of a place, with the row taken, the latest where none is given; null without such a figure. */
export function figureSubject(
	place: PlaceFigures,
	figure: string,
	row: string | null = null
): CardSubject | null {
	const values = place.figures.filter((value) => value.figure === figure);
	const taken = values.find(({ id, latest }) => (row === null ? latest : id === row));
	if (!taken) return null;
	const { name: placeName, disputed_note: disputedNote, sources } = place;
	return { card: 'figure', placeName, disputedNote, taken, values, sources };
}
