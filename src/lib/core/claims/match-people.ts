/** Which printed number of people a sentence most likely means, and in what it differs. */
import { lastDay } from '../dates/iso-date';
import type { PublishedValue } from '../figures/published-value';
import { take } from '../figures/history';
import type { Device, Group, Measure } from './chip';
import { fitOf, slipOf, type Fit, type Slip } from './fits';
import type { ClaimBase } from './indexed';
import type { Statement } from './statement';

/** In what a row differs from what was said. */
export type Difference = 'measure' | 'device' | 'group' | 'place' | 'year' | 'coverage';

export interface Match {
	readonly row: PublishedValue;
	readonly fit: Fit;
	readonly slip: Slip | null;
	readonly differs: readonly Difference[];
	readonly cost: number;
}

const COSTS: Readonly<Record<Difference, number>> = {
	...{ measure: 10, device: 12, group: 12, coverage: 9, place: 20, year: 16 }
};

/** The match that needs the least to explain the sentence; null where nothing does. */
export function bestMatch(said: Statement, base: ClaimBase): Match | null {
	let best: Match | null = null;
	for (const row of candidates(said, base)) {
		const match = matchOf(said, row, base);
		if (
			match &&
			(!best ||
				match.cost < best.cost ||
				(match.cost === best.cost && row.latest && !best.row.latest))
		)
			best = match;
	}
	return best;
}

function candidates(said: Statement, base: ClaimBase): ReadonlySet<PublishedValue> {
	const rows = new Set<PublishedValue>();
	for (const place of said.places) for (const row of base.byPlace.get(place) ?? []) rows.add(row);
	const { years } = said;
	if (years && years.from === years.to)
		for (const row of base.byYear.get(String(years.from)) ?? []) rows.add(row);
	return rows;
}

function matchOf(said: Statement, row: PublishedValue, base: ClaimBase): Match | null {
	if (row.measure === 'survival_unknown') return null;
	const fit = fitOf(said.number, row.value, row.qualifier);
	const isHere = said.places.includes(row.place) && said.years?.from === row.year;
	// Most rows are of other years and other numbers: they are out before anything is compared.
	if (fit === null && (!isHere || said.number.bound === 'less_than')) return null;
	const slip = fit === null ? slipOf(said.number.value, row.value) : null;
	if (fit === null && slip === null) return null;
	const differs = differencesOf(said, row);
	const isElsewhere = differs.includes('place') || differs.includes('year');
	if (slip && !isPlausibleSlip(slip, said, row, differs)) return null;
	if (fit === 'loose' && differs.length > 0) return null;
	// A ceiling over another number tells nothing of it.
	const isCeiling = said.number.bound === 'less_than' || said.number.bound === 'at_most';
	if (isCeiling && fit !== 'exact' && differs.length > 0) return null;
	if (isElsewhere && !isTelling(said, row, fit, differs, base.newestYear)) return null;
	if (differs.length > 0 && row.value < 10 && fit) return null;
	const isSame = differs.length === 0;
	const values =
		fit === 'exact'
			? 0
			: fit === 'rounded'
				? isSame
					? 1
					: 4
				: fit === 'loose'
					? 3
					: slip === 'swapped'
						? 12
						: 17;
	const known = said.known
		? (take(base.byFigure.get(row.figure) ?? [], { rule: 'known', on: lastDay(said.known) })
				?.value ?? null)
		: null;
	const age = row.latest || row.value === known ? 0 : isLatestValue(row, base) ? 0 : 2;
	const far = said.years
		? Math.min(9, Math.abs(row.year - said.years.from))
		: Math.min(5, (base.newestYear - row.year) / 5);
	const cost =
		values +
		age +
		far * 0.2 +
		(row.counter ? 1 : 0) +
		differs.reduce((sum, difference) => sum + COSTS[difference], 0);
	return cost > 32 ? null : { row, fit, slip, differs, cost };
}

