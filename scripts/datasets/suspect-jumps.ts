/** A value some ten, hundred or thousand times larger or smaller than those around it: a digit or a separator too many. */
import type { Suspicion } from './known-exceptions';
import { rangeOf, surrounded, type Surrounded } from './neighbours';
import type { Table } from './read-table';

/** From this factor on a slip is likelier than the world; below, countries do change from year to year. */
const FACTOR = 8;
/** The larger of two values of one figure has at least so many people: 0 and 6 are both printed of one year. */
const SAME_FIGURE_FROM = 20;
/** The same for years beside each other. */
const NEIGHBOURS_FROM = 100;
/** Parts of a whole, such as one device, change much more: only what no year explains. */
const PART_FACTOR = 50;
const PART_FROM = 200;

export function suspectJumps(table: Table): readonly Suspicion[] {
	return surrounded(table).flatMap((row): readonly Suspicion[] => {
		const because = fromSameFigure(row) ?? fromNeighbours(row);
		return because === null ? [] : [{ record: row.record, column: 'value', because }];
	});
}

function fromSameFigure({ value, before }: Surrounded): string | null {
	const how = jump(value, before, FACTOR, SAME_FIGURE_FROM);
	return how && `It is ${how} other values of its figure, ${rangeOf(before)}. Count the digits.`;
}

function fromNeighbours({ record, value, beside, whole }: Surrounded): string | null {
	if (record.cells['measure'] === 'survival_unknown') return null;
	const how = whole
		? jump(value, beside, FACTOR, NEIGHBOURS_FROM)
		: jump(value, beside, PART_FACTOR, PART_FROM);
	return how && `It is ${how} the years beside it, ${rangeOf(beside)}. Count the digits.`;
}

/** How far a value lies above or below all others, in words; null where it does not. Zero is no slip of a digit. */
function jump(
	value: number,
	others: readonly number[],
	factor: number,
	from: number
): string | null {
	const [lowest, highest] = [Math.min(...others), Math.max(...others)];
	if (others.length === 0 || value === 0 || highest === 0) return null;
	if (Math.max(value, highest) < from) return null;
	if (value >= factor * highest) return `${Math.round(value / highest)} times as large as`;
	return value * factor <= lowest ? `${Math.round(lowest / value)} times smaller than` : null;
}
