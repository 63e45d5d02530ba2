/** Statements on use that concern one place, each list by period, newest first. */
import { isOfUse, type MineUse } from './mine-use';

export interface PlaceUse {
	/** Use in the place, whoever is named. */
	readonly here: readonly MineUse[];
	/** Use in other places by those who belong to this one. */
	readonly elsewhere: readonly MineUse[];
	/** New contamination and unconfirmed reports: no findings of use. */
	readonly reports: readonly MineUse[];
}

/** Null where our tables hold no statement, which is not a statement that there was no use. */
export function placeUse(place: string, rows: readonly MineUse[]): PlaceUse | null {
	const here = rows.filter((row) => row.place === place);
	const elsewhere = rows.filter((row) => row.actorPlace === place && row.place !== place);
	if (here.length + elsewhere.length === 0) return null;
	return {
		here: here.filter(isOfUse),
		elsewhere: elsewhere.filter(isOfUse),
		reports: [...here, ...elsewhere].filter((row) => !isOfUse(row))
	};
}
