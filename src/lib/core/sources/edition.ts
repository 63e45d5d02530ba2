/** A yearly edition of Landmine Monitor. `eventsYear`: the year whose casualties it is the first to print. */
export interface Edition {
	readonly edition: string;
	readonly eventsYear: number;
	readonly published: string;
}
