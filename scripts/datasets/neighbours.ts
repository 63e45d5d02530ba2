/** The values around a casualty row: others of its figure, and those of the same figure in the years beside it. */
import { groupedBy } from '../../src/lib/core/grouped-by';
import { figureOfYear } from '../../src/lib/core/figures/history';
import type { Table, TableRecord } from './read-table';

/** A year without a figure is passed over, but nobody's harm is compared across more years than these. */
const FURTHEST_YEAR = 3;

export interface Surrounded {
	readonly record: TableRecord;
	/** People. */
	readonly value: number;
	/** Values of the same figure that were published earlier, or stand above it in the file where the day is one. */
	readonly before: readonly number[];
	/** All values of the nearest year before and of the nearest year after. */
	readonly beside: readonly number[];
	/** No cut by group, age, sex or device: years of a whole differ less than years of a part. */
	readonly whole: boolean;
}

export function surrounded({ records }: Table): readonly Surrounded[] {
	const figures = groupedBy(
		records.filter(({ cells }) => cells['figure']),
		({ cells }) => cells['figure'] ?? ''
	);
	const valuesNearest = (figure: string, year: number, step: 1 | -1): readonly number[] => {
		for (let distance = 1; distance <= FURTHEST_YEAR; distance++) {
			const found = figures.get(figureOfYear(figure, year + step * distance));
			if (found) return found.map(people);
		}
		return [];
	};
	return [...figures].flatMap(([figure, rows]) => {
		const inOrder = [...rows].sort((one, other) => (published(one) < published(other) ? -1 : 1));
		return inOrder.map((record, index) => {
			const year = Number(record.cells['year']);
			return {
				record,
				value: people(record),
				before: inOrder.slice(0, index).map(people),
				beside: [...valuesNearest(figure, year, -1), ...valuesNearest(figure, year, 1)],
				whole: ['group', 'age', 'sex', 'device'].every((cut) => record.cells[cut] === 'all')
			};
		});
	});
}

const people = ({ cells }: TableRecord): number => Number(cells['value']);

const published = ({ cells }: TableRecord): string => cells['published'] ?? '';

/** "5757", or "4709 to 5757". */
export function rangeOf(values: readonly number[]): string {
	const [lowest, highest] = [Math.min(...values), Math.max(...values)];
	return lowest === highest ? `${lowest}` : `${lowest} to ${highest}`;
}
