/** Which of the places that were asked for have rows, and of which years: what is not there is named. */
import { lastYear, type ConflictYears } from '../conflicts/conflict';
import type { TableChoice } from './table-choice';

/** Rows of one place and span of years. `from` and `to` are null where a row speaks of no year. */
export interface PlaceYears {
	readonly place: string;
	readonly from: number | null;
	readonly to: number | null;
	readonly rows: number;
}

/** How many rows belong to each conflict, by id: the same row may belong to several. */
export function rowsByConflict(
	groups: readonly PlaceYears[],
	conflicts: readonly ConflictYears[]
): Readonly<Record<string, number>> {
	return Object.fromEntries(
		conflicts.map((conflict) => [
			conflict.conflict,
			groups.filter((group) => belongs(group, conflict)).reduce((sum, { rows }) => sum + rows, 0)
		])
	);
}

/** What the rows say of the places asked for. */
export interface Coverage {
	/** Years with a row, by place, in the order of the places asked for. */
	readonly found: readonly { readonly place: string; readonly years: readonly number[] }[];
	/** Asked for, and no row says anything. */
	readonly missing: readonly string[];
}

/** Null where no place or conflict was asked for: then nothing in particular is missing. */
export function coverageOf(
	choice: TableChoice,
	groups: readonly PlaceYears[],
	conflicts: readonly ConflictYears[]
): Coverage | null {
	const chosen = conflicts.filter(({ conflict }) => choice.conflicts.includes(conflict));
	const members = chosen.flatMap((conflict) => conflict.members.map(({ place }) => place));
	const named = (choice.chosen['place'] ?? []).filter((place) => place !== null);
	if (members.length + named.length === 0) return null;
	const asked = new Set(
		named.length === 0
			? members
			: named.filter((place) => members.length === 0 || members.includes(place))
	);
	const rows = groups.filter(
		(group) => chosen.length === 0 || chosen.some((conflict) => belongs(group, conflict))
	);
	const found = [...asked].map((place) => ({
		place,
		years: yearsOf(rows.filter((group) => group.place === place)),
		any: rows.some((group) => group.place === place)
	}));
	return {
		found: found.filter(({ any }) => any).map(({ place, years }) => ({ place, years })),
		missing: found.filter(({ any }) => !any).map(({ place }) => place)
	};
}

/** Whether rows of a place and years belong to a conflict; rows that speak of no year belong to none that has years. */
function belongs({ place, from, to }: PlaceYears, conflict: ConflictYears): boolean {
	return conflict.members.some(
		(member) =>
			member.place === place &&
			(to ?? Infinity) >= member.fromYear &&
			(from ?? -Infinity) <= (lastYear(conflict, member) ?? Infinity)
	);
}

function yearsOf(groups: readonly PlaceYears[]): readonly number[] {
	const years = groups.flatMap(({ from, to }) =>
		from === null ? [] : Array.from({ length: (to ?? from) - from + 1 }, (_, index) => from + index)
	);
	return [...new Set(years)].sort((a, b) => a - b);
}
