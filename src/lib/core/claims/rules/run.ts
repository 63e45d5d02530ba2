/** Runs: so many rises or falls in a row. */
import { chipsOf } from '../chip';
import { evidenceOfValue } from '../evidence';
import { newestYearOn } from '../indexed';
import { knownBy, yearsOf } from '../statement-years';
import { finding, type Rule } from './rule';

export const runOfYears: Rule = (reading, base) => {
	const chip = chipsOf(reading, 'change').find(({ run }) => run !== null);
	if (!chip?.run || chipsOf(reading, 'measure').length === 0) return [];
	if (
		!/\b(?:r[io]se|risen|rising|rises|increas\w*|grow\w*|grew|climb\w*|fell|fall\w*|drop\w*|declin\w*|decreas\w*|up|down)\b/i.test(
			reading.text
		)
	)
		return [];
	const measure = chipsOf(reading, 'measure').find(({ loose }) => !loose)?.measure ?? 'casualties';
	const [time] = chipsOf(reading, 'time').filter(({ role }) => role !== 'issued');
	const last = time ? yearsOf(time).to : newestYearOn(base, knownBy(reading, base));
	const rows = Array.from({ length: chip.run + 1 }, (_, index) =>
		(base.byFigure.get(`wld-${last - index}-${measure}`) ?? []).find((row) => row.latest)
	);
	const held = rows.flatMap((row) => row ?? []);
	const rest = { rows: held.map(evidenceOfValue), values: { run: chip.run, year: last } };
	if (held.length < 2) return [finding('nothing_published', 'no_row', rest)];
	const breaks = held.some((row, index) => {
		const before = held[index + 1];
		return (
			before !== undefined &&
			(chip.direction === 'down' ? row.value >= before.value : row.value <= before.value)
		);
	});
	return [breaks ? finding('unsupported', 'run', rest) : finding('correct', 'run', rest)];
};
