/** Two numbers set side by side, the one as it stands now, the other as it stood before it was revised. */
import { take } from '../../figures/history';
import type { PublishedValue } from '../../figures/published-value';
import { chipsOf } from '../chip';
import { evidenceOfValue } from '../evidence';
import { fitOf } from '../fits';
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
		return own.length > 0 ? [{ number, rows: own }] : [];
	});
	const [one, other, ...more] = meant;
	if (!one || !other || more.length > 0 || one.rows[0]?.year === other.rows[0]?.year) return [];
	const isNow = ({ number, rows }: typeof one) =>
		rows.some((row) => {
			const latest = take(base.byFigure.get(row.figure) ?? [], { rule: 'latest' });
			return latest !== null && fitOf(number, latest.value, latest.qualifier) !== null;
		});
	const areFirst = [one, other].every(({ rows }) => rows.some(({ first }) => first));
	const editions = (rows: readonly PublishedValue[]) =>
		rows.flatMap(({ edition }) => edition ?? []);
	const shared = editions(one.rows).some((edition) => editions(other.rows).includes(edition));
	if (isNow(one) === isNow(other) || shared || areFirst) return [];
	const rows = [...one.rows, ...other.rows].map(evidenceOfValue);
	return [finding('mixed_vintages', 'mixed', { rows })];
};
