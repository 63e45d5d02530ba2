/** Whether a number that was said fits one that was printed: as it stands, or honestly rounded. */
import type { Qualifier } from '../figures/figure';
import type { Bound, NumberChip } from './chip';

/** What a sentence says of a number; a chip is one. */
export type Said = Pick<NumberChip, 'value' | 'high' | 'bound' | 'digits'>;

/** `loose`: true, but far off: "more than 1,000" of 6,279. */
export type Fit = 'exact' | 'rounded' | 'loose' | null;

/** How far a floor or ceiling may lie from the number and still be its rounding. */
const NEAR = 1.17;

export function fitOf(said: Said, printed: number, qualifier: Qualifier = 'exact'): Fit {
	const { value, high, bound } = said;
	if (high !== null) return printed >= value * 0.995 && printed <= high * 1.005 ? 'rounded' : null;
	if (value === printed && bound !== 'nearly' && bound !== 'less_than') return 'exact';
	if (isFloor(bound)) return floor(value, printed);
	if (bound === 'less_than' || bound === 'at_most') return ceiling(value, printed);
	if (bound === 'nearly') return isNearly(value, printed, said) ? 'rounded' : null;
	if (bound === 'exactly') return null;
	// "more than 120,000" was printed: whoever says 121,000 says nothing else.
	if (
		(qualifier === 'more_than' || qualifier === 'at_least') &&
		bound === 'about' &&
		value > printed
	)
		return value <= printed * 1.03 ? 'rounded' : null;
	return isRounding(said, printed) ? 'rounded' : null;
}

const isFloor = (bound: Bound) => bound === 'more_than' || bound === 'at_least';

function floor(value: number, printed: number): Fit {
	if (printed < value * 0.9995) return null;
	return printed <= value * NEAR ? 'rounded' : 'loose';
}

function ceiling(value: number, printed: number): Fit {
	if (printed > value) return null;
	return printed * NEAR >= value ? 'rounded' : 'loose';
}

function isNearly(value: number, printed: number, said: Said): boolean {
	return (
		printed <= value &&
		printed >= value - Math.max(stepOf(said), value * 0.06) &&
		printed >= value * 0.9
	);
}

/** Whether the printed number rounds to the one said, at the places it is given in. */
function isRounding(said: Said, printed: number): boolean {
	const { value, bound } = said;
	if (printed === 0 || value === 0) return false;
	const off = Math.abs(printed - value);
	const step = stepOf(said);
	const isAbout = bound === 'about';
	// All digits given: nothing was rounded away. Small whole numbers are as they are.
	if (!isAbout && step <= 1 && Number.isInteger(value)) return printed % 1 !== 0 && off <= 0.5;
	// One digit of a million leaves more room: who says it gives the order of the number.
	const most = Math.abs(printed) * (isAbout || step >= 1e6 ? 0.06 : 0.05);
	return (
		off <= (isAbout ? Math.max(step * 0.75, Math.min(most, step)) : step / 2) * 1.001 && off <= most
	);
}

/** What one step of the last digit given is worth: 6,300 is given in hundreds. */
export function stepOf({ value, digits }: Said): number {
	if (value === 0) return 1;
	return 10 ** (Math.floor(Math.log10(Math.abs(value)) + 1e-9) + 1 - digits);
}

/** How a number may have been miscopied, short of another number altogether. */
export type Slip = 'swapped' | 'one_digit' | 'lost_digit' | 'thousand';

export function slipOf(said: number, printed: number): Slip | null {
	if (!Number.isInteger(said) || !Number.isInteger(printed) || said === printed) return null;
	const [a, b] = [String(said), String(printed)];
	if (said >= 1 && printed >= 10 && (said === printed * 1000 || said * 1000 === printed))
		return 'thousand';
	if (b.length > 3 && (said === printed * 100 || said * 100 === printed)) return 'thousand';
	if (b.length < 3) return null;
	if (a.length === b.length) {
		const differ = [...a].flatMap((digit, at) => (digit === b.charAt(at) ? [] : [at]));
		if (differ.length === 1) return b.length > 3 ? 'one_digit' : null;
		const [i = 0, j = 0] = differ;
		const isSwap =
			differ.length === 2 && a.charAt(i) === b.charAt(j) && a.charAt(j) === b.charAt(i);
		if (isSwap) return 'swapped';
		const isOrder =
			b.length > 3 && a.charAt(0) === b.charAt(0) && sortedDigits(a) === sortedDigits(b);
		return isOrder ? 'swapped' : null;
	}
	if (Math.abs(a.length - b.length) !== 1 || b.length < 4) return null;
	const [long, short] = a.length > b.length ? [a, b] : [b, a];
	const lost = [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short);
	return lost ? 'lost_digit' : null;
}

const sortedDigits = (digits: string) => [...digits].sort().join('');
