import type { Entry, Hit } from '../core/search/search';
import * as m from './compiled/messages.js';
import { describeStanding } from './conflict';

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

/** What was found and how: "place, also called Burma", "conflict, in Myanmar", with what must be said of it. */
export function describeHit({ entry, through }: Hit): string {
	const hit = found(entry.kind, through);
	const said = describeEntry(entry);
	if (!said) return hit;
	return entry.standing ? m.search_hit_standing({ hit, said }) : m.search_hit_note({ hit, said });
}

function found(of: Entry['kind'], through: Hit['through']): string {
	const kind = nameKind(of);
	if (!through) return kind;
	const how =
		through.by === 'alias'
			? m.search_through({ alias: through.name })
			: m.search_through_place({ place: through.name });
	return m.search_kind_through({ kind, how });
}

/** What must be said wherever it is named: that a conflict is over, or that the status of a place is disputed. */
export function describeEntry({ standing, note }: Entry): string {
	return standing ? describeStanding(standing) : (note ?? '');
}
