/** Pages and treaty names as search finds them. */
import { WORLD } from '../core/places/place';
import type { Entry } from '../core/search/search';
import * as m from './compiled/messages.js';
import { nameTable } from './table';

/** @param tables names of the published tables, each of which has a page of its rows */
export function fixedEntries(tables: readonly string[]): readonly Entry[] {
	return [
		page('overview', m.nav_overview(), '/', m.search_alias_overview()),
		page('compare', m.nav_compare(), '/compare', m.search_alias_compare()),
		{
			kind: 'place',
			key: WORLD,
			name: m.search_entry_world(),
			aliases: m.search_alias_world().split('; '),
			href: `/compare?of=${WORLD}`
		},
		page('conflicts', m.conflict_page_index_title(), '/conflicts', m.conflict_page_index_alias()),
		page('check', m.check_title(), '/check', m.check_search_alias()),
		page('treaty', m.treaty_on_title(), '/treaty', m.treaty_on_search_alias()),
		page('places', m.place_index_title(), '/places', m.place_index_alias()),
		page('data', m.tables_title(), '/data', m.search_alias_tables()),
		...tables.map((table) =>
			page(`table ${table}`, m.rows_title({ table: nameTable(table) }), `/data/${table}`, table)
		),
		page('api', m.api_title(), '/api', m.search_alias_api()),
		page('sources', m.catalogue_title(), '/sources', m.search_alias_sources()),
		page('method', m.method_title(), '/method', m.search_alias_method()),
		page('shares', m.shares_title(), '/shares', m.shares_search_alias()),
		page(
			'disagreements',
			m.disagreements_title(),
			'/disagreements',
			m.disagreements_search_alias()
		),
		page('land', m.land_page_title(), '/land', m.land_page_search_alias()),
		page('deadlines', m.deadline_search(), '/land#deadlines', m.deadline_search_alias()),
		page('use', m.use_title(), '/use', m.use_search_alias()),
		page('changes', m.changes_title(), '/changes', m.search_alias_changes()),
		page('corrections', m.corrections_title(), '/corrections', m.search_alias_corrections()),
		page('search', m.nav_search(), '/search', ''),
		{
			kind: 'treaty',
			key: 'mbt',
			name: m.treaty_name(),
			aliases: m.search_alias_treaty().split('; '),
			href: '/treaty'
		},
		{
			kind: 'treaty',
			key: 'leaving',
			name: m.search_entry_leaving(),
			aliases: m.search_alias_leaving().split('; '),
			href: '/treaty/leaving'
		}
	];
}

function page(key: string, name: string, href: string, aliases: string): Entry {
	return { kind: 'page', key, name, aliases: aliases.split('; ').filter(Boolean), href };
}
