import type { Vintage } from './figure';

/** A first count that no later edition in the tables has printed again. */
export function isFirstCount(vintage: Vintage): boolean {
	return vintage === 'first_published';
}

/**
 * Whether growth between two values compares like with like. First counts mostly rise later, so a first count beside a
 * revised or restated one is mixed; where a vintage is unknown nothing can be said.
 */
export function vintagePair(one: Vintage, other: Vintage): 'alike' | 'mixed' | 'unknown' {
	if (one === 'unknown' || other === 'unknown') return 'unknown';
	return isFirstCount(one) === isFirstCount(other) ? 'alike' : 'mixed';
}

/** Vintage of a sum: that of its parts where they agree in being first counts or not, else unknown. */
export function vintageOfSum(parts: readonly Vintage[]): Vintage {
	const [first = 'unknown', ...rest] = parts;
	return rest.every((part) => vintagePair(first, part) === 'alike') ? first : 'unknown';
}
