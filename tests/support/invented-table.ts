/** Shapes of tables as the descriptor has them: the invented world shares its columns with the real one. */
import { readFileSync } from 'node:fs';
import type { DataPackage } from '$lib/core/catalogue/data-package';
import { shapeOf, type TableShape } from '$lib/core/tables/table-shape';

/** @throws RangeError when the descriptor has no such table */
export function shapeOfTable(table: string): TableShape {
	const shape = allShapes().find((known) => known.table === table);
	if (!shape) throw new RangeError(`The descriptor has no table "${table}".`);
	return shape;
}

export function allShapes(): readonly TableShape[] {
	const { resources }: DataPackage = JSON.parse(readFileSync('datasets/datapackage.json', 'utf8'));
	return resources.map(shapeOf);
}
