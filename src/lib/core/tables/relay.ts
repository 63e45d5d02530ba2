import type { Source } from '../sources/source';
import type { TableRow } from './table-shape';

const SAYS_SO = 'held only through';

/** Whether a row is held only through an outlet under control: its note says so wherever no other source backs it. */
export function isRelay(row: TableRow): boolean {
	return Boolean(row['source.control']) && String(row['note'] ?? '').includes(SAYS_SO);
}

/** The same of a row that was read as what it is. */
export function isRelayed(
	{ note }: { readonly note: string | null },
	source: Pick<Source, 'control'> | undefined
): boolean {
	return Boolean(source?.control) && (note?.includes(SAYS_SO) ?? false);
}
