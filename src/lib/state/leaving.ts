/** What the page of the states that leave says, asked once, at build. */
import { isRelay } from '../core/tables/relay';
import { WORLD } from '../core/places/place';
import type { Source } from '../core/sources/source';
import type { Act, Dating } from '../core/treaty/act';
import { datesToCome, type DateToCome } from '../core/treaty/dates-to-come';
import { factsBeside, type Fact } from '../core/treaty/facts-beside';
import { leavers, type Leaver } from '../core/treaty/leaving';
import { inTime, roadOf, type Road } from '../core/treaty/road';
import { standingsOf, type Standing } from '../core/treaty/standing';
import { suspensionOf, type Suspension } from '../core/treaty/suspension';
import { tallyOf, type Tally } from '../core/treaty/tally';
import { tellingsOf, type Tellings } from '../core/treaty/tellings';
import type { WithdrawalContext } from '../core/treaty/withdrawal-context';
import type { Engine } from '../engine/engine';
import { allPlaces, allSources, treatyActs } from '../engine/queries/context';
import {
	allDeadlines,
	allStockpiles,
	treatyDatings,
	withdrawalContext
} from '../engine/queries/law';
import { run } from '../engine/query';
import { sourcesUsedBy } from './sources-used';

export interface LeavingAnswer {
	/** All of them in the order of those that left, then those with a notice, then those that declared a suspension. */
	readonly standings: readonly Standing[];
	/** States with a notice, in the order in which they left. */
	readonly roads: readonly Road[];
	readonly suspensions: readonly Suspension[];
	/** Of votes, by the id of the act of a parliament. */
	readonly tallies: Readonly<Record<string, Tally>>;
	/** By place. */
	readonly facts: Readonly<Record<string, readonly Fact[]>>;
	/** Acts of these states, and objections to them, that more than one source tells. */
	readonly tellings: readonly Tellings[];
	/** Rule of article 20 as the tables hold it; null where they do not. */
	readonly rule: WithdrawalContext | null;
	/** Said of those that leave by others than states, and of none of them in particular. */
	readonly remarks: readonly Act[];
	/** Under the cluster munition convention, of places that left it and of those that acts since then name. */
	readonly cluster: readonly Dating[];
	/** What was printed of the number of its parties. */
	readonly clusterParties: readonly WithdrawalContext[];
	readonly toCome: readonly DateToCome[];
	/** Ids of acts held only through an outlet under control. */
	readonly relays: readonly string[];
	readonly sources: readonly Source[];
	/** Of every place, by code. */
	readonly names: Readonly<Record<string, string>>;
}

/** @param checked the day up to which the tables were checked: what is dated after it is still to come */
export async function askLeaving(engine: Engine, checked: string): Promise<LeavingAnswer> {
	const [acts, datings, context, stockpiles, deadlines, places, all] = await Promise.all([
		run(engine, treatyActs, undefined),
		run(engine, treatyDatings, undefined),
		run(engine, withdrawalContext, undefined),
		run(engine, allStockpiles, undefined),
		run(engine, allDeadlines, undefined),
		run(engine, allPlaces, undefined),
		run(engine, allSources, undefined)
	]);
	const names = Object.fromEntries(places.map(({ place, name }) => [place, name]));
	const found = leavers(acts, (place) => names[place] ?? place);
	const leaving = found.filter(({ steps }) => steps.withdrawal_notified.length > 0);
	const suspending = found.filter((leaver) => !leaving.includes(leaver));
	const codes = found.map(({ place }) => place);
	const isOfThem = ({ place, about }: Act) =>
		codes.includes(place) || codes.some((code) => about?.startsWith(`${code}:`));
	/** Those that leave in their order; those that answer them follow. */
	const rankOf = (place: string) => (codes.includes(place) ? codes.indexOf(place) : codes.length);
	const preferred = datings.filter((dating) => dating.preferred);
	const ofCluster = clusterActs(datings, codes);
	const sourceOf = new Map(all.map((source) => [source.source, source]));
	const answer = {
		standings: standingsOf(found),
		roads: leaving.map((leaver) => roadOf(leaver, acts)),
		suspensions: suspending.flatMap((leaver) => suspensionOf(leaver, acts) ?? []),
		tallies: Object.fromEntries(
			acts.flatMap((act) => {
				const tally = tallyOf(act, context);
				return tally ? [[act.id, tally]] : [];
			})
		),
		facts: Object.fromEntries(
			codes.map((code) => [code, factsBeside(code, { context, stockpiles, deadlines })])
		),
		tellings: tellingsOf(
			datings.filter((dating) => dating.treaty === 'MBT' && isOfThem(dating))
		).toSorted((a, b) => rankOf(a.preferred.place) - rankOf(b.preferred.place)),
		rule: context.find(({ key }) => key === 'art20_rule') ?? null,
		remarks: inTime(
			acts.filter(
				({ place, action, about, date }) =>
					place === WORLD && action === 'other' && about === null && date >= since(leaving)
			)
		),
		cluster: ofCluster,
		clusterParties: context.filter(({ key }) => key === 'ccm_parties_published'),
		toCome: datesToCome(preferred, deadlines, checked),
		relays: [...acts, ...ofCluster]
			.filter(({ source, note }) =>
				isRelay({ note, 'source.control': sourceOf.get(source)?.control ?? null })
			)
			.map(({ id }) => id)
	};
	return { ...answer, sources: sourcesUsedBy(answer, all), names };
}

/** The first intent of those that leave: what was said before it was not said of them. */
function since(leaving: readonly Leaver[]): string {
	const days = leaving.flatMap(({ steps }) => steps.intent_announced.map(({ date }) => date));
	return days.sort()[0] ?? '9999';
}

/** Who left the cluster munition convention with all its acts, what was said of it, and acts since that year. */
function clusterActs(datings: readonly Dating[], codes: readonly string[]): readonly Dating[] {
	const own = datings.filter(({ treaty }) => treaty === 'CCM');
	const gone = own.filter(({ action }) => action === 'withdrawal_effective');
	const year = gone.map(({ date }) => date.slice(0, 4)).sort()[0] ?? '9999';
	return inTime(
		own.filter(
			({ place, date }) =>
				gone.some((act) => act.place === place) || codes.includes(place) || date >= year
		)
	);
}
