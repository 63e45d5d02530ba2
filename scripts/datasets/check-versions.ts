/** Kept versions are what their names say, and nothing that was published has moved without a stated reason. */
import { existsSync } from 'node:fs';
import {
	correctable,
	keyOfCorrection,
	keyOfRemoval,
	readCorrections,
	type StatedCorrection
} from '../versions/corrections';
import {
	closedVersions,
	folderOf,
	versionManifests,
	type TableVersion
} from '../versions/kept-versions';
import { stepsOf, type Step, type TableStep } from '../versions/steps';
import type { Finding } from './finding';
import { hashOf, sha256 } from './manifest';

export function checkVersions(folder: string): readonly Finding[] {
	const lost = lostFiles(folder);
	// What is compared with the wrong file would be found row by row.
	if (lost.length > 0) return lost;
	const { corrections, findings } = readCorrections(folder);
	const steps = stepsOf(folder);
	return [...findings, ...checkSteps(steps, corrections), ...withoutChange(steps, corrections)];
}

/** Closed versions out of order, or with files that nothing holds any more as they were. */
export function lostFiles(folder: string): readonly Finding[] {
	const astray = outOfOrder(folder);
	return astray.length > 0
		? astray
		: closedVersions(folder).flatMap((version) => whatIsLost(folder, version));
}

/** Versions follow each other one by one: what two people entered side by side has to be put in a row. */
function outOfOrder(folder: string): readonly Finding[] {
	const ordered = new Set(closedVersions(folder).map(({ manifest }) => manifest.version));
	return versionManifests(folder)
		.filter(({ version }) => !ordered.has(version))
		.map(({ version, follows }) => ({
			file: `${folderOf(version)}/manifest.json`,
			line: 1,
			column: null,
			value: '',
			allowed: `It follows ${follows ?? 'nothing'}, and so does another version, or there is none of that name. Remove the folder of the version that was closed last, and close it again after the other.`
		}));
}

/** A version of which the manifest or a table is not what it was. */
function whatIsLost(folder: string, { manifest, fileOf }: TableVersion): readonly Finding[] {
	const { version, tables } = manifest;
	const at = { line: 1, column: null, value: '' };
	const own = folderOf(version);
	if (!version.endsWith(`-${hashOf(tables)}`) || !existsSync(`${folder}/${own}/manifest.json`)) {
		const allowed = `Its hashes do not make the version "${version}". Take the file back from git.`;
		return [{ ...at, file: `${own}/manifest.json`, allowed }];
	}
	return Object.values(tables).flatMap(({ path, sha256: hash }): readonly Finding[] => {
		const file = fileOf(path);
		if (file && sha256(file.bytes) === hash) return [];
		const allowed =
			file && file.path !== path
				? `It is not the file that version ${version} was made of. Take it back from git.`
				: `It has changed since version ${version}, of which no copy was kept. Take the old file from git: git show HEAD:${folder}/${path} > ${folder}/${own}/${path}. If that version was never committed, remove its folder instead.`;
		return [{ ...at, file: file?.path ?? path, allowed }];
	});
}

function checkSteps(
	steps: readonly Step[],
	corrections: readonly StatedCorrection[]
): readonly Finding[] {
	const stated = new Set(corrections.map(({ correction }) => keyOfCorrection(correction)));
	const gone = new Map<string, string>();
	return steps.flatMap(({ before, after, tables }) =>
		tables.flatMap((table) => {
			const { version } = before.manifest;
			const again = usedAgain(table, gone);
			for (const row of table.changes.removed)
				gone.set(`${table.table} ${row}`, after.manifest.version);
			return [
				...again,
				...removedWithoutReason(table, version, stated),
				...changedWithoutReason(table, version, stated)
			];
		})
	);
}

/** Rows under an id that stood for another row once. */
function usedAgain(
	{ table, after, changes }: TableStep,
	gone: ReadonlyMap<string, string>
): readonly Finding[] {
	return changes.added.flatMap((row): readonly Finding[] => {
		const since = gone.get(`${table} ${row}`);
		if (since === undefined) return [];
		const allowed = `Version ${since} took the row of this id back, and an id is never used again. Give the row another one.`;
		return [{ ...placeOf(after, row), column: 'id', value: row, allowed }];
	});
}

function removedWithoutReason(
	{ table, before, changes }: TableStep,
	version: string,
	stated: ReadonlySet<string>
): readonly Finding[] {
	return changes.removed.flatMap((row): readonly Finding[] => {
		if (stated.has(keyOfRemoval(table, row))) return [];
		const allowed = `The row "${row}" of version ${version} is gone, and rows are permanent. Put it back. If no page ever printed it, say so in corrections.csv: ${table},${row},,,,<reason>,<day>`;
		return [{ ...placeOf(before, row), column: null, value: '', allowed }];
	});
}

function changedWithoutReason(
	{ table, after, changes }: TableStep,
	version: string,
	stated: ReadonlySet<string>
): readonly Finding[] {
	return changes.changed.flatMap((change): readonly Finding[] => {
		const { row, column, old } = change;
		const at = { ...placeOf(after, row), column, value: change.new };
		if (column === 'figure') {
			const allowed = `In version ${version} this id stood for "${old}", and an id is never used for another figure. Put the row back, and give the new one another id.`;
			return [{ ...at, allowed }];
		}
		if (stated.has(keyOfCorrection({ table, ...change }))) return [];
		const allowed = `It was "${old}" in version ${version}. A revision is a new row: put the old cell back, and add a row with an id of its own. If the mistake was ours, say so in corrections.csv: ${table},${row},${column},${old},${change.new},<reason>,<day>`;
		return [{ ...at, allowed }];
	});
}

/** Corrections of what never changed. */
function withoutChange(
	steps: readonly Step[],
	corrections: readonly StatedCorrection[]
): readonly Finding[] {
	const moved = new Set(steps.flatMap(({ tables }) => tables.flatMap(correctable)));
	return corrections
		.filter(({ correction }) => !moved.has(keyOfCorrection(correction)))
		.map(({ line, correction: { row } }) => ({
			file: 'corrections.csv',
			line,
			column: 'row',
			value: row,
			allowed:
				'No version changed this cell from "old" to "new", or took the row back. Correct the line, or remove it.'
		}));
}

function placeOf(
	{ path, records }: TableStep['before'],
	row: string
): Pick<Finding, 'file' | 'line'> {
	return { file: path, line: records.get(row)?.line ?? 1 };
}
