/** All checks over a folder of tables: what `npm run data:check` and the build run. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { checkCells } from './check-cells';
import { checkKeys } from './check-keys';
import { checkRules } from './check-rules';
import { checkVersions } from './check-versions';
import { readDescriptor, type Descriptor } from './descriptor';
import { describeFinding, type Finding } from './finding';
import type { KnownException } from './known-exceptions';
import { readTable, type Table } from './read-table';

/** More would hide the first ones. */
const MOST_LISTED = 50;

export interface Checked {
	readonly descriptor: Descriptor;
	readonly tables: readonly Table[];
	readonly findings: readonly Finding[];
}

/** Reads every described table of a folder and holds it against the descriptor. */
export function checkFolder(folder: string): Checked {
	const descriptor = readDescriptor(folder);
	const tables = descriptor.resources.map((resource) =>
		readTable(resource, readFileSync(`${folder}/${resource.path}`, 'utf8'))
	);
	const findings = [...checkTables(tables, readExceptions(folder)), ...checkVersions(folder)];
	return { descriptor, tables, findings };
}

/** Findings in the order of tables and lines. Keys and rules are only looked at in records that could be read. */
export function checkTables(
	tables: readonly Table[],
	exceptions: readonly KnownException[]
): readonly Finding[] {
	return [
		...tables.flatMap((table) => [...table.findings, ...checkCells(table)]),
		...checkKeys(tables),
		...checkRules(tables, exceptions)
	];
}

/** The findings as lines for a terminal. */
export function describeFindings(findings: readonly Finding[]): string {
	const listed = findings.slice(0, MOST_LISTED).map(describeFinding);
	const more = findings.length - listed.length;
	return [...listed, ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
}

function readExceptions(folder: string): readonly KnownException[] {
	const text = readFileSync(`${folder}/known-exceptions.csv`, 'utf8');
	return Papa.parse<KnownException>(text, { header: true, skipEmptyLines: true }).data;
}
