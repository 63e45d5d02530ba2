/** What the static API says of itself: its index, and the schema of each of its documents. */
import { API_VERSION, apiPath, schemaPath, type DocumentName } from '../core/api/document';
import type { DataPackage } from '../core/catalogue/data-package';
import * as m from './compiled/messages.js';

/** What may change within a version, and what may not. */
export function apiPromise(): readonly string[] {
	return [
		m.api_promise_fields(),
		m.api_promise_ids(),
		m.api_promise_versions(),
		m.api_promise_data()
	];
}

/** How a gap is told. */
export function apiGaps(): readonly string[] {
	return [m.api_gap_row(), m.api_gap_null(), m.api_gap_first()];
}

/** What each document holds, in the order of the index. */
export function describeDocuments(): readonly { name: DocumentName; holds: string }[] {
	return [
		{ name: 'index', holds: m.api_holds_index() },
		{ name: 'places', holds: m.api_holds_places() },
		{ name: 'conflicts', holds: m.api_holds_conflicts() },
		{ name: 'figures', holds: m.api_holds_figures() },
		{ name: 'treaty-acts', holds: m.api_holds_treaty_acts() },
		{ name: 'sources', holds: m.api_holds_sources() }
	];
}

/** The path of a document as it is written for readers: a place stands for all. */
export function pathPattern(name: DocumentName): string {
	return name === 'figures' ? apiPath(name, '{place}') : apiPath(name);
}

/** @param places codes of the places with a document of figures  @param at the address on the host of a path */
export function apiIndex(
	described: DataPackage,
	places: readonly string[],
	at: (path: string) => string
) {
	return {
		api: API_VERSION,
		data_version: described.version,
		about: at('/api'),
		title: described.title,
		promise: apiPromise(),
		gaps: apiGaps(),
		licences: described.licenses,
		rights_of_sources: m.tables_licence_sources(),
		attributions: described.attributions.map(({ text }) => text),
		endpoints: describeDocuments().map(({ name, holds }) => ({
			path: at(pathPattern(name)),
			schema: at(schemaPath(name)),
			holds,
			places: name === 'figures' ? places : null
		}))
	};
}
