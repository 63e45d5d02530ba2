/**
 * Past versions of the tables in `versions/` of a folder of tables, oldest first.
 *
 * Each has a folder of its own with its manifest and, of its tables, those that changed after it. A whole past version is
 * put together by walking forward: a table is the nearest one kept from then on, else the one that stands today.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Manifest } from '../../src/lib/engine/manifest';
import { readDescriptor } from '../datasets/descriptor';
import { manifestOf } from '../datasets/manifest';
import { readTable, type Table } from '../datasets/read-table';

/** `follows` is the version before; null for the first one. */
export interface VersionManifest extends Manifest {
	readonly follows: string | null;
}

export interface TableVersion {
	readonly manifest: VersionManifest;
	/** The file of a table as it was, and where it lies; null where nothing holds it any more. */
	fileOf(path: string): { readonly path: string; readonly bytes: Buffer } | null;
}

/** The folder of one version, inside the folder of tables. */
export const folderOf = (version: string): string => `versions/${version}`;

/** Versions whose manifest was written when they were closed, in the order in which they follow each other. */
export function closedVersions(folder: string): readonly TableVersion[] {
	const ordered = inOrder(versionManifests(folder));
	return ordered.map((manifest, index) => ({
		manifest,
		fileOf: (path) => {
			const kept = ordered.slice(index).map(({ version }) => `${folderOf(version)}/${path}`);
			const found = [...kept, path].find((candidate) => existsSync(`${folder}/${candidate}`));
			return found === undefined
				? null
				: { path: found, bytes: readFileSync(`${folder}/${found}`) };
		}
	}));
}

/** The tables as they stand, whether or not they have been closed as a version. */
export function presentVersion(folder: string): TableVersion {
	const { checked, resources } = readDescriptor(folder);
	const published = resources.map((resource) => {
		const bytes = readFileSync(`${folder}/${resource.path}`);
		return { table: readTable(resource, bytes.toString('utf8')), bytes };
	});
	const manifest = manifestOf(published, checked);
	const closed = closedVersions(folder).map((version) => version.manifest);
	const newest = closed.at(-1);
	const follows = newest?.version === manifest.version ? newest.follows : (newest?.version ?? null);
	return {
		manifest: { ...manifest, follows },
		fileOf: (path) => ({ path, bytes: readFileSync(`${folder}/${path}`) })
	};
}

/** All versions, oldest first; the last one is the present. */
export function allVersions(folder: string): readonly TableVersion[] {
	const present = presentVersion(folder);
	const past = closedVersions(folder).filter(
		({ manifest }) => manifest.version !== present.manifest.version
	);
	return [...past, present];
}

/** A table of a version as records; undefined where the version does not hold it. */
export function readTableOf({ manifest, fileOf }: TableVersion, name: string): Table | undefined {
	const table = manifest.tables[name];
	const file = table && fileOf(table.path);
	if (!table || !file) return undefined;
	const schema = { fields: table.columns, primaryKey: table.columns[0]?.name ?? '' };
	return readTable({ name, path: file.path, schema }, file.bytes.toString('utf8'));
}

/** Manifests in `versions/`, in no order. */
export function versionManifests(folder: string): readonly VersionManifest[] {
	const versions = `${folder}/versions`;
	return (existsSync(versions) ? readdirSync(versions) : [])
		.map((name) => `${versions}/${name}/manifest.json`)
		.filter((file) => existsSync(file))
		.map((file) => JSON.parse(readFileSync(file, 'utf8')));
}

/** Each after the one it follows. One that follows nothing known, or has a rival, is left out: the checks name it. */
function inOrder(manifests: readonly VersionManifest[]): readonly VersionManifest[] {
	const ordered: VersionManifest[] = [];
	for (let last: string | null = null; ;) {
		const [next, rival] = manifests.filter(({ follows }) => follows === last);
		if (next === undefined || rival !== undefined) return ordered;
		ordered.push(next);
		last = next.version;
	}
}
