/**
 * A version is kept before anything is entered, and the next one closed when everything is.
 *
 * In between both can be asked for again: nothing is lost, and nothing half entered becomes a version by keeping.
 */
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { checkFolder, describeFindings } from '../datasets/check';
import { lostFiles } from '../datasets/check-versions';
import { hashOf } from '../datasets/manifest';
import { closedVersions, folderOf, presentVersion, type TableVersion } from './kept-versions';

/** Copies what stands of the newest version beside its manifest. @returns what to do next @throws Error with what to do */
export function keepVersion(folder: string): string {
	const newest = closedVersions(folder).at(-1);
	if (!newest) throw new Error('No version has been closed yet. Run: npm run data:close');
	const { version, tables } = newest.manifest;
	const present = presentVersion(folder).manifest.tables;
	for (const [name, { path, sha256 }] of Object.entries(tables))
		if (present[name]?.sha256 === sha256)
			copyFileSync(`${folder}/${path}`, `${folder}/${folderOf(version)}/${path}`);
	const lost = lostFiles(folder);
	if (lost.length > 0) throw new Error(describeFindings(lost));
	return hashOf(present) === hashOf(tables)
		? `Version ${version} is kept. Enter what is new, then run npm run data:check.`
		: `Version ${version} is kept. The tables have changed since: when all is entered, run npm run data:close.`;
}

/**
 * Gives the tables as they stand the name of a version, and leaves of the one before only what changed after it.
 * @returns what was done @throws Error with every finding of the checks, where there is one
 */
export function closeVersion(folder: string): string {
	const { findings } = checkFolder(folder);
	if (findings.length > 0) throw new Error(`${describeFindings(findings)}\nNothing was closed.`);
	const newest = closedVersions(folder).at(-1);
	const { manifest } = presentVersion(folder);
	if (newest?.manifest.version === manifest.version) {
		removeUnchanged(folder, newest, manifest.tables);
		return `Nothing has changed since version ${manifest.version}.`;
	}
	if (newest && manifest.version.slice(0, 10) < newest.manifest.version.slice(0, 10))
		throw new Error(
			`datapackage.json: "checked" lies before version ${newest.manifest.version}. Set it to the day on which you checked the tables.`
		);
	if (newest) removeUnchanged(folder, newest, manifest.tables);
	const own = `${folder}/${folderOf(manifest.version)}`;
	mkdirSync(own, { recursive: true });
	writeFileSync(`${own}/manifest.json`, `${JSON.stringify(manifest)}\n`);
	return `Closed version ${manifest.version}. Read npm run data:changes, then commit.`;
}

/** A table that is the same in the next version is read there. */
function removeUnchanged(
	folder: string,
	{ manifest }: TableVersion,
	next: TableVersion['manifest']['tables']
): void {
	for (const [name, { path, sha256 }] of Object.entries(manifest.tables)) {
		const kept = `${folder}/${folderOf(manifest.version)}/${path}`;
		if (next[name]?.sha256 === sha256 && existsSync(kept)) rmSync(kept);
	}
}
