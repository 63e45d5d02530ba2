/**
 * Rules by which numbers keep their family: a band with a value, or a percentage that its own numbers do not make, would
 * let unlike things be added. That a figure is named by all its codes is held by `check-names`.
 */
import { findFamily, TABLES } from '../../src/lib/core/families/family';
import type { Finding } from './finding';
import { withoutKnown, type KnownException } from './known-exceptions';
import type { Table, TableRecord } from './read-table';

export function checkFamilies(
	tables: readonly Table[],
	exceptions: readonly KnownException[]
): readonly Finding[] {
	return tables.flatMap((table) => {
		const name = table.resource.path.replace(/\.csv$/, '');
		const rules = RULES[name] ?? [];
		return [
			...broken(table, 'measure', (cells) => hasFamily(name, cells)),
			...rules.flatMap(({ column, says }) => broken(table, column, says)),
			...(name.startsWith('clearance') ? releasedLand(table, name, exceptions) : [])
		];
	});
}

type Cells = TableRecord['cells'];
/** What is wrong with a row, in a sentence; null where nothing is. */
type Says = (cells: Cells) => string | null;

function broken(table: Table, column: string, says: Says): readonly Finding[] {
	return table.records.flatMap(({ line, cells }): readonly Finding[] => {
		const allowed = says(cells);
		return allowed === null
			? []
			: [{ file: table.resource.path, line, column, value: cells[column] ?? '', allowed }];
	});
}

function hasFamily(name: string, codes: Cells): string | null {
	const table = TABLES.find((known) => known === name);
	// Tables of a test need not have every column.
	if (!table || !('measure' in codes || 'scope' in codes)) return null;
	return findFamily({ table, codes })
		? null
		: 'Family: these codes belong to none. Correct them, or give them one in core/families/family.ts.';
}

const RULES: Readonly<Record<string, readonly { column: string; says: Says }[]>> = {
	casualties: [{ column: 'coverage', says: worldIsWorld }],
	casualties_cumulative: [{ column: 'to_year', says: spanIsOrdered }],
	contamination: [{ column: 'value', says: bandOrArea }],
	clearance: [{ column: 'coverage', says: worldOfLand }],
	shares: [{ column: 'percent', says: percentIsMade }]
};

function worldIsWorld({ place, coverage }: Cells): string | null {
	if (place === undefined || coverage === undefined) return null;
	return (place === 'WLD') === (coverage === 'world')
		? null
		: 'Family: the world, and nothing else, has the coverage "world".';
}

function worldOfLand({ place, coverage = '' }: Cells): string | null {
	const ofWorld = ['world', 'states_parties'].includes(coverage);
	return (place === 'WLD') === ofWorld
		? null
		: 'Family: results of the world cover "world" or "states_parties", those of a place neither.';
}

function spanIsOrdered({ from_year, to_year }: Cells): string | null {
	return Number(from_year) <= Number(to_year) ? null : 'The span ends before it begins.';
}

function bandOrArea(cells: Cells): string | null {
	const { measure, value, band, scale, qualifier } = cells;
	if (measure === 'band')
		return value === '' && qualifier === '' && band !== '' && scale !== ''
			? null
			: 'Family: a band has a band and a scale, and neither value nor qualifier: it is a word for a size.';
	return value !== '' && qualifier !== '' && band === '' && scale === ''
		? null
		: 'Family: an area has a value and a qualifier, and neither band nor scale.';
}

function percentIsMade({ percent, numerator, denominator }: Cells): string | null {
	if (Number(percent) > 100) return 'Sum: no part is more than its whole.';
	if (!numerator || !denominator) return null;
	const [part, whole] = [Number(numerator), Number(denominator)];
	if (part > whole) return `Sum: ${part} of ${whole} is more than the whole.`;
	const made = (part / whole) * 100;
	return Math.abs(made - Number(percent)) <= 0.5
		? null
		: `Sum: ${part} of ${whole} is ${made.toFixed(1)} per cent.`;
}

const PARTS = ['cleared_km2', 'reduced_km2', 'cancelled_km2'];
const CELL = ['place', 'year', 'from', 'to', 'hazard', 'coverage', 'series', 'source'];

/** Cleared, reduced and cancelled land of one source, two of them at least, make the released one. */
function releasedLand(
	table: Table,
	name: string,
	exceptions: readonly KnownException[]
): readonly Finding[] {
	const keyOf = ({ cells }: TableRecord) => CELL.map((column) => cells[column] ?? '').join(' ');
	const parts = table.records.filter(({ cells }) => PARTS.includes(cells['measure'] ?? ''));
	const misfits = table.records.filter((record) => {
		if (record.cells['measure'] !== 'released_km2') return false;
		const own = parts.filter((part) => keyOf(part) === keyOf(record));
		const sum = own.reduce((total, { cells }) => total + Number(cells['value']), 0);
		return own.length > 1 && Math.abs(sum - Number(record.cells['value'])) > 0.001;
	});
	const rule = name === 'clearance' ? 'released' : 'released_cumulative';
	const suspicions = misfits.map((record) => ({
		record,
		column: 'value',
		because: 'Sum: cleared, reduced and cancelled land of the same source do not make it.'
	}));
	return withoutKnown(rule, table, suspicions, exceptions);
}
