import { lastDay } from '../dates/iso-date';
import type { Deadline } from './deadline';

/** By article, then oldest first and by extension; those of which no date is read last. */
export function inOrder(deadlines: readonly Deadline[]): readonly Deadline[] {
	const day = ({ deadline }: Deadline) => (deadline ? lastDay(deadline) : '9999');
	return deadlines.toSorted(
		(a, b) =>
			a.article.localeCompare(b.article) ||
			day(a).localeCompare(day(b)) ||
			(a.extension ?? 0) - (b.extension ?? 0)
	);
}
