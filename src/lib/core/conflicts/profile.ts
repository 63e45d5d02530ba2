/** What belongs to one conflict: its years, its neighbours, and what was said of mines laid in its places then. */
import { EARLIEST_YEAR, DEFAULT_FROM } from '../compare/choice';
import type { PlaceYear } from '../harm/place-year';
import type { YearSpan } from '../harm/series';
import type { MineUse } from '../use/mine-use';
import { counts, lastYear, overlapAsPhase, type Conflict } from './conflict';

/**
 * Years of a conflict's series: from its first, or that of the world series where it began before, or an older one that
 * has a figure; to its last year, or the newest for which an edition could print figures. A conflict that began after
 * that has its first year alone, not yet published.
 */
export function profileSpan(
	conflict: Conflict,
	figures: readonly PlaceYear[],
	newest: number
): YearSpan {
	const counted = figures.filter(({ place, year }) =>
		conflict.members.some((member) => member.place === place && counts(conflict, member, year))
	);
	const began = Math.min(...conflict.members.map(({ fromYear }) => fromYear));
	const from = Math.max(
		Math.min(...counted.map(({ year }) => year), Math.max(began, DEFAULT_FROM)),
		EARLIEST_YEAR
	);
	const ends = conflict.members.map((member) => lastYear(conflict, member) ?? Infinity);
	return { from, to: Math.max(from, Math.min(newest, ...[Math.max(...ends)])), newest };
}

/** Another conflict in one of the same places. */
export interface Overlap {
	readonly conflict: string;
	readonly name: string;
	/** Codes of the places in both. */
	readonly places: readonly string[];
	/** Whether the figure of one year can belong to both. */
	readonly sameYears: boolean;
}

/** Conflicts that share a place and are neither its whole nor a phase of it, those of the same years first, by name. */
export function overlapsOf(
	conflict: Conflict,
	others: readonly Conflict[],
	{ from, to }: Pick<YearSpan, 'from' | 'to'>
): readonly Overlap[] {
	const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
	return others
		.filter((other) => other.conflict !== conflict.conflict && !overlapAsPhase(conflict, other))
		.flatMap((other): readonly Overlap[] => {
			const pairs = conflict.members.flatMap((one) =>
				other.members.flatMap((two) => (one.place === two.place ? [{ one, two }] : []))
			);
			if (pairs.length === 0) return [];
			const sameYears = pairs.some(({ one, two }) =>
				years.some((year) => counts(conflict, one, year) && counts(other, two, year))
			);
			const places = [...new Set(pairs.map(({ one }) => one.place))];
			return [{ conflict: other.conflict, name: other.name, places, sameYears }];
		})
		.sort((a, b) => Number(b.sameYears) - Number(a.sameYears) || a.name.localeCompare(b.name));
}

/** Statements whose period touches the years of their place in the conflict, in the order given. */
export function useDuring(conflict: Conflict, rows: readonly MineUse[]): readonly MineUse[] {
	return rows.filter(({ place, from, to }) =>
		conflict.members.some(
			(member) =>
				member.place === place &&
				Number(to.slice(0, 4)) >= member.fromYear &&
				Number(from.slice(0, 4)) <= (lastYear(conflict, member) ?? Infinity)
		)
	);
}

/** A conflict with its phases. */
export interface WithPhases {
	readonly conflict: Conflict;
	readonly phases: readonly Conflict[];
}

/** Conflicts by region, each with its phases, all by name. */
export function conflictsByRegion(
	conflicts: readonly Conflict[]
): readonly { readonly region: string; readonly conflicts: readonly WithPhases[] }[] {
	const sorted = conflicts.toSorted((a, b) => a.name.localeCompare(b.name));
	const wholes = sorted.filter(({ partOf }) => partOf === null);
	return [...new Set(wholes.map(({ region }) => region))].sort().map((region) => ({
		region,
		conflicts: wholes
			.filter((conflict) => conflict.region === region)
			.map((conflict) => ({
				conflict,
				phases: sorted.filter(({ partOf }) => partOf === conflict.conflict)
			}))
	}));
}
