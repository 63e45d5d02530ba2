/** The catalogue of tables in words: what a table covers, what a column may hold, and whose licence it is. */
import type {
	ColumnDescription,
	Coverage,
	ForeignKey,
	TableDescription
} from '../core/catalogue/data-package';
import * as m from './compiled/messages.js';
import { yearList } from './lists';
import { formatTenths, formatWhole } from './numbers';

/** "1999–2024, without a row for 2001 and 2003". */
export function describeYears({ years, yearsWithout }: Coverage): string {
	if (!years) return m.tables_years_none();
	const [first, last] = years;
	const span = first === last ? String(first) : `${first}–${last}`;
	return yearsWithout.length > 0
		? m.tables_years_without({ years: span, without: yearList(yearsWithout) })
		: span;
}

/** "72 states and areas, and the world". */
export function describePlaces({ places, world }: Coverage): string {
	if (places === null) return m.tables_places_none();
	if (places === 0) return m.tables_places_world();
	const count = formatWhole(places);
	return world ? m.tables_places_some_world({ count }) : m.tables_places_some({ count });
}

/** Each licence with the number of documents under it; one that is not known is said to be so. */
export function describeLicences({
	licences
}: Pick<TableDescription, 'licences'>): readonly string[] {
	if (licences.length === 0) return [m.tables_source_licence_none()];
	return licences.map(({ licence, documents }) =>
		m.tables_source_licence({
			licence: licence || m.tables_source_licence_unknown(),
			documents: formatWhole(documents)
		})
	);
}

/** "whole number, people". */
export function describeType({ type, unit }: ColumnDescription): string {
	const name = TYPES[type]();
	return unit ? m.tables_column_type_unit({ type: name, unit }) : name;
}

const TYPES: Readonly<Record<ColumnDescription['type'], () => string>> = {
	string: m.tables_type_string,
	integer: m.tables_type_integer,
	number: m.tables_type_number,
	boolean: m.tables_type_boolean
};

/** What a cell may hold beside its codes: bounds, a pattern, a key of another table; parts that are code are marked. */
export function describeAllowed(
	{ constraints = {}, name }: ColumnDescription,
	{ keys, table }: { keys: readonly ForeignKey[]; table: string }
): readonly { readonly text: string; readonly code: boolean }[] {
	const words = (text: string) => ({ text, code: false });
	const code = (text: string) => ({ text, code: true });
	const key = keys.find(({ fields }) => fields === name);
	const range = describeRange(constraints);
	const allowed = [
		...(constraints.enum ?? []).map(code),
		...(range ? [words(range)] : []),
		...(constraints.pattern ? [code(constraints.pattern)] : []),
		...(key ? [words(m.tables_column_key({ table: key.reference.resource || table }))] : []),
		...(constraints.unique ? [words(m.tables_column_unique())] : [])
	];
	return allowed.length > 0 ? allowed : [words(m.tables_column_any())];
}

function describeRange({ minimum, maximum }: { minimum?: number; maximum?: number }): string {
	// Years are bounds, too: no thousands separators.
	if (minimum !== undefined && maximum !== undefined)
		return m.tables_column_range({ minimum, maximum });
	if (minimum !== undefined) return m.tables_column_minimum({ minimum });
	return maximum === undefined ? '' : m.tables_column_maximum({ maximum });
}

/** "none: required", "0", "1,234 (25.8 %)". */
export function describeEmpty({ constraints, empty }: ColumnDescription, rows: number): string {
	if (constraints?.required) return m.tables_column_required();
	if (empty === 0) return formatWhole(0);
	return m.tables_column_empty_share({
		count: formatWhole(empty),
		percent: formatTenths((100 * empty) / rows)
	});
}
