import { lastDay, type IsoDate } from '../dates/iso-date';

/** A yearly edition of Landmine Monitor. `eventsYear`: the year whose casualties it is the first to print. */
export interface Edition {
	readonly edition: string;
	readonly eventsYear: number;
	readonly published: string;
}

/** The edition with the newest events, of those that were out on a day where one is given; null for none. */
export function newestEdition(editions: readonly Edition[], on: IsoDate | null): Edition | null {
	return editions
		.filter(({ published }) => on === null || lastDay(published) <= on)
		.reduce<Edition | null>((a, b) => (a && a.eventsYear >= b.eventsYear ? a : b), null);
}
