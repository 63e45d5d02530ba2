import type { LeavingAnswer } from '$lib/state/leaving';

/** What the parts that know the reader's day need: all that a first visit is sent beside the written page. */
export type LeavingStart = Pick<LeavingAnswer, 'standings' | 'toCome' | 'names'> & {
	/** The day up to which the tables were checked. */
	readonly checked: string;
};

export function startOf(
	{ standings, toCome, names }: LeavingAnswer,
	checked: string
): LeavingStart {
	const shown = [...standings, ...toCome].map(({ place }) => [place, names[place] ?? place]);
	return { standings, toCome, checked, names: Object.fromEntries(shown) };
}
