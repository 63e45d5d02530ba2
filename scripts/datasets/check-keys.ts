/** Keys: unique cells, and rows that other tables must hold. */
import type { Finding } from './finding';
import type { Table } from './read-table';

export function checkKeys(tables: readonly Table[]): readonly Finding[] {
	return tables.flatMap((table) => [...checkUnique(table), ...checkForeign(table, tables)]);
}

function checkUnique({ resource, records }: Table): readonly Finding[] {
	const { fields, primaryKey } = resource.schema;
	const unique = fields.filter(
		({ name, constraints }) => name === primaryKey || constraints?.unique
	);
	return unique.flatMap(({ name: column }) => {
		const seen = new Map<string, number>();
		return records.flatMap(({ line, cells }): readonly Finding[] => {
			const value = cells[column] ?? '';
			const first = seen.get(value);
			if (first === undefined) seen.set(value, line);
			if (value === '' || first === undefined) return [];
			return [
				{
					file: resource.path,
					line,
					column,
					value,
					allowed: `It stands on line ${first} already; it must be unique.`
				}
			];
		});
	});
}

function checkForeign({ resource, records }: Table, tables: readonly Table[]): readonly Finding[] {
	return (resource.schema.foreignKeys ?? []).flatMap(({ fields: column, reference }) => {
		const target = tables.find(
			(table) => table.resource.name === (reference.resource || resource.name)
		);
		if (!target)
			throw new Error(
				`${resource.path}: the descriptor refers to "${reference.resource}", which it does not describe.`
			);
		const known = new Set(target.records.map(({ cells }) => cells[reference.fields]));
		return records.flatMap(({ line, cells }): readonly Finding[] => {
			const value = cells[column] ?? '';
			if (value === '' || known.has(value)) return [];
			const allowed = `${target.resource.path} has no "${reference.fields}" of that name. Add it there, or correct it here.`;
			return [{ file: resource.path, line, column, value, allowed }];
		});
	});
}
