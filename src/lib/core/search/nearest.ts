/** What somebody may have meant: for misspelt names and codes that do not exist. */
import { fold } from './fold';

/** Something with one key and the names it goes by. */
export interface Named {
	readonly key: string;
	readonly names: readonly string[];
}

/** Keys of the few whose closest name is nearest to what was given, best first; only the exact one where there is one. */
export function nearest(given: string, among: readonly Named[], most = 3): readonly string[] {
	const wanted = fold(given);
	const near = among
		.map(({ key, names }) => ({
			key,
			distance: Math.min(...names.map((name) => distance(wanted, fold(name))))
		}))
		.filter(({ distance: far }) => far <= Math.max(2, wanted.length / 2))
		.sort((a, b) => a.distance - b.distance || a.key.localeCompare(b.key));
	const exact = near.filter(({ distance: far }) => far === 0);
	return (exact.length > 0 ? exact : near).slice(0, most).map(({ key }) => key);
}

/** Letters to change, add, drop or swap with a neighbour; a name that starts with the words given is one letter off. */
export function distance(one: string, other: string): number {
	if (one === other) return 0;
	if (one.length > 2 && other.startsWith(one)) return 1;
	let [beforeLast, last]: [number[], number[]] = [
		[],
		Array.from({ length: other.length + 1 }, (_, i) => i)
	];
	for (let row = 1; row <= one.length; row++) {
		const current = [row];
		for (let column = 1; column <= other.length; column++) {
			const cost = one[row - 1] === other[column - 1] ? 0 : 1;
			const swapped =
				row > 1 &&
				column > 1 &&
				one[row - 1] === other[column - 2] &&
				one[row - 2] === other[column - 1];
			current[column] = Math.min(
				(last[column] ?? 0) + 1,
				(current[column - 1] ?? 0) + 1,
				(last[column - 1] ?? 0) + cost,
				swapped ? (beforeLast[column - 2] ?? 0) + 1 : Infinity
			);
		}
		[beforeLast, last] = [last, current];
	}
	return last[other.length] ?? 0;
}
