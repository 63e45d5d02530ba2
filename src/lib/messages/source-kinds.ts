/** Headings over sources of one kind, for the catalogue alone. */
import type { SourceKind } from '../core/sources/source';
import * as m from './compiled/messages.js';

export function headKind(kind: SourceKind): string {
	switch (kind) {
		case 'primary':
			return m.catalogue_primary();
		case 'official':
			return m.catalogue_official();
		case 'press':
			return m.catalogue_press();
		case 'aggregator':
			return m.catalogue_aggregator();
	}
}
