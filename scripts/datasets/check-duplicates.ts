/** One printed number entered twice under two ids: readers would take it for two sources that agree. */
import type { Finding } from './finding';
import type { Table, TableRecord } from './read-table';

export function checkDuplicates({ resource, records }: Table): readonly Finding[] {
	const seen = new Map<string, TableRecord>();
	return records.flatMap((record): readonly Finding[] => {
		const { id } = record.cells;
		if (id === undefined) return [];
		const key = whatIsPrinted(record);
		const first = seen.get(key);
		if (first === undefined) seen.set(key, record);
		// One id twice is found by the check of keys.
		if (first === undefined || first.cells['id'] === id) return [];
		const allowed = `Line ${first.line} is the same number on the same page, "${first.cells['id']}". Remove one of the two.`;
		return [{ file: resource.path, line: record.line, column: 'id', value: id, allowed }];
	});
}

/** In casualties figure, value, source and place on the page; elsewhere everything but id and note. */
function whatIsPrinted({ cells }: TableRecord): string {
	const columns =
		cells['figure'] === undefined
			? Object.keys(cells).filter((column) => column !== 'id' && column !== 'note')
			: ['figure', 'value', 'source', 'locator'];
	return JSON.stringify(columns.map((column) => cells[column]));
}
