/** How far the check of a text is, in a sentence that is read out. */
import { LONGEST_ARTICLE } from '../core/claims/article';
import * as m from './compiled/messages.js';
import { formatWhole } from './numbers';

type Status = 'idle' | 'empty' | 'too_long' | 'fetching' | 'working' | 'done' | 'failed';

/** @param read sentences read so far @param checkable those of them that the tables answer */
export function describeDesk(status: Status, read: number, checkable: number): string {
	switch (status) {
		case 'idle':
			return '';
		case 'empty':
			return m.check_empty();
		case 'too_long':
			return m.check_too_long({ most: formatWhole(LONGEST_ARTICLE) });
		case 'fetching':
			return m.check_fetching();
		case 'working':
			return m.check_working();
		case 'failed':
			return m.check_failed();
		case 'done':
			return checkable === 0
				? m.check_none()
				: m.check_done({ read: formatWhole(read), checkable: formatWhole(checkable) });
	}
}
