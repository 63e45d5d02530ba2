/** What `scripts/build-static` writes of its zips (`static/data/downloads.json`). */
export interface Downloads {
	/** All tables, the descriptor, the texts beside them. */
	readonly everything: Download;
	/** Each table with its descriptor and licence, by the name of the table. */
	readonly tables: Readonly<Record<string, Download>>;
}

export interface Download {
	readonly path: string;
	readonly bytes: number;
	readonly sha256: string;
}
