/** Runs: so many rises or falls in a row. */
import { chipsOf, type Reading } from '../chip';
import { evidenceOfValue } from '../evidence';
import { newestYearOn, type ClaimBase } from '../indexed';
import { knownBy, yearsOf } from '../statement-years';
import { finding, type Rule } from './rule';

/** "have fallen every year since 2016" is a run as well. */
export const EVERY_YEAR = /\b(?:every|each) (?:single )?year since\b/i;

function everySince(reading: Reading, base: ClaimBase): { run: number; last: number } | null {
	const time = chipsOf(reading, 'time').find(({ from }) =>
		EVERY_YEAR.test(reading.text.slice(0, from))
	);
	const last = newestYearOn(base, knownBy(reading, base));
	const run = time ? last - yearsOf(time).from : 0;
	return run > 0 ? { run, last } : null;
}

export const runOfYears: Rule = (reading, base) => {
	const changes = chipsOf(reading, 'change');
	const since = EVERY_YEAR.test(reading.text) ? everySince(reading, base) : null;
	const chip = changes.find(({ run }) => run !== null) ?? (since ? changes[0] : undefined);
	const run = chip?.run ?? since?.run;
	if (!chip || !run || chipsOf(reading, 'measure').length === 0) return [];
	if (
		!/\b(?:r[io]se|risen|rising|rises|increas\w*|grow\w*|grew|climb\w*|fell|fall\w*|drop\w*|declin\w*|decreas\w*|up|down)\b/i.test(
			reading.text
		)
	)
		return [];
	const measure = chipsOf(reading, 'measure').find(({ loose }) => !loose)?.measure ?? 'casualties';
	const [time] = chipsOf(reading, 'time').filter(({ role }) => role !== 'issued');
	const last = since
		? since.last
		: time
			? yearsOf(time).to
			: newestYearOn(base, knownBy(reading, base));
	const rows = Array.from({ length: run + 1 }, (_, index) =>
		(base.byFigure.get(`wld-${last - index}-${measure}`) ?? []).find((row) => row.latest)
	);
	const held = rows.flatMap((row) => row ?? []);
	const rest = { rows: held.map(evidenceOfValue), values: { run, year: last } };
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
