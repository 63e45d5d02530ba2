/** What was repaired in the address of a comparison. Most addresses need none: fetched with the first that does. */
import type { Repair } from '../core/compare/choice';
import * as m from './compiled/messages.js';
import { listOf } from './lists';

/** @param names of the items a repair speaks of, by id or code */
export function describeRepair(repair: Repair, names: Readonly<Record<string, string>>): string {
	const nameOf = (key: string) => names[key] ?? key;
	switch (repair.repair) {
		case 'unknown_item':
			return m.repair_unknown_item({ given: repair.given });
		case 'world_refused':
			return m.repair_world_refused();
		case 'too_many':
			return m.repair_too_many({ names: listOf(repair.dropped.map(nameOf)) });
		case 'phase_beside_whole':
			return m.repair_phase_beside_whole({
				dropped: nameOf(repair.dropped),
				kept: nameOf(repair.kept)
			});
		case 'unknown_measure':
			return m.repair_unknown_measure({ given: repair.given });
		case 'unknown_year':
			return m.repair_unknown_year({ given: repair.given });
		case 'years_swapped':
			return m.repair_years_swapped();
		case 'years_out_of_range':
			return m.repair_years_out_of_range({ from: repair.from, to: repair.to });
		case 'unknown_vintage':
			return m.repair_unknown_vintage({ given: repair.given });
		case 'unknown_part':
			return m.repair_unknown_part({ given: repair.given });
	}
}
