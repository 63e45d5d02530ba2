/** What one place did under the conventions, and what it is to the Mine Ban Convention on a day. */
import type { IsoDate } from '../dates/iso-date';
import { groupedBy } from '../grouped-by';
import type { Act, Dating } from './act';
import { treatyMarks, treatySpans, type TreatyMark, type TreatySpan } from './status';

/** One act: the dating that we prefer first, then every other telling of it. */
export interface ToldAct {
	readonly act: Dating;
	readonly others: readonly Dating[];
}

export interface PlaceTreaty {
	readonly spans: readonly TreatySpan[];
	readonly marks: readonly TreatyMark[];
	/** The last span that has begun on the day. */
	readonly today: TreatySpan;
	/** Under the Mine Ban Convention, oldest first. */
	readonly acts: readonly ToldAct[];
	/** Under the Convention on Cluster Munitions, of which our tables hold little. */
	readonly cluster: readonly ToldAct[];
	/** What others said of its acts. */
	readonly answers: readonly Dating[];
}

/** @param own datings of the place. @param all datings of every place. @param checked day of the status */
export function placeTreaty(
	place: string,
	own: readonly Dating[],
	all: readonly Dating[],
	checked: IsoDate
): PlaceTreaty {
	const bans: readonly Act[] = own.filter((row) => row.treaty === 'MBT' && row.preferred);
	const spans = treatySpans(bans);
	return {
		spans,
		marks: treatyMarks(bans),
		today: spans.findLast(({ from }) => from === null || from <= checked) ?? NEVER,
		acts: told(own.filter(({ treaty }) => treaty === 'MBT')),
		cluster: told(own.filter(({ treaty }) => treaty === 'CCM')),
		answers: all.filter(({ about, preferred }) => preferred && about?.startsWith(`${place}:`))
	};
}

const NEVER: TreatySpan = { state: 'never_joined', from: null, act: null };

/** Whether the convention has ever bound it, so that its deadlines were due. */
export function wasBound({ spans }: PlaceTreaty): boolean {
	return spans.some(({ state }) => state === 'bound');
}

function told(datings: readonly Dating[]): readonly ToldAct[] {
	return [...groupedBy(datings, ({ act }) => act).values()]
		.flatMap((own) => {
			const act = own.find(({ preferred }) => preferred);
			return act ? [{ act, others: own.filter((other) => other !== act) }] : [];
		})
		.sort((a, b) => a.act.date.localeCompare(b.act.date));
}
