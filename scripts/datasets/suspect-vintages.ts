/** Vintages that the dates and values of their figure contradict. */
import { lastDay } from '../../src/lib/core/dates/iso-date';
import { groupedBy } from '../../src/lib/core/grouped-by';
import type { Suspicion } from './known-exceptions';
import type { Table, TableRecord } from './read-table';

export function suspectVintages({ records }: Table): readonly Suspicion[] {
	const figures = groupedBy(
		records.filter(({ cells }) => cells['figure'] && cells['published']),
		({ cells }) => cells['figure'] ?? ''
	);
	return [...figures.values()].flatMap((rows) =>
		rows.flatMap((record): readonly Suspicion[] => {
			const because = contradiction(record, earlierThan(record, rows));
			return because === null ? [] : [{ record, column: 'vintage', because }];
		})
	);
}

function contradiction(record: TableRecord, earlier: readonly TableRecord[]): string | null {
	const { vintage, value } = record.cells;
	const newest = earlier.map(knownOn).sort().at(-1);
	const before = earlier.filter((row) => knownOn(row) === newest);
	if (vintage === 'first_published') {
		const edition = earlier.find(({ cells }) => cells['edition'])?.cells['edition'];
		return edition === undefined ? null : `${edition} printed the figure before.`;
	}
	// The first value may not have been found: nothing can be said of what came after it.
	if (earlier.length === 0) return null;
	if (vintage === 'revised' && before.every(({ cells }) => cells['value'] === value))
		return `The value before it is ${value} as well: it is restated.`;
	if (vintage === 'restated' && !earlier.some(({ cells }) => cells['value'] === value))
		return `No value before it is ${value}: it is revised.`;
	return null;
}

/** Rows whose whole date lies before, of another edition. */
function earlierThan(record: TableRecord, rows: readonly TableRecord[]): readonly TableRecord[] {
	const { edition } = record.cells;
	return rows.filter(
		(row) => knownOn(row) < knownOn(record) && (edition === '' || row.cells['edition'] !== edition)
	);
}

const knownOn = ({ cells }: TableRecord): string => lastDay(cells['published'] ?? '');
