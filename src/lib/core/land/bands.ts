/** The words that bands were printed with. */
import type { Banded, BandMeaning } from './contamination';

/** States of knowledge, which no scale has a term for. */
const NO_SIZES: readonly Banded['band'][] = ['residual', 'suspected', 'unknown'];

/** Whether a band says how large the land is. */
export function isSize({ band }: Pick<Banded, 'band'>): boolean {
	return !NO_SIZES.includes(band);
}

/** The meaning of a band in its scale and in the edition of its year; null where none was read. */
export function termOf(row: Banded, meanings: readonly BandMeaning[]): BandMeaning | null {
	return (
		meanings.find(
			({ scale, band, edition }) =>
				scale === row.scale && band === row.band && edition === row.asOf.slice(0, 4)
		) ?? null
	);
}
