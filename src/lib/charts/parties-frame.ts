/** Where things stand in the chart of States Parties, for what a page lays over it. In pixels; no drawing here. */
import { yearFraction, type IsoDate } from '../core/dates/iso-date';

export const PARTIES_HEIGHT = 260;
export const PARTIES_TOP = 26;
/** Room for the last count, right of the years. */
export const PARTIES_RIGHT = 40;

/** How far a day is along the years, both inclusive: 0 at their start, 1 at their end; days outside stand at an end. */
export function alongYears(on: IsoDate, from: number, to: number): number {
	return Math.min(1, Math.max(0, (yearFraction(on) - from) / (to + 1 - from)));
}
