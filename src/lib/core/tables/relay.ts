import type { TableRow } from './table-shape';

/** Whether a row is held only through an outlet under control: its note says so wherever no other source backs it. */
export function isRelay(row: TableRow): boolean {
	return Boolean(row['source.control']) && String(row['note'] ?? '').includes('held only through');
}
