/** Shapes of tables as the descriptor has them: the invented world shares its columns with the real one. */
import { readFileSync } from 'node:fs';
import { shapesOf } from '$lib/core/tables/data-package';
import type { TableShape } from '$lib/core/tables/table-shape';

/** @throws RangeError when the descriptor has no such table */
export function shapeOf(table: string): TableShape {
	const shape = allShapes().find((known) => known.table === table);
	if (!shape) throw new RangeError(`The descriptor has no table "${table}".`);
	return shape;
}

export function allShapes(): readonly TableShape[] {
	return shapesOf(JSON.parse(readFileSync('datasets/datapackage.json', 'utf8')), () => 0);
}
