/** What a table covers, counted from its cells: years, places, and how many cells are empty. */
import type { Coverage } from '../../src/lib/core/catalogue/data-package';
import { WORLD } from '../../src/lib/core/places/place';
import type { Field } from './descriptor';
import type { Table } from './read-table';

/** Cells of a column that are empty. */
export function emptyCells({ records }: Table, column: string): number {
	return records.filter(({ cells }) => !cells[column]).length;
}

export function coverageOf(table: Table): Coverage {
	const columns = datedColumns(table);
	const years = yearsIn(table, columns);
	const [first, last] = [years[0], years.at(-1)];
	const codes = placesIn(table);
	return {
		years: first === undefined || last === undefined ? null : [first, last],
		// A row with a first and a last year speaks of those between them.
		yearsWithout: columns.length === 1 ? gapsIn(years) : [],
		places: codes && [...codes].filter((code) => code !== WORLD).length,
		world: codes?.has(WORLD) ?? false
	};
}

/** Columns of years and dates. When something was published counts where nothing else is dated. */
function datedColumns({ resource }: Table): readonly string[] {
	const dated = resource.schema.fields.filter(isDated).map(({ name }) => name);
	const events = dated.filter((name) => name !== 'published');
	return events.length > 0 ? events : dated;
}

/** Years that the cells name, sorted, each once. */
function yearsIn({ records }: Table, columns: readonly string[]): readonly number[] {
	const years = new Set(
		records.flatMap(({ cells }) =>
			columns.flatMap((column) => (cells[column] ? Number(cells[column].slice(0, 4)) : []))
		)
	);
	return [...years].sort((a, b) => a - b);
}

function gapsIn(years: readonly number[]): readonly number[] {
	return years.flatMap((year, index) => {
		const next = years[index + 1] ?? year + 1;
		return Array.from({ length: next - year - 1 }, (_, step) => year + 1 + step);
	});
}

/** A year, or a date of any precision. */
function isDated({ unit, constraints }: Field): boolean {
	return unit === 'year' || (constraints?.pattern ?? '').startsWith('^\\d{4}(-');
}

/** Codes in the columns that refer to places; null where there is no such column. */
function placesIn({ resource, records }: Table): ReadonlySet<string> | null {
	const columns =
		resource.name === 'places'
			? ['place']
			: (resource.schema.foreignKeys ?? [])
					.filter(({ reference }) => reference.resource === 'places')
					.map(({ fields }) => fields);
	if (columns.length === 0) return null;
	const codes = records.flatMap(({ cells }) => columns.map((column) => cells[column] ?? ''));
	return new Set(codes.filter(Boolean));
}
