/** Chance with a seed: the same seed makes the same sentences on every machine. */
export interface Chance {
	/** From 0 up to, not including, 1. */
	next(): number;
	/** One of a list. */
	pick<T>(list: readonly T[]): T;
}

export function chance(seed: number): Chance {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
	return {
		next,
		pick: (list) => {
			const chosen = list[Math.floor(next() * list.length)];
			if (chosen === undefined) throw new RangeError('There is nothing to choose from.');
			return chosen;
		}
	};
}
