/** A total in the parts that one source prints, with those that it does not split among them. */
import { isAdmitted } from '../families/alike';
import { sumOf } from '../families/arithmetic';
import { thingOf } from '../families/figure-thing';
import { refusalsOf } from '../families/guard';
import type { PublishedValue } from '../figures/published-value';

export interface Split {
	/** The total that the parts make, as it was printed with them. */
	readonly total: PublishedValue;
	/** Beside each other: no person stands in two. Largest first, the part that is not split last. */
	readonly parts: readonly PublishedValue[];
	/** People in the parts, our calculation. */
	readonly sum: number;
}

/** Splits by device of one edition, whose parts make its total; others are left out. Oldest first. */
export function deviceSplits(values: readonly PublishedValue[]): readonly Split[] {
	const totals = values.filter(isTotal);
	return totals.flatMap((total): readonly Split[] => {
		const parts = values.filter(
			(part) =>
				part.device !== 'all' &&
				total.edition !== null &&
				part.edition === total.edition &&
				total.figure === part.figure.slice(0, total.figure.length) &&
				[part.group, part.age, part.sex].every((code) => code === 'all')
		);
		const refusals = refusalsOf('add', parts.map(thingOf));
		if (parts.length < 2 || !isAdmitted(parts, refusals)) return [];
		const sum = sumOf(parts);
		return sum === total.value ? [{ total, parts: parts.toSorted(bySize), sum }] : [];
	});
}

const isTotal = ({ measure, group, age, sex, device, scope, counter }: PublishedValue) =>
	measure === 'casualties' &&
	scope === 'mines_erw' &&
	counter === null &&
	[group, age, sex, device].every((code) => code === 'all');

const isOpen = ({ device }: PublishedValue) => device === 'mixed' || device === 'unknown';

function bySize(a: PublishedValue, b: PublishedValue): number {
	return Number(isOpen(a)) - Number(isOpen(b)) || b.value - a.value;
}