function isLatestValue(row: PublishedValue, base: ClaimBase): boolean {
	const latest = take(base.byFigure.get(row.figure) ?? [], { rule: 'latest' });
	return latest?.value === row.value;
}

export function differencesOf(said: Statement, row: PublishedValue): readonly Difference[] {
	const found: Difference[] = [];
	if (!isMeasure(said.measure?.measure ?? 'casualties', said.measure?.loose ?? true, row.measure))
		found.push('measure');
	if (!isDevice(said.device, row)) found.push('device');
	if (!isGroup(said.group, row)) found.push('group');
	if (!said.places.includes(row.place)) found.push('place');
	if (said.years && (row.year !== said.years.from || said.years.from !== said.years.to))
		found.push('year');
	if (row.coverage !== 'world' && row.coverage !== 'national') found.push('coverage');
	return found;
}

function isMeasure(said: Measure, isLoose: boolean, printed: string): boolean {
	if (said === 'survivors') return printed === 'injured';
	// "Victims" may be the dead alone; nobody is told off for that word.
	return said === printed || (isLoose && printed === 'killed' && said === 'casualties');
}

/** "Mines" is said of all of them; a kind is a kind. */
function isDevice(said: Device | null, { device, scope }: PublishedValue): boolean {
	switch (said) {
		case null:
		case 'mines':
		case 'all':
			return device === 'all' && (scope === 'mines_erw' || scope === 'mines_only');
		case 'cluster':
			return scope.startsWith('cluster') || device === 'cluster_remnant';
		case 'cluster_remnant':
			return device === 'cluster_remnant';
		case 'erw':
			return device === 'erw' || scope === 'erw_only';
		default:
			return device === said;
	}
}

function isGroup(said: Group | null, { group, age, sex }: PublishedValue): boolean {
	const [wantedGroup, wantedAge, wantedSex] = cutOf(said);
	return group === wantedGroup && age === wantedAge && sex === wantedSex;
}

function cutOf(group: Group | null): readonly [string, string, string] {
	switch (group) {
		case null:
			return ['all', 'all', 'all'];
		case 'child':
		case 'adult':
			return ['all', group, 'all'];
		case 'boy':
			return ['all', 'child', 'male'];
		case 'female':
		case 'male':
			return ['all', 'all', group];
		default:
			return [group, 'all', 'all'];
	}
}

/** A slip is one of the number meant: of its place and year, and large enough not to be chance. */
function isPlausibleSlip(
	slip: Slip,
	{ number, years }: Statement,
	row: PublishedValue,
	differs: readonly Difference[]
): boolean {
	if (number.bound !== 'plain' && number.bound !== 'at_least' && number.bound !== 'exactly')
		return false;
	if (years === null || differs.some((difference) => difference !== 'measure')) return false;
	if (slip === 'thousand') return differs.length === 0 && row.value >= 10;
	return differs.length === 0 ? row.value >= 200 : row.value >= 1000;
}

/** A number of another place or year is taken for it only if it can hardly be chance. */
function isTelling(
	said: Statement,
	row: PublishedValue,
	fit: Fit,
	differs: readonly Difference[],
	newest: number
): boolean {
	const { number, isPlaced, years } = said;
	// Nothing is printed of that year yet: only all the digits of another year give it away.
	if (years && years.from > newest && (fit !== 'exact' || number.digits < 3 || row.value < 500))
		return false;
	if (differs.includes('place')) {
		if (differs.length > 1 || fit !== 'exact' || row.value < 100) return false;
		return isPlaced || row.place === 'WLD';
	}
	if (differs.length > 2) return false;
	if (fit === 'exact') return row.value >= (differs.length > 1 ? 1000 : 100);
	return (
		fit === 'rounded' &&
		differs.length === 1 &&
		years !== null &&
		Math.abs(row.year - years.from) <= 2 &&
		row.value >= 1000 &&
		(number.digits > 1 || number.bound !== 'plain')
	);
}
