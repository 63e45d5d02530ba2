/** What must be said beside rows, in sentences: on the page, and in the file that is saved with them. */
import type { Conflict } from '../core/conflicts/conflict';
import type { Constant } from '../core/tables/columns-shown';
import type { Coverage } from '../core/tables/coverage';
import type { TableChoice } from '../core/tables/table-choice';
import * as m from './compiled/messages.js';
import { listOf, yearList } from './lists';
import { formatWhole } from './numbers';
import { nameColumn, nameTable, nameValue } from './table';

export interface RowsSaid {
	/** Null where no place or conflict was chosen. */
	readonly coverage: Coverage | null;
	/** Values taken as first published that are not known to be first counts. */
	readonly notFirst: number;
	/** Chosen ones. */
	readonly conflicts: readonly Pick<Conflict, 'name' | 'legacy'>[];
	readonly constants: readonly Constant[];
	/** Of places and conflicts, by code and id. */
	readonly names: Readonly<Record<string, string>>;
	/** Neutral notes on disputed places by code. */
	readonly disputed: Readonly<Record<string, string>>;
}

/** `gap` names what is missing; `shared` is what the table leaves out because all rows say it. */
export interface Said {
	readonly about: 'gap' | 'shared' | 'rows';
	readonly text: string;
}

export function saidOfRows(rows: RowsSaid): readonly Said[] {
	const { coverage, notFirst, conflicts, names, disputed } = rows;
	const nameOf = (place: string) => names[place] ?? place;
	const asked = [
		...(coverage?.found.map(({ place }) => place) ?? []),
		...(coverage?.missing ?? [])
	];
	return [
		...(coverage?.found.length ? [about('rows', describeFound(coverage, nameOf))] : []),
		...(coverage?.missing.length
			? [about('gap', m.rows_coverage_missing({ places: listOf(coverage.missing.map(nameOf)) }))]
			: []),
		...(conflicts.length > 0 ? [about('rows', describeConflicts(conflicts))] : []),
		...asked.flatMap((place) => {
			const text = disputed[place];
			return text ? [about('rows', m.rows_disputed({ place: nameOf(place), text }))] : [];
		}),
		...(notFirst > 0 ? [about('rows', m.rows_not_first({ count: formatWhole(notFirst) }))] : []),
		...describeShared(rows).map((text) => about('shared', text))
	];
}

/** "Casualties: 34 of 4,779 rows". @param all rows of the whole table */
export function describeHeadline(
	name: string,
	{ choice, total }: { readonly choice: Pick<TableChoice, 'rule'>; readonly total: number },
	all: number
): string {
	const [table, shown, rows] = [nameTable(name), formatWhole(total), formatWhole(all)];
	if (choice.rule) return m.rows_headline_figures({ table, total: shown });
	return total === all
		? m.rows_headline_all({ table, rows })
		: m.rows_headline({ table, total: shown, rows });
}

/** The text that is saved with chosen rows: what they are, where they can be seen again, and what is missing. */
export function describeChoice(
	rows: RowsSaid,
	headline: string,
	address: string,
	version: string
): string {
	const said = saidOfRows(rows).map(({ text }) => text);
	return m.rows_choice_text({ headline, address, version, said: said.join('\n') });
}

const about = (subject: Said['about'], text: string): Said => ({ about: subject, text });

function describeFound({ found }: Coverage, nameOf: (place: string) => string): string {
	const places = found.map(({ place, years }) =>
		years.length > 0
			? m.rows_coverage_place({ place: nameOf(place), years: yearList(years) })
			: nameOf(place)
	);
	return m.rows_coverage_found({ places: listOf(places) });
}

function describeConflicts(conflicts: RowsSaid['conflicts']): string {
	const over = conflicts.filter(({ legacy }) => legacy);
	return [
		m.rows_conflict_note(),
		...over.map(({ name }) => m.rows_legacy_note({ conflict: name }))
	].join(' ');
}

function describeShared({ constants, names }: RowsSaid): readonly string[] {
	const same = constants.flatMap(({ column, value }) =>
		value === null
			? []
			: [m.rows_constant_part({ column: nameColumn(column), value: nameValue(value, names) })]
	);
	const empty = constants.flatMap(({ column, value }) =>
		value === null ? [nameColumn(column)] : []
	);
	return [
		...(same.length > 0 ? [m.rows_constant({ list: listOf(same) })] : []),
		...(empty.length > 0 ? [m.rows_constant_empty({ list: listOf(empty) })] : [])
	];
}
