/** Numbers that are the base of something else: people whose age is known, or killed and injured without the unknown. */
import { partsOf } from '../../families/claim-arithmetic';
import type { PublishedValue } from '../../figures/published-value';
import { evidenceOfShare, evidenceOfValue } from '../evidence';
import type { ClaimBase } from '../indexed';
import type { Statement } from '../statement';
import type { Finding } from '../verdict';
import { finding } from './rule';

export function denominator({ number, years, places }: Statement, base: ClaimBase): Finding | null {
	const share = base.shares.find(
		({ place, year, denominator: people }) =>
			people === number.value && places.includes(place) && (years === null || years.from === year)
	);
	if (!share) return null;
	return finding('wrong_base', 'base', {
		rows: [evidenceOfShare(share)],
		values: { said: number.value, year: share.year, base: share.base }
	});
}

/** Killed and injured together leave out people whose survival is unknown: that is no number of casualties. */
export function addedUp(
	{ number, years, places, measure }: Statement,
	base: ClaimBase
): Finding | null {
	if (!years || (measure && measure.measure !== 'casualties')) return null;
	for (const place of places) {
		const rows = (base.byPlace.get(place) ?? []).filter(
			(row) => row.year === years.from && row.latest && row.figure.split('-').length === 3
		);
		const of = (name: string): PublishedValue | undefined =>
			rows.find((row) => row.measure === name);
		const [killed, injured, total] = [of('killed'), of('injured'), of('casualties')];
		if (!killed || !injured || !total || total.value === number.value) continue;
		if (partsOf(killed, injured) !== number.value) continue;
		return finding('wrong_base', 'added_up', {
			rows: [total, killed, injured].map(evidenceOfValue),
			values: { said: number.value, printed: total.value, year: years.from },
			safe: { of: 'row', row: evidenceOfValue(total), published: total.published }
		});
	}
	return null;
}
