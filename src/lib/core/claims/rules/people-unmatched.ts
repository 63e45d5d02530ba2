/** Numbers of people that nothing printed explains: wrong where the figure is known, else not in our tables. */
import type { PublishedValue } from '../../figures/published-value';
import { chipsOf, type Reading } from '../chip';
import { evidenceOfValue } from '../evidence';
import type { ClaimBase } from '../indexed';
import { differencesOf } from '../match-people';
import type { Statement } from '../statement';
import type { Evidence, Finding, Safe } from '../verdict';
import { finding } from './rule';

export const safeOf = (row: PublishedValue): Safe => ({
	of: 'row',
	row: evidenceOfValue(row),
	published: row.published
});

/** Cut by nothing. */
export const isWhole = (row: PublishedValue) =>
	[row.group, row.age, row.sex, row.device].every((cut) => cut === 'all') &&
	row.scope === 'mines_erw';

/** Nothing printed explains the number: wrong where the figure is known, else not in our tables. */
export function unmatched(said: Statement, base: ClaimBase, reading: Reading): Finding {
	const isCertain = isBeside(said) && !isOfOneEvent(said, reading);
	const year = said.years?.from ?? null;
	const rows = said.places
		.flatMap((place) => base.byPlace.get(place) ?? [])
		.filter((row) => row.latest && (year === null || row.year === year));
	const own = rows.filter((row) => differencesOf(said, row).length === 0);
	const shown: readonly Evidence[] = (own.length > 0 ? own : rows.filter(isWhole))
		.slice(-5)
		.map(evidenceOfValue);
	const [first] =
		own.length > 0 ? own : rows.filter((row) => row.measure === 'casualties' && isWhole(row));
	const rest = {
		rows: shown,
		safe: first && year !== null ? safeOf(first) : null,
		values: { said: said.number.value, year: year ?? '' }
	};
	if (year === null) return finding('cannot_tell', 'no_match', rest);
	if (said.measure?.measure === 'incidents') return finding('nothing_published', 'no_row', rest);
	if (year > base.newestYear) return finding('nothing_published', 'beyond_data', rest);
	if (own.length > 0 && !isCertain) return finding('cannot_tell', 'no_match', rest);
	if (own.length > 0 && said.isDated) return finding('wrong_value', 'value', rest);
	// The year was inferred: from the edition it is certain enough, from the publication as well.
	if (own.length > 0) return finding(said.known ? 'wrong_value' : 'cannot_tell', 'value', rest);
	return finding('nothing_published', 'no_row', rest);
}

/** Whether the number plainly counts people: the word stands with it. */
function isBeside({ number, measure }: Statement): boolean {
	if (number.unit === 'people' || !measure) return true;
	const gap = measure.from >= number.to ? measure.from - number.to : number.from - measure.to;
	return gap <= 60;
}

/** "a mine killed five": news of one day, and no number of a year, whichever year it was. */
function isOfOneEvent({ number }: Statement, { text, chips }: Reading): boolean {
	if (number.value >= 200) return false;
	return (
		/\b(?:an?|the) (?:\w+ ){0,2}(?:(?:land)?mine|ied|bomb|shell|explosion|blast|accident|incident)\b/i.test(
			text
		) || !chipsOf({ chips }, 'place').some(({ compared }) => !compared)
	);
}
