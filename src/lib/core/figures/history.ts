/**
 * How one figure was printed over time: its values in the order in which they first appeared, and who repeats each.
 *
 * Rows come in order of publication, those of one day as the tables prefer them, undated last. Units: people.
 */
import { changeInPercent } from '../families/arithmetic';
import { lastDay, type IsoDate } from '../dates/iso-date';
import type { PublishedValue } from './published-value';
import type { VintageRule } from './vintage-rule';

/** One printed value with all rows that print it: the first one, then corroborations. */
export interface Stage {
	readonly rows: readonly [PublishedValue, ...PublishedValue[]];
	/** People more or fewer than in the stage before; null for the first, and between sources that disagree. */
	readonly change: number | null;
	/** The same in per cent; null from zero as well. */
	readonly percent: number | null;
	/** Printed in the same edition, or on the same day, as the stage before: two sources disagree. */
	readonly disagrees: boolean;
}

export function stagesOf(values: readonly PublishedValue[]): readonly Stage[] {
	const groups = new Map<string, [PublishedValue, ...PublishedValue[]]>();
	for (const row of values) {
		const key = `${row.qualifier} ${row.value}`;
		const group = groups.get(key);
		if (group) group.push(row);
		else groups.set(key, [row]);
	}
	const rows = [...groups.values()];
	return rows.map((own, index) => {
		const before = rows[index - 1]?.[0];
		const disagrees = before !== undefined && areOneMoment(before, own[0]);
		if (!before || disagrees) return { rows: own, change: null, percent: null, disagrees };
		return {
			rows: own,
			change: own[0].value - before.value,
			percent: changeInPercent(before, own[0]),
			disagrees
		};
	});
}

function areOneMoment(one: PublishedValue, other: PublishedValue): boolean {
	if (one.edition !== null && one.edition === other.edition) return true;
	return one.published === null || one.published === other.published;
}

/** The row that a rule takes, as the engine would; null where it takes none. */
export function take(values: readonly PublishedValue[], rule: VintageRule): PublishedValue | null {
	switch (rule.rule) {
		case 'latest':
			return values.find(({ latest }) => latest) ?? null;
		case 'first':
			return values.find(({ first }) => first) ?? null;
		case 'known':
			return newestBy(values, rule.on);
	}
}

function newestBy(values: readonly PublishedValue[], on: IsoDate): PublishedValue | null {
	const known = values.flatMap((row) =>
		row.published === null ? [] : [{ row, day: lastDay(row.published) }]
	);
	const newest = known.filter(({ day }) => day <= on).at(-1)?.day;
	return known.find(({ day }) => day === newest)?.row ?? null;
}

/** The name of the same figure of another year: only the year differs. */
export function figureOfYear(figure: string, year: number): string {
	return figure.replace(/-\d{4}-/, `-${year}-`);
}
