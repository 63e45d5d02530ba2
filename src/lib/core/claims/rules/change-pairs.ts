/** Two values of one figure in two years, by which of their vintages stand side by side. */
import { lastDay } from '../../dates/iso-date';
import { changeInPercent } from '../../families/arithmetic';
import { timesAsMany } from '../../families/claim-arithmetic';
import { take } from '../../figures/history';
import type { PublishedValue } from '../../figures/published-value';
import { chipsOf, type Measure, type Reading } from '../chip';
import { newestYearOn, type ClaimBase } from '../indexed';
import { knownBy, yearsOf, yearsSaid } from '../statement-years';

/** Two values of one figure in two years. `how`: which vintages stand side by side. */
export interface Pair {
	readonly from: PublishedValue;
	readonly to: PublishedValue;
	readonly how: 'latest' | 'first' | 'edition' | 'mixed';
	readonly percent: number;
	readonly times: number;
}

export const figuresOf =
	(place: string, measure: Measure, cut = '') =>
	(year: number) =>
		`${place.toLowerCase()}-${year}-${measure === 'incidents' || measure === 'survivors' ? 'casualties' : measure}${cut}`;

/** The end of a figure's name for people or weapons that the sentence singles out; null for cuts that have no figure. */
export function cutOf(reading: Reading): string | null {
	const devices = chipsOf(reading, 'device').filter(
		({ device }) => device !== 'mines' && device !== 'all'
	);
	const groups = chipsOf(reading, 'group');
	if (devices.length + groups.length > 1) return null;
	const [device, group] = [devices[0]?.device, groups[0]?.group];
	if (device === 'cluster') return '-cluster-munitions';
	const code = device ?? group;
	return code === undefined ? '' : `-${code.replaceAll('_', '-')}`;
}

/** The years that the sentence sets side by side; of one year, the year before it. */
export function yearsCompared(reading: Reading, base: ClaimBase): readonly [number, number] {
	const years = chipsOf(reading, 'time')
		.filter(({ role }) => role !== 'issued')
		.flatMap((time) => [yearsOf(time).from, yearsOf(time).to]);
	const known = knownBy(reading, base);
	const newest = yearsSaid(reading, base, known)?.to ?? newestYearOn(base, known);
	if (years.length === 0) return [newest - 1, newest];
	const [low, high] = [Math.min(...years), Math.max(...years)];
	if (low !== high) return [low, high];
	const isSince =
		/\b(?:since|from|compared (?:with|to)|than in|over|up on|relative to) (?:the )?(?:\w+ )?$/.test(
			reading.text
				.slice(0, chipsOf(reading, 'time').find(({ role }) => role !== 'issued')?.from ?? 0)
				.toLowerCase()
		);
	return isSince && low < newest ? [low, newest] : [low - 1, low];
}

export function pairsOf(
	figure: (year: number) => string,
	before: number,
	after: number,
	base: ClaimBase
): readonly Pair[] {
	const [a, b] = [base.byFigure.get(figure(before)) ?? [], base.byFigure.get(figure(after)) ?? []];
	const pairs: Pair[] = [];
	const add = (from: PublishedValue | null, to: PublishedValue | null, how: Pair['how']) => {
		if (!from || !to) return;
		const [percent, times] = [changeInPercent(from, to), timesAsMany(from, to)];
		if (percent === null || times === null) return;
		if (!pairs.some((pair) => pair.from.value === from.value && pair.to.value === to.value))
			pairs.push({ from, to, how, percent, times });
	};
	add(take(a, { rule: 'latest' }), take(b, { rule: 'latest' }), 'latest');
	add(take(a, { rule: 'first' }), take(b, { rule: 'first' }), 'first');
	for (const to of b)
		if (to.edition) add(a.find(({ edition }) => edition === to.edition) ?? null, to, 'edition');
	const first = take(b, { rule: 'first' });
	const on = first?.published;
	if (on) add(take(a, { rule: 'known', on: lastDay(on) }), first, 'mixed');
	for (const from of a) for (const to of b) add(from, to, 'mixed');
	return pairs;
}
