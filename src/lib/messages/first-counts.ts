/** How first counts of the world total moved later, in a sentence. */
import type { FirstCountRecord } from '../core/harm/first-counts';
import * as m from './compiled/messages.js';
import { formatTenths } from './numbers';

export function describeFirstCounts({ largestRisePercent, ...record }: FirstCountRecord): string {
	return m.overview_first_counts({ ...record, percent: formatTenths(largestRisePercent) });
}
