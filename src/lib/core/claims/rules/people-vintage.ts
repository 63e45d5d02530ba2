/** Whether a printed number is still the newest one, and whether the sentence may know better. */
import { lastDay } from '../../dates/iso-date';
import { take } from '../../figures/history';
import type { PublishedValue } from '../../figures/published-value';
import { fitOf } from '../fits';
import type { ClaimBase } from '../indexed';
import type { Match } from '../match-people';
import type { Statement } from '../statement';
import type { Finding } from '../verdict';
import { finding } from './rule';

/** Null where the number is the latest of its figure. */
export function vintageOf(
	{ row, fit }: Match,
	said: Statement,
	base: ClaimBase,
	rest: Partial<Finding>,
	namesEdition: boolean
): Finding | null {
	const values = base.byFigure.get(row.figure) ?? [];
	const latest = take(values, { rule: 'latest' });
	if (!latest || latest.value === row.value || fitOf(said.number, latest.value, latest.qualifier))
		return null;
	const own = {
		...rest,
		values: {
			...rest.values,
			latest: latest.value,
			edition: row.edition ?? '',
			newest: latest.edition ?? ''
		}
	};
	if (!isSuperseded(row, values)) return finding('sources_disagree', 'other_source', own);
	const known = said.known ? take(values, { rule: 'known', on: lastDay(said.known) }) : null;
	const wasTrue = known !== null && fitOf(said.number, known.value, known.qualifier) !== null;
	const isNamed =
		namesEdition &&
		values.some(
			(other) =>
				other.value === row.value &&
				said.known !== null &&
				other.published !== null &&
				lastDay(other.published) <= lastDay(said.known)
		);
	if (wasTrue || isNamed) return finding('older_edition_ok', 'older_printed', own);
	return finding('outdated_edition', 'superseded', { ...own, ...(fit ? {} : {}) });
}

/** Whether a later edition prints another number than the one that printed this; other sources only differ. */
export function isSuperseded(row: PublishedValue, values: readonly PublishedValue[]): boolean {
	const printed = values.filter(({ value, edition }) => value === row.value && edition !== null);
	return printed.some(({ edition, published }) =>
		values.some(
			(other) =>
				other.value !== row.value &&
				other.edition !== null &&
				other.edition !== edition &&
				(other.published ?? '') > (published ?? '')
		)
	);
}
