import type { Entry, Hit } from '../core/search/search';
import * as m from './compiled/messages.js';

function nameKind(kind: Entry['kind']): string {
	switch (kind) {
		case 'place':
			return m.search_kind_place();
		case 'conflict':
			return m.search_kind_conflict();
		case 'treaty':
			return m.search_kind_treaty();
		case 'source':
			return m.search_kind_source();
		case 'page':
			return m.search_kind_page();
	}
}

/** What was found and how: "place, also called Burma", "conflict, in Myanmar". */
export function describeHit(kind: Entry['kind'], through: Hit['through']): string {
	if (!through) return nameKind(kind);
	const how =
		through.by === 'alias'
			? m.search_through({ alias: through.name })
			: m.search_through_place({ place: through.name });
	return m.search_kind_through({ kind: nameKind(kind), how });
}
