import type { Qualifier } from './figure';

/** How far the published values of one figure lie apart. Only figures with two different values or more have a range. */
export interface PrintedRange {
	readonly figure: string;
	readonly lowest: PrintedEnd;
	readonly highest: PrintedEnd;
}

interface PrintedEnd {
	readonly value: number;
	readonly qualifier: Qualifier;
}
