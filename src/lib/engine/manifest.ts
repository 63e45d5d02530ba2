/**
 * What `scripts/build-static` writes beside the published tables (`static/data/manifest.json`).
 *
 * `version` is `<YYYY-MM-DD>-<hash8>`: the day the datasets were last checked and the first eight hex digits of the
 * SHA-256 over all files. `bytes` and `sha256` are of the CSV as published, `rows` excludes the header.
 */
export interface Manifest {
	readonly version: string;
	readonly tables: Readonly<Record<string, ManifestTable>>;
}

export interface ManifestTable {
	readonly path: string;
	readonly rows: number;
	readonly bytes: number;
	readonly sha256: string;
	readonly columns: readonly Column[];
}

/** `type` is the Frictionless one; partial dates are strings. */
export interface Column {
	readonly name: string;
	readonly type: 'string' | 'integer' | 'number' | 'boolean';
}
