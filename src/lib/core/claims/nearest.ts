/** Which of several pieces of a sentence stands nearest to a number. */
import { chipsOf, type Chip, type NumberChip, type Reading } from './chip';

/** What lies between two spans of the text counts as distance; clauses and other numbers count more. */
export function distance(reading: Reading, number: NumberChip, other: Chip): number {
	const isAfter = other.from >= number.to;
	const [start, end] = isAfter ? [number.to, other.from] : [other.to, number.from];
	const between = reading.text.slice(start, Math.max(start, end));
	const crossed = chipsOf(reading, 'number').filter(
		(chip) => chip !== number && chip.from >= start && chip.to <= end
	).length;
	const clauses =
		between.match(/[,;:()–—]|\b(?:and|while|but|whereas|including|against)\b/g)?.length ?? 0;
	const sentences = /[.!?] /.test(between) ? 1 : 0;
	return between.length + (crossed + sentences) * 60 + clauses * 18 + (isAfter ? 0 : 4);
}

/** The chip nearest to a number. */
export function nearest<C extends Chip>(
	reading: Reading,
	number: NumberChip,
	chips: readonly C[],
	handicap: (chip: C) => number = () => 0
): C | null {
	let best: { chip: C; score: number } | null = null;
	for (const chip of chips) {
		const score = distance(reading, number, chip) + handicap(chip);
		if (!best || score < best.score) best = { chip, score };
	}
	return best?.chip ?? null;
}

/** Numbers that count alike: people are people whether the word stands beside them or not. */
export function peersOf(reading: Reading, number: NumberChip): readonly NumberChip[] {
	const isAlike = ({ unit }: NumberChip) =>
		unit === number.unit || (isOfPeople(unit) && isOfPeople(number.unit));
	return chipsOf(reading, 'number').filter((chip) => !chip.loose && isAlike(chip));
}

const isOfPeople = (unit: NumberChip['unit']) => unit === 'count' || unit === 'people';
