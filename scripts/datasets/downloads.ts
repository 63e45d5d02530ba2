/**
 * The zips that readers download. The same data give the same bytes on any machine and in any zone: entries are dated
 * with the day of the last check, in a fixed order, and packed by a library that is the same code everywhere.
 */
import { zipSync, type Zippable } from 'fflate';
import { createHash } from 'node:crypto';
import {
	packageOfTable,
	tableOf,
	type DataPackage
} from '../../src/lib/core/catalogue/data-package';
import type { Downloads } from '../../src/lib/core/catalogue/downloads';
import { licenceText } from '../../src/lib/messages/licence-text';

/** Files by their path in the archive; the Frictionless tools look for the descriptor at its root. */
type Files = Readonly<Record<string, Uint8Array>>;

export interface Zip {
	readonly path: string;
	readonly bytes: Uint8Array;
}

/**
 * One zip of everything, then one a table.
 * @param files published CSV by path
 * @param texts files beside the tables that only the zip of everything has
 */
export function zips(described: DataPackage, files: Files, texts: Files): readonly Zip[] {
	const everything = {
		path: `${described.name}-${described.version}.zip`,
		bytes: pack({ ...about(described), ...texts, ...files }, described.checked)
	};
	return [
		everything,
		...described.resources.map((table) => ({
			path: `${tableOf(table)}.zip`,
			bytes: pack(
				{ ...about(packageOfTable(described, table)), [table.path]: bytesOf(files, table.path) },
				described.checked
			)
		}))
	];
}

/** What is said of the zips beside them. */
export function downloadsOf([everything, ...tables]: readonly Zip[]): Downloads {
	if (!everything) throw new RangeError('No zip was made.');
	return {
		everything: proof(everything),
		tables: Object.fromEntries(tables.map((zip) => [zip.path.replace('.zip', ''), proof(zip)]))
	};
}

function proof({ path, bytes }: Zip) {
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	return { path, bytes: bytes.length, sha256 };
}

function about(described: DataPackage): Files {
	return {
		'datapackage.json': encode(`${JSON.stringify(described, null, '\t')}\n`),
		'LICENCE.txt': encode(licenceText(described))
	};
}

function pack(files: Files, day: string): Uint8Array {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	// A zip has local times without a zone, and the library asks the date for its local parts.
	const mtime = new Date(year, month - 1, date);
	const entries: Zippable = Object.fromEntries(
		Object.entries(files).map(([path, bytes]) => [path, [bytes, { level: 9, mtime }]])
	);
	return zipSync(entries);
}

function bytesOf(files: Files, path: string): Uint8Array {
	const bytes = files[path];
	if (!bytes) throw new RangeError(`${path} was not published.`);
	return bytes;
}

function encode(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}
