/** A JSON Schema for each document of the static API: columns as the descriptor has them, and what the API adds. */
import { API_VERSION, type DocumentName } from '../core/api/document';
import {
	columnsOf,
	DRAFT,
	listOf,
	objectOf,
	only,
	type Properties,
	type Schema
} from '../core/api/schema';
import { tableOf, type DataPackage } from '../core/catalogue/data-package';
import { pathPattern } from './api';
import * as m from './compiled/messages.js';

/** What a document of figures says of a source; the rest is in the document of all sources. */
const SHORT = ['source', 'title', 'publisher', 'edition', 'published', 'url', 'kind', 'control'];

export function apiSchemas(described: DataPackage): Readonly<Record<DocumentName, Schema>> {
	const columns = (table: string): Properties => {
		const found = described.resources.find((resource) => tableOf(resource) === table);
		if (!found) throw new RangeError(`The descriptor has no table "${table}".`);
		return columnsOf(found.schema.fields);
	};
	const page = { page: text(m.api_field_page()) };
	return {
		index: document('index', index()),
		places: document('places', {
			places: listOf(
				objectOf({
					...columns('places'),
					aliases: texts(m.api_field_aliases()),
					figures: { type: ['string', 'null'], description: m.api_field_figures() }
				})
			)
		}),
		conflicts: document('conflicts', {
			conflicts: listOf(
				objectOf({
					...columns('conflicts'),
					ucdp_id: texts(m.api_field_ucdp_id()),
					places: listOf(objectOf(columns('conflict_places')))
				})
			)
		}),
		figures: document('figures', {
			...only(columns('places'), ['place', 'name', 'disputed_note']),
			...page,
			figures: listOf(objectOf({ ...columns('casualties'), ...chosen() })),
			sources: listOf(objectOf(only(columns('sources'), SHORT)))
		}),
		'treaty-acts': document('treaty-acts', {
			treaty_acts: listOf(objectOf(columns('treaty_actions')))
		}),
		sources: document('sources', { ...page, sources: listOf(objectOf(columns('sources'))) })
	};
}

function document(name: DocumentName, properties: Properties): Schema {
	const opening = {
		api: { const: API_VERSION },
		data_version: text(m.api_field_data_version()),
		about: text(m.api_field_about()),
		attributions: texts(m.tables_licence_lead())
	};
	return { $schema: DRAFT, title: pathPattern(name), ...objectOf({ ...opening, ...properties }) };
}

function index(): Properties {
	const licence = {
		name: text(m.api_field_licence()),
		title: text(m.api_field_licence_title()),
		path: text(m.api_field_licence_path())
	};
	const endpoint = {
		path: text(m.api_field_path({ place: '{place}' })),
		schema: text(m.api_field_schema()),
		holds: text(m.api_field_holds()),
		places: { ...texts(m.api_field_places({ place: '{place}' })), type: ['array', 'null'] }
	};
	return {
		title: text(m.api_field_title()),
		promise: texts(m.api_promise()),
		gaps: texts(m.api_gaps()),
		licences: listOf(objectOf(licence)),
		rights_of_sources: text(m.api_field_rights()),
		endpoints: listOf(objectOf(endpoint))
	};
}

/** What the rules of choice say of a row. */
function chosen(): Properties {
	return {
		relay: flag(m.api_field_relay()),
		latest: flag(m.api_field_latest()),
		first: flag(m.api_field_first())
	};
}

function text(description: string): Schema {
	return { type: 'string', description };
}

function texts(description: string): Schema {
	return { ...listOf({ type: 'string' }), description };
}

function flag(description: string): Schema {
	return { type: 'boolean', description };
}
