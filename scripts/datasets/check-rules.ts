/** What no schema can say: preferred rows, ids that fit their row, sums of outcomes. */
import { checkDuplicates } from './check-duplicates';
import { checkFamilies } from './check-families';
import { checkNames } from './check-names';
import { suspectJumps } from './suspect-jumps';
import { suspectSwaps } from './suspect-swaps';
import { suspectVintages } from './suspect-vintages';
import type { Finding } from './finding';
import { withoutKnown, type KnownException, type Suspicion } from './known-exceptions';
import type { Table, TableRecord } from './read-table';

export function checkRules(
	tables: readonly Table[],
	exceptions: readonly KnownException[]
): readonly Finding[] {
	const find = (name: string) => tables.find(({ resource }) => resource.name === name);
	const casualties = find('casualties');
	return [
		...onePreferred(find('treaty-actions'), ['act']),
		...onePreferred(find('population'), ['place', 'year']),
		...tables.flatMap(idsFitTheirSource),
		...tables.flatMap(checkDuplicates),
		...checkFamilies(tables, exceptions),
		...(casualties ? checkCasualties(casualties, exceptions) : [])
	];
}

/** Rules on the harm of people. Those that a printed page may break are suspicions, which an exception lifts. */
function checkCasualties(table: Table, exceptions: readonly KnownException[]): readonly Finding[] {
	const unlessKnown = (rule: string, suspicions: readonly Suspicion[]) =>
		withoutKnown(rule, table, suspicions, exceptions);
	return [
		...unlessKnown('sum', suspectSums(table)),
		...checkNames(table),
		...unlessKnown('jump', suspectJumps(table)),
		...unlessKnown('swap', suspectSwaps(table)),
		...unlessKnown('vintage', suspectVintages(table))
	];
}

function groupBy(
	records: readonly TableRecord[],
	columns: readonly string[]
): ReadonlyMap<string, readonly TableRecord[]> {
	const groups = new Map<string, TableRecord[]>();
	for (const record of records) {
		const key = columns.map((column) => record.cells[column]).join(' ');
		const group = groups.get(key);
		if (group) group.push(record);
		else groups.set(key, [record]);
	}
	return groups;
}

/** Exactly one row of what the columns name is preferred. */
function onePreferred(table: Table | undefined, columns: readonly string[]): readonly Finding[] {
	if (!table) return [];
	return [...groupBy(table.records, columns)].flatMap(([key, rows]): readonly Finding[] => {
		const preferred = rows.filter(({ cells }) => cells['preferred'] === 'true');
		if (preferred.length === 1) return [];
		const { line, cells } = preferred[1] ?? rows[0] ?? { line: 1, cells: {} };
		const allowed = `"${key}" has ${preferred.length} preferred rows. Exactly one row must be preferred.`;
		return [
			{
				file: table.resource.path,
				line,
				column: 'preferred',
				value: cells['preferred'] ?? '',
				allowed
			}
		];
	});
}

/** An id ends in its source, or in its source and a word that tells two numbers of one page apart. */
function idsFitTheirSource({ resource, records }: Table): readonly Finding[] {
	return records.flatMap(({ line, cells }): readonly Finding[] => {
		const { id, source } = cells;
		if (id === undefined || source === undefined || !id.includes('--')) return [];
		const origin = id.split('--')[1] ?? '';
		if (origin === source || origin.startsWith(`${source}-`)) return [];
		return [
			{
				file: resource.path,
				line,
				column: 'id',
				value: id,
				allowed: `After "--" it must name its source, "${source}".`
			}
		];
	});
}

const CELL = [
	'place',
	'year',
	'group',
	'age',
	'sex',
	'device',
	'scope',
	'coverage',
	'counter',
	'source'
];

/** Killed, injured and survival unknown make the total within one source and one cut. */
function suspectSums({ records }: Table): readonly Suspicion[] {
	return [...groupBy(records, CELL).values()]
		.flatMap((rows) => misfit(rows) ?? [])
		.map((record) => ({
			record,
			column: 'value',
			because: 'Killed, injured and survival unknown of the same source do not add up to it.'
		}));
}

/** The total of a cell whose parts do not make it; undefined where they do, or where a part is not printed. */
function misfit(rows: readonly TableRecord[]): TableRecord | undefined {
	const of = (measure: string) => rows.filter(({ cells }) => cells['measure'] === measure);
	const people = ({ cells }: TableRecord) => Number(cells['value']);
	const [totals, killed, injured] = [of('casualties'), of('killed'), of('injured')];
	if (totals.length === 0 || killed.length === 0 || injured.length === 0) return undefined;
	const unknown = of('survival_unknown').map(people);
	// One page may print a number twice: the cell fits when any reading of it does.
	const possible = new Set(
		killed.flatMap((dead) =>
			injured.flatMap((hurt) =>
				(unknown.length > 0 ? unknown : [0]).map((open) => people(dead) + people(hurt) + open)
			)
		)
	);
	return totals.some((total) => possible.has(people(total))) ? undefined : totals[0];
}
