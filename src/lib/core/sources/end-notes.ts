import type { Source } from './source';

/** Numbers of end notes by source id: the place of each in the list at the end of its page, from one on. */
export type EndNotes = Readonly<Record<string, number>>;

export function numberNotes(sources: readonly Pick<Source, 'source'>[]): EndNotes {
	return Object.fromEntries(sources.map(({ source }, index) => [source, index + 1]));
}
