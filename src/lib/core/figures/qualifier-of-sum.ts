import type { Qualifier } from './figure';

const FLOORS: readonly Qualifier[] = ['at_least', 'more_than'];

/**
 * What a sum of figures may claim: exact only if all are; a floor if some are floors and the rest exact;
 * otherwise about, since a ceiling or an estimate among the parts leaves no bound.
 */
export function qualifierOfSum(parts: readonly Qualifier[]): Qualifier {
	if (parts.every((part) => part === 'exact')) return 'exact';
	return parts.every((part) => part === 'exact' || FLOORS.includes(part)) ? 'at_least' : 'about';
}
