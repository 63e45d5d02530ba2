/** Numbers written in digits, whatever separates their thousands. */

/** Groups of three behind a separator, else plain digits; a decimal part behind a point or comma. */
export const DIGITS =
	"(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d{1,3}(?:[ ']\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?)(?![\\d])";

export interface Digits {
	readonly value: number;
	/** Digits that are not zeros at the end. */
	readonly digits: number;
}

/**
 * @param decimals whether three digits behind a lone point are decimals, as before "million" or "%"
 */
export function numberOfDigits(written: string, decimals: boolean): Digits {
	const lone = /^\d{1,3}[.,]\d{3}$/.exec(written);
	if (lone) {
		const grouped = Number(written.replace(/[.,]/, ''));
		const point = Number(written.replace(',', '.'));
		// A comma before three digits is a thousand in English, even before a unit.
		const takes = decimals && written.includes('.') && !written.endsWith('000');
		return {
			value: takes ? point : grouped,
			digits: significant(String(takes ? point : grouped))
		};
	}
	const plain = bare(written);
	return { value: Number(plain), digits: significant(plain) };
}

/** Thousands closed up, a point before decimals. */
function bare(written: string): string {
	const marks = written.match(/[.,' ]/g) ?? [];
	const last = marks.at(-1);
	if (last === undefined) return written;
	const [tail = ''] = written.split(last).slice(-1);
	const isDecimal =
		(last === '.' || last === ',') &&
		(tail.length !== 3 || new Set(marks).size > 1) &&
		marks.filter((mark) => mark === last).length === 1;
	if (!isDecimal) return written.replace(/[.,' ]/g, '');
	return `${written.slice(0, -tail.length - 1).replace(/[.,' ]/g, '')}.${tail}`;
}

/** Significant digits, zeros at the end of a whole number not counted. */
export function significant(number: string): number {
	const [whole = '', decimals = ''] = number.split('.');
	const all = (whole + decimals).replace(/^0+/, '');
	return Math.max(1, decimals ? all.length : all.replace(/0+$/, '').length);
}
