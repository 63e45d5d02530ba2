import type { Printed } from './figure';

/** One row of the casualty table: what was counted, who printed it, and whether a rule takes it. */
export interface PublishedValue extends Printed {
	readonly id: string;
	readonly place: string;
	readonly year: number;
	readonly measure: string;
	readonly group: string;
	readonly age: string;
	readonly sex: string;
	readonly device: string;
	readonly scope: string;
	readonly coverage: string;
	readonly counter: string | null;
	/** When this value was out; null for the one undated row. */
	readonly published: string | null;
	readonly locator: string | null;
	readonly note: string | null;
	readonly latest: boolean;
	/** Whether it is the value taken as first published. */
	readonly first: boolean;
}

/** What one unit of a figure is, and of which whole: the codes that set figures of one place and year apart. */
export type Counted = Pick<
	PublishedValue,
	'measure' | 'group' | 'age' | 'sex' | 'device' | 'scope' | 'coverage' | 'counter'
>;
