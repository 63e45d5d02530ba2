/** Votes of a parliament on leaving: for, against, and the day. */
import { chipsOf } from '../chip';
import { evidenceOfRow } from '../evidence';
import { finding, type Rule } from './rule';

export const votes: Rule = (reading, base) => {
	const numbers = chipsOf(reading, 'number').filter(
		({ loose, unit }) => !loose && unit !== 'percent' && unit !== 'states'
	);
	const isVote =
		chipsOf(reading, 'act').some(({ act }) => act === 'parliament') &&
		/\b(?:vote|to \d|against|in favou?r|\d+[-–]\d+)/i.test(reading.text);
	const place =
		chipsOf(reading, 'place').find(({ places }) => places.length === 1)?.places[0] ??
		parliamentOf(reading.text);
	if (!isVote || !place || numbers.length === 0) return [];
	const rows = base.context.filter(
		(row) => row.key === 'parliament_vote_for_against_abstain' && row.place === place
	);
	if (rows.length === 0) return [];
	const shown = rows.map((row) =>
		evidenceOfRow('withdrawal_context', row, row.date ?? '', row.key, row.value)
	);
	const printed = rows.flatMap(({ value }) => value.split('-').map(Number));
	const said = numbers.flatMap(({ value, high }) => (high === null ? [value] : [value, high]));
	const wrong = said.filter((value) => !printed.includes(value));
	const rest = { rows: shown, values: { said: wrong[0] ?? said[0] ?? 0 } };
	return [
		wrong.length > 0 ? finding('wrong_value', 'votes', rest) : finding('correct', 'votes', rest)
	];
};

const PARLIAMENTS: readonly (readonly [RegExp, string])[] = [
	[/\briigikogu\b/i, 'EST'],
	[/\bseimas\b/i, 'LTU'],
	[/\bsaeima\b/i, 'LVA'],
	[/\bsejm\b/i, 'POL'],
	[/\beduskunta\b/i, 'FIN'],
	[/\b(?:verkhovna )?rada\b/i, 'UKR']
];

/** The state whose parliament is named without the state. */
export function parliamentOf(text: string): string | null {
	return PARLIAMENTS.find(([name]) => name.test(text))?.[1] ?? null;
}
