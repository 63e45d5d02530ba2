/** Percentages in words: each with its base, and with what was printed beside it. */
import type { Base, Outside, Share, ShareOf, ShareSeries } from '../core/shares/share';
import * as m from './compiled/messages.js';
import { describeValue } from './harm';
import { listOf } from './lists';
import { formatWhole, qualified } from './numbers';
import { formatPrinted } from './quantities';

const OF: Readonly<Record<ShareOf, () => string>> = {
	civilian: m.shares_of_civilian,
	child: m.shares_of_child,
	boy: m.shares_of_boy,
	male: m.shares_of_male,
	female: m.shares_of_female,
	deminer: m.shares_of_deminer,
	improvised: m.shares_of_improvised
};

export function nameShareOf(of: ShareOf): string {
	return OF[of]();
}

const BASES: Readonly<Record<Base, () => string>> = {
	all_casualties: m.shares_base_all_casualties,
	casualties_with_known_status: m.shares_base_casualties_with_known_status,
	casualties_with_known_age: m.shares_base_casualties_with_known_age,
	casualties_with_known_sex: m.shares_base_casualties_with_known_sex,
	civilian_casualties: m.shares_base_civilian_casualties,
	civilian_casualties_with_known_age: m.shares_base_civilian_casualties_with_known_age,
	child_casualties: m.shares_base_child_casualties,
	not_stated: m.shares_base_not_stated
};

export function nameBase(base: Base): string {
	return BASES[base]();
}

/** "Children, of civilian casualties whose age was recorded". */
export function nameSeries({ of, base }: Pick<ShareSeries, 'of' | 'base'>): string {
	return m.shares_series({ of: nameShareOf(of), base: nameBase(base) });
}

/** "more than 75 %". */
export function describePercent({ qualifier, percent }: Share): string {
	return qualified(qualifier, m.shares_percent_value({ number: formatPrinted(percent) }));
}

/** The people printed with a percentage; where none are, that it stands alone. */
export function describePrinted({ numerator, denominator }: Share): string {
	if (numerator === null && denominator === null) return m.shares_percent_only();
	if (numerator === null)
		return m.shares_denominator({ denominator: formatWhole(denominator ?? 0) });
	return denominator === null
		? m.shares_numerator({ numerator: formatWhole(numerator) })
		: m.shares_both({
				numerator: formatWhole(numerator),
				denominator: formatWhole(denominator)
			});
}

export function describeOutside({ base }: Share, outside: Outside | null): string {
	if (base === 'all_casualties') return m.shares_outside_none();
	return outside === null
		? m.gap_not_in_tables()
		: m.shares_outside_people({
				people: formatWhole(outside.people),
				total: describeValue(outside.total)
			});
}

/** The chart of a series in a sentence. */
export function describeSeries(series: ShareSeries): string {
	return m.shares_chart_summary({
		series: nameSeries(series),
		points: listOf(
			series.shares.map((share) =>
				m.shares_chart_point({ year: share.year, percent: describePercent(share) })
			)
		)
	});
}
