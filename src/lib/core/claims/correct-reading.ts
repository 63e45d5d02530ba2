/** A reading as its reader corrects it: a piece changed, left out or added. The sentence stays as it is. */
import type { Chip, Reading } from './chip';
import { numberOfDigits, type Digits } from './reading/digits';

export function withChip(reading: Reading, index: number, chip: Chip): Reading {
	return { ...reading, chips: reading.chips.map((old, at) => (at === index ? chip : old)) };
}

export function withoutChip(reading: Reading, index: number): Reading {
	return { ...reading, chips: reading.chips.filter((_, at) => at !== index) };
}

/** What a reader may add to a sentence that leaves it unsaid. */
export type Added = 'place' | 'time' | 'measure';

/** A piece that no word stands for: at the end of the sentence. @param year four digits, for a time */
export function withAdded(reading: Reading, kind: Added, value: string): Reading {
	const span = { from: reading.text.length, to: reading.text.length };
	return { ...reading, chips: [...reading.chips, addedChip(kind, value, span)] };
}

function addedChip(kind: Added, value: string, span: Pick<Chip, 'from' | 'to'>): Chip {
	switch (kind) {
		case 'place':
			return { kind, places: [value], conflict: null, compared: false, located: true, ...span };
		case 'time':
			return { kind, start: value, end: value, role: 'events', ...span };
		case 'measure': {
			const measure = MEASURES.find((one) => one === value) ?? 'casualties';
			return { kind, measure, loose: false, ...span };
		}
	}
}

export const MEASURES = ['casualties', 'killed', 'injured', 'incidents', 'survivors'] as const;

/** A number as typed, with any separators; null for anything else. */
export function typedNumber(typed: string): Digits | null {
	const written = typed.trim().replace(/[\u00a0\u2009\u202f]/g, ' ');
	if (!/^\d[\d.,' ]{0,17}$/.test(written) || /[.,' ]$/.test(written)) return null;
	const read = numberOfDigits(written, false);
	return Number.isFinite(read.value) ? read : null;
}

/** A year, month or day as typed; null for anything else. */
export function typedTime(typed: string): string | null {
	const written = typed.trim();
	return /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(written) ? written : null;
}
