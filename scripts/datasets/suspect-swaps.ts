/** Digits in another order than around it: 9,473 for 9,437. */
import type { Suspicion } from './known-exceptions';
import { rangeOf, surrounded, type Surrounded } from './neighbours';
import type { Table } from './read-table';

/** Smaller numbers fit their neighbours in any order too often. */
const NEIGHBOURS_FROM = 1000;
/** A value beyond this factor is far from its neighbours, one within the other is near them. */
const FAR = 1.5;
const NEAR = 1.15;

export function suspectSwaps(table: Table): readonly Suspicion[] {
	return surrounded(table).flatMap((row): readonly Suspicion[] => {
		const because = fromSameFigure(row) ?? fromNeighbours(row);
		return because === null ? [] : [{ record: row.record, column: 'value', because }];
	});
}

function fromSameFigure({ value, before }: Surrounded): string | null {
	const twin = before.find((other) => swaps(value).includes(other));
	return twin === undefined
		? null
		: `Another row of its figure has ${twin}: two digits may be exchanged.`;
}

function fromNeighbours({ value, beside }: Surrounded): string | null {
	if (beside.length === 0 || value < NEIGHBOURS_FROM) return null;
	const [lowest, highest] = [Math.min(...beside), Math.max(...beside)];
	if (value >= lowest / FAR && value <= highest * FAR) return null;
	const meant = swaps(value).find((other) => other >= lowest / NEAR && other <= highest * NEAR);
	return meant === undefined
		? null
		: `The years beside it have ${rangeOf(beside)}, and with two digits exchanged it would be ${meant}.`;
}

/** What a number becomes when two digits beside each other change places. */
function swaps(value: number): readonly number[] {
	const digits = String(value);
	return [...digits].slice(1).flatMap((right, index) => {
		const left = digits.charAt(index);
		const other = `${digits.slice(0, index)}${right}${left}${digits.slice(index + 2)}`;
		return left === right || other.startsWith('0') ? [] : [Number(other)];
	});
}
