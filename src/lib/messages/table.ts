/** Tables, columns, cells and choices of rows in words. Codes are shown as the files have them, without underscores. */
import { QUALIFIERS } from '../core/figures/figure';
import type { TableRepair } from '../core/tables/table-choice';
import type { ColumnShape, TableRow, TableShape } from '../core/tables/table-shape';
import * as m from './compiled/messages.js';
import { describeDate } from './dates';
import { LOCALE } from './locale';
import { qualified } from './numbers';

/** As printed: no digit is rounded away, and years stand without separators. */
const printed = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 12 });

/** "Treaty actions" for `treaty_actions`. */
export function nameTable(table: string): string {
	const words = inWords(table);
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "source kind" for `source.kind`, "value (people)" where there is a unit. */
export function nameColumn(name: string): string {
	return inWords(name.replace('place.', '').replace('.', ' '));
}

/** Name of a column with the unit of its numbers. */
export function headColumn({ name, unit }: ColumnShape): string {
	return unit === null || unit === 'year'
		? nameColumn(name)
		: m.rows_unit({ column: nameColumn(name), unit: inWords(unit) });
}

/** A value as a reader chooses or reads it: places and conflicts by name, codes without underscores. */
export function nameValue(value: string | null, names: Readonly<Record<string, string>>): string {
	if (value === null || value === '') return m.rows_empty_cell();
	if (value === 'true') return m.rows_yes();
	if (value === 'false') return m.rows_no();
	return names[value] ?? inWords(value);
}

/** A cell that is no link: numbers as printed, dates and codes in words. Null where it is empty. */
export function describeCell(
	column: ColumnShape,
	row: TableRow,
	names: Readonly<Record<string, string>>
): string | null {
	const value = row[column.name] ?? null;
	if (value === null) return null;
	if (typeof value === 'boolean') return value ? m.rows_yes() : m.rows_no();
	if (typeof value === 'number')
		return column.unit === 'year' || column.name === 'year' ? String(value) : printed.format(value);
	if (isDate(column.name) && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value)) return describeDate(value);
	if (column.codes !== null || column.refersTo !== null) return nameValue(value, names);
	return value;
}

/** The number a row is about, with its qualifier: "at least 6,279". */
export function describeQualified(text: string, row: TableRow): string {
	const qualifier = QUALIFIERS.find((known) => known === row['qualifier']);
	return qualifier ? qualified(qualifier, text) : text;
}

export function describeTableRepair(repair: TableRepair): string {
	switch (repair.repair) {
		case 'unknown_value':
			return m.rows_repair_value({ given: repair.given, column: nameColumn(repair.column) });
		case 'unknown_part':
			return m.repair_unknown_part({ given: repair.given });
		case 'unknown_year':
			return m.repair_unknown_year({ given: repair.given });
		case 'years_swapped':
			return m.repair_years_swapped();
		case 'unknown_vintage':
			return m.rows_repair_vintage({ given: repair.given });
		case 'unknown_sort':
			return m.rows_repair_sort({ given: repair.given });
		case 'unknown_page':
			return m.rows_repair_page({ given: repair.given });
		case 'page_beyond':
			return m.rows_repair_page_beyond({ given: repair.given, last: repair.last });
	}
}

/** One line to cite a row by: its source, what it says, and its name here. */
export function citeRow(
	{ table, columns, key }: TableShape,
	row: TableRow,
	names: Readonly<Record<string, string>>,
	version: string
): string {
	const said = columns
		.filter(({ name, refersTo }) => refersTo !== 'sources' && isCited(name) && name !== key)
		.filter(({ name }) => row[name] !== null)
		.map((column) => `${nameColumn(column.name)} ${describeCell(column, row, names) ?? ''}`);
	const cited = { row: said.join(', '), version, id: String(row[key]) };
	const text = (name: string) => row[name]?.toString() ?? '';
	// A claim names two documents: the one that prints the right value is cited for it.
	const origin = ['source', 'source_of_correct'].find((column) => text(`${column}.publisher`));
	// A list of ours, such as that of places, has no document behind its rows.
	if (!origin && !text('publisher')) return m.rows_cite_own({ ...cited, table: nameTable(table) });
	const of = (name: string) => text(origin ? `${origin}.${name}` : name);
	return m.rows_cite({
		...cited,
		publisher: of('publisher'),
		title: of('title'),
		published: of('published') ? describeDate(of('published')) : m.source_undated(),
		locator: text('locator') ? m.rows_cite_locator({ locator: text('locator') }) : ''
	});
}

const NOT_CITED = ['id', 'figure', 'act', 'locator', 'note'];

function isCited(name: string): boolean {
	return !NOT_CITED.includes(name) && !name.endsWith('_precision');
}

/** Columns that hold a date of any precision. */
function isDate(name: string): boolean {
	return ['date', 'as_of', 'published', 'deadline', 'from', 'to'].includes(name);
}

function inWords(code: string): string {
	return code
		.replaceAll('_', ' ')
		.replace(/\bkm2\b/g, 'km²')
		.replace(/\berw\b/g, 'ERW');
}
