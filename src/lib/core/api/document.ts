/**
 * Documents of the static API, version 1: what all of them open with, and where each is.
 *
 * Fields have the names of the columns of the tables; null is an empty cell: not stated, or does not apply, never zero.
 */
import type { Attribution } from '../catalogue/data-package';

export const API_VERSION = 'v1';

/** Each has one address, but for figures: one a place. */
export type DocumentName = 'index' | 'places' | 'conflicts' | 'figures' | 'treaty-acts' | 'sources';

/** Path of a document below the site: `/api/v1/places.json`, `/api/v1/figures/AFG.json`. */
export function apiPath(name: DocumentName, place?: string): string {
	return `/api/${API_VERSION}/${name}${place ? `/${place}` : ''}.json`;
}

/** Path of the schema of a document. */
export function schemaPath(name: DocumentName): string {
	return `/api/${API_VERSION}/schema/${name}.json`;
}

export interface Envelope {
	readonly api: typeof API_VERSION;
	/** `<YYYY-MM-DD>-<hash8>`. */
	readonly data_version: string;
	/** Where licence, promise and endpoints are said. */
	readonly about: string;
	/** Lines that whoever passes the document on must carry. */
	readonly attributions: readonly string[];
}

/** The opening of a document with these rows: it carries the attributions that their sources ask for. */
export function envelope(
	site: {
		readonly version: string;
		readonly attributions: readonly Attribution[];
		readonly at: (path: string) => string;
	},
	rows: readonly object[]
): Envelope {
	const named = new Set(rows.flatMap((row) => ('source' in row ? [row.source] : [])));
	return {
		api: API_VERSION,
		data_version: site.version,
		about: site.at(apiPath('index')),
		attributions: site.attributions
			.filter(({ sources }) => sources.some((source) => named.has(source)))
			.map(({ text }) => text)
	};
}
