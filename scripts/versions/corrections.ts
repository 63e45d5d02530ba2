/**
 * Mistakes of ours in rows that were published, each with its reason: `corrections.csv`, newest last.
 *
 * One row a corrected cell; a row with no column says that the whole row was taken back. Nobody who reported it is named.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Correction } from '../../src/lib/core/changes/change-report';
import { checkCells } from '../datasets/check-cells';
import type { Field, Resource } from '../datasets/descriptor';
import type { Finding } from '../datasets/finding';
import { readTable } from '../datasets/read-table';
import type { TableStep } from './steps';

const needed = { required: true };

const FIELDS: readonly Field[] = [
	{ name: 'table', type: 'string', constraints: needed },
	{ name: 'row', type: 'string', constraints: needed },
	{ name: 'column', type: 'string' },
	{ name: 'old', type: 'string' },
	{ name: 'new', type: 'string' },
	{ name: 'reason', type: 'string', constraints: { required: true, pattern: '^[A-Z].{14,}\\.$' } },
	{
		name: 'date',
		type: 'string',
		constraints: { required: true, pattern: '^\\d{4}-\\d{2}-\\d{2}$' }
	}
];

const CORRECTIONS: Resource = {
	name: 'corrections',
	path: 'corrections.csv',
	schema: { fields: FIELDS, primaryKey: 'row' }
};

export interface StatedCorrection {
	/** Line of `corrections.csv`. */
	readonly line: number;
	readonly correction: Correction;
}

export function readCorrections(folder: string): {
	readonly corrections: readonly StatedCorrection[];
	readonly findings: readonly Finding[];
} {
	const file = `${folder}/${CORRECTIONS.path}`;
	if (!existsSync(file)) return { corrections: [], findings: [] };
	const table = readTable(CORRECTIONS, readFileSync(file, 'utf8'));
	const corrections = table.records.map(({ line, cells }) => {
		const of = (column: string) => cells[column] ?? '';
		const correction: Correction = {
			table: of('table'),
			row: of('row'),
			column: of('column') || null,
			old: of('old'),
			new: of('new'),
			reason: of('reason'),
			date: of('date')
		};
		return { line, correction };
	});
	return { corrections, findings: [...table.findings, ...checkCells(table)] };
}

/** What a change and the correction that states its reason have in common. */
export function keyOfCorrection(
	change: Pick<Correction, 'table' | 'row' | 'column' | 'old' | 'new'>
): string {
	return JSON.stringify([change.table, change.row, change.column, change.old, change.new]);
}

/** What a correction may state of a step: each changed cell, each removed row. */
export function correctable({ table, changes }: TableStep): readonly string[] {
	return [
		...changes.changed.map((change) => keyOfCorrection({ table, ...change })),
		...changes.removed.map((row) => keyOfRemoval(table, row))
	];
}

export function keyOfRemoval(table: string, row: string): string {
	return keyOfCorrection({ table, row, column: null, old: '', new: '' });
}
