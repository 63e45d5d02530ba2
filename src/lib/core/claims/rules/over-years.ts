/** World totals over several years, as editions print them. */
import { WORLD } from '../../places/place';
import { evidenceOfRow } from '../evidence';
import { fitOf } from '../fits';
import { peopleNumbers, statementOf } from '../statement';
import { finding, type Rule } from './rule';

export const overYears: Rule = (reading, base) =>
	peopleNumbers(reading).flatMap((number) => {
		const said = statementOf(reading, number, base);
		const { years, places } = said;
		const fits = base.overYears
			.map((row) => ({ row, fit: fitOf(number, row.value, row.qualifier) }))
			.filter(
				({ row, fit }) =>
					fit !== null && row.value > 1000 && (fit !== 'loose' || sameYears(row, years))
			);
		const isPeriod = years !== null && years.from !== years.to;
		if (!isPeriod && !(years === null && fits.some(({ fit }) => fit === 'exact'))) return [];
		if (places.length === 0) return [finding('nothing_published', 'unknown_place')];
		if (!places.includes(WORLD)) return [finding('nothing_published', 'no_row')];
		const measure = said.measure?.measure ?? 'casualties';
		const same = fits.find(({ row }) => sameYears(row, years));
		const [best = null] = same
			? [same]
			: fits.filter(({ row, fit }) => fit === 'exact' || row.value > 50_000);
		if (!best) {
			const own = base.overYears.filter((row) => sameYears(row, years) && row.measure === measure);
			return [
				finding(
					own.length > 0 ? 'wrong_value' : 'nothing_published',
					own.length > 0 ? 'value' : 'no_row',
					{
						rows: own.map(evidence),
						values: { said: number.value, year: years ? `${years.from}–${years.to}` : '' }
					}
				)
			];
		}
		const { row, fit } = best;
		const rest = {
			rows: [evidence(row)],
			safe: { of: 'row', row: evidence(row), published: null } as const,
			values: { said: number.value, printed: row.value, year: periodOf(row), measure: row.measure }
		};
		if (row.measure !== measure && !(said.measure?.loose ?? true))
			return [finding('wrong_unit', 'measure', rest)];
		if (years && !sameYears(row, years)) return [finding('wrong_year', 'year', rest)];
		return [
			finding(
				fit === 'exact' ? 'correct' : 'rounded_ok',
				fit === 'exact' ? 'as_printed' : 'rounded',
				rest
			)
		];
	});

type Row = Parameters<typeof evidenceOfRow>[1] & {
	fromYear: number;
	toYear: number;
	measure: string;
	value: number;
};

const periodOf = ({ fromYear, toYear }: { fromYear: number; toYear: number }) =>
	`${fromYear}–${toYear}`;
const evidence = (row: Row) =>
	evidenceOfRow('casualties_cumulative', row, periodOf(row), row.measure, row.value);

function sameYears(
	row: { fromYear: number; toYear: number },
	years: { from: number; to: number } | null
): boolean {
	return years === null || (row.fromYear === years.from && row.toYear === years.to);
}
