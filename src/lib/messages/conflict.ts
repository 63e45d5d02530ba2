/** What must be said of a conflict wherever it is named: that it is over, and what it is a phase of. */
import type { Conflict } from '../core/conflicts/conflict';
import * as m from './compiled/messages.js';

type Said = Pick<Conflict, 'ended' | 'legacy'> & { readonly whole: string | null };

/** "legacy, ended 2009", "a phase of Afghanistan conflicts, ended 2021"; empty for one that is fought on. */
export function describeStanding({ ended, legacy, whole }: Said): string {
	return [
		whole === null ? null : m.conflict_phase({ whole }),
		ended === null
			? null
			: legacy
				? m.conflict_legacy({ year: ended })
				: m.conflict_ended({ year: ended })
	]
		.filter((part) => part !== null)
		.join(', ');
}
