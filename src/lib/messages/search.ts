import type { Entry } from '../core/search/search';
import * as m from './compiled/messages.js';

export function nameEntryKind(kind: Entry['kind']): string {
	switch (kind) {
		case 'place':
			return m.search_kind_place();
		case 'conflict':
			return m.search_kind_conflict();
		case 'treaty':
			return m.search_kind_treaty();
		case 'page':
			return m.search_kind_page();
	}
}
