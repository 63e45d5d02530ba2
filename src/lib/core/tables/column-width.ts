/** How a column is set: numbers under each other, sentences with room. */
import type { ColumnShape } from './table-shape';

/** Sentences and titles take several lines; all else stays on one where it can. */
const LONG = [
	'note',
	'locator',
	'source',
	'title',
	'claim',
	'explanation',
	'disputed_note',
	'aliases'
];

/** Numbers that are compared; years are names. */
export function isQuantity({ type, unit }: ColumnShape): boolean {
	return (type === 'integer' || type === 'number') && unit !== 'year';
}

/** In rem. A column keeps its width when other rows are shown, so that nothing jumps. */
export function widthOf(column: ColumnShape): number {
	if (LONG.includes(column.name)) return 16;
	if (isQuantity(column)) return 9.5;
	return column.unit === 'year' ? 5 : 8.5;
}
