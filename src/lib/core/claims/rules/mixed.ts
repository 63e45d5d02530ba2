/** Two numbers set side by side, the one as it stands now, the other as it stood before it was revised. */
import { take } from '../../figures/history';
import type { PublishedValue } from '../../figures/published-value';
import { chipsOf } from '../chip';
import { evidenceOfValue } from '../evidence';
import { differencesOf } from '../match-people';
import { peopleNumbers, statementOf } from '../statement';
import { finding, type Rule } from './rule';

const COMPARES = /\b(?:from|against|compared|than|versus|vs|up|down|after|while|whereas|and|to)\b/i;

export const mixed: Rule = (reading, base) => {
	const compares =
		chipsOf(reading, 'change').length > 0 ||
		/\b(?:against|compared|versus|vs)\b/i.test(reading.text);
	if (!compares || !COMPARES.test(reading.text)) return [];
	const meant = peopleNumbers(reading).flatMap((number) => {
		const said = statementOf(reading, number, base);
		const rows = said.places.flatMap((place) => base.byPlace.get(place) ?? []);
		const own = rows.filter(
			(row) => row.value === number.value && differencesOf(said, row).length === 0
		);
		return own.length > 0 ? [own] : [];
	});
	const [one, other, ...more] = meant;
	if (!one || !other || more.length > 0 || one[0]?.year === other[0]?.year) return [];
	const isNow = (rows: readonly PublishedValue[]) =>
		rows.some(
			(row) => take(base.byFigure.get(row.figure) ?? [], { rule: 'latest' })?.value === row.value
		);
	const editions = (rows: readonly PublishedValue[]) =>
		rows.flatMap(({ edition }) => edition ?? []);
	const shared = editions(one).some((edition) => editions(other).includes(edition));
	if (isNow(one) === isNow(other) || shared) return [];
	return [finding('mixed_vintages', 'mixed', { rows: [...one, ...other].map(evidenceOfValue) })];
};
