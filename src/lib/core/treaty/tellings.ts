/** Acts that more than one source tells: alike, or otherwise. */
import { firstDay } from '../dates/days-between';
import { lastDay } from '../dates/iso-date';
import { groupedBy } from '../grouped-by';
import type { Dating } from './act';

export interface Tellings {
	/** Name of the act. */
	readonly act: string;
	/** The preferred telling. */
	readonly preferred: Dating;
	/** The others, in order of their dates. */
	readonly others: readonly Dating[];
	/** Dates that cannot both hold, or a note that says in what a row differs from the preferred one. */
	readonly differ: boolean;
}

/** Each act with two tellings or more, in the order of the rows. */
export function tellingsOf(datings: readonly Dating[]): readonly Tellings[] {
	return [...groupedBy(datings, ({ act }) => act)].flatMap(([act, own]) => {
		const preferred = own.find((dating) => dating.preferred);
		if (!preferred || own.length < 2) return [];
		const others = own
			.filter((dating) => dating !== preferred)
			.sort((a, b) => a.date.localeCompare(b.date));
		const differ = others.some(isSaid) || !mayMeanOneDay(own);
		return [{ act, preferred, others, differ }];
	});
}

const isSaid = ({ note }: Dating) => note?.startsWith('differs from the preferred row') ?? false;

/** The preferred telling and those that agree with it. */
export function toldAlike({ preferred, others }: Tellings): readonly Dating[] {
	return [preferred, ...others.filter((other) => other.date === preferred.date && !isSaid(other))];
}

/** Whether there is a day that all dates may mean. A year says nothing against a day within it. */
function mayMeanOneDay(datings: readonly Dating[]): boolean {
	const latestStart = datings.map(({ date }) => firstDay(date)).reduce((a, b) => (a > b ? a : b));
	return datings.every(({ date }) => latestStart <= lastDay(date));
}
