/** Antipersonnel mines in store. Units: mines. Estimates, declarations, destruction and retention are never added. */
import type { Qualifier } from '../figures/figure';
import type { Cited } from '../sources/cited';

export const STOCK_MEASURES = ['estimated', 'declared', 'destroyed', 'retained'] as const;
export type StockMeasure = (typeof STOCK_MEASURES)[number];

export interface Stockpile extends Cited {
	readonly place: string;
	readonly measure: StockMeasure;
	readonly value: number;
	readonly qualifier: Qualifier;
	/** Null where no date is printed. */
	readonly asOf: string | null;
}
