/** What a page of a place says of its standing, its parts and its gaps. */
import { familyOf } from '../core/families/family';
import type { Funding } from '../core/funding/funding';
import type { PlaceTreaty } from '../core/treaty/place-treaty';
import type { Predecessor } from '../core/places/predecessor';
import { topicsHeld, type PlaceProfile, type Topic } from '../core/places/profile';
import { isKnown } from '../core/figures/figure';
import type { Stockpile } from '../core/treaty/stockpile';
import type { Unknown } from '../core/places/unknown';
import * as m from './compiled/messages.js';
import { describeDate } from './dates';
import { nameFamily } from './families';
import { describeCount } from './harm';
import { listOf, yearList } from './lists';
import { nameRung } from './place-land';
import { describeQuantity } from './quantities';
import { describeMark, describeSpan } from './treaty';

/** What it is to the convention in few words, for a headline. */
export function nameStanding(treaty: PlaceTreaty | null): string {
	if (!treaty) return m.place_standing_area();
	const suspended = treaty.marks.some(({ mark }) => mark === 'suspension_declared');
	switch (treaty.today.state) {
		case 'never_joined':
			return m.place_standing_never_joined();
		case 'signed_only':
			return m.place_standing_signed_only();
		case 'deposited':
			return m.place_standing_deposited();
		case 'bound':
			return suspended ? m.place_standing_suspension() : m.place_standing_bound();
		case 'notice_running':
			return m.place_standing_notice_running();
		case 'left':
			return m.place_standing_left();
	}
}

/** Its standing on the day of the tables, in a sentence. */
export function describeToday(
	place: string,
	{ today: { state, act } }: PlaceTreaty,
	day: string
): string {
	const said = { place, checked: describeDate(day), date: describeDate(act?.date ?? day) };
	switch (state) {
		case 'never_joined':
			return m.place_today_never_joined(said);
		case 'signed_only':
			return m.place_today_signed_only(said);
		case 'deposited':
			return m.place_today_deposited(said);
		case 'bound':
			return m.place_today_bound(said);
		case 'notice_running':
			return m.place_today_notice_running(said);
		case 'left':
			return m.place_today_left(said);
	}
}

/** What stands beside the standing: a suspension that the convention does not know, a deposit without its day. */
export function describeMarks(place: string, { marks, answers }: PlaceTreaty): readonly string[] {
	const objections = answers.filter(({ action }) => action === 'objection').length;
	return marks.map(({ mark, act }) =>
		mark === 'suspension_declared'
			? m.overview_suspension_note({ place, objections })
			: m.place_today_undated({ place, date: describeDate(act.date) })
	);
}

/** The band of a place in a sentence. */
export function describeStandings(place: string, treaty: PlaceTreaty, checked: string): string {
	return m.place_convention_summary({
		place,
		year: checked.slice(0, 4),
		spans: listOf([...treaty.spans.map(describeSpan), ...treaty.marks.map(describeMark)])
	});
}

export function describePredecessor({ place }: Predecessor): string {
	return place === 'SRB' ? m.place_predecessor_clearance() : m.place_predecessor_casualties();
}

const TOPICS: Readonly<Record<Topic, () => string>> = {
	casualties: m.place_topic_casualties,
	land: m.place_topic_land,
	clearance: m.place_topic_clearance,
	deadlines: m.place_topic_deadlines,
	use: m.place_topic_use,
	stockpiles: m.place_topic_stockpiles,
	funding: m.place_topic_funding
};

export function nameTopic(topic: Topic): string {
	return TOPICS[topic]();
}

export function describeUnknown(gap: Unknown, place: string): string {
	switch (gap.unknown) {
		case 'undated_act':
			return m.place_unknown_undated_act();
		case 'topics':
			return m.place_unknown_topics({ place, topics: listOf(gap.topics.map(nameTopic)) });
		case 'national_total':
			return m.place_unknown_national_total();
		case 'years':
			return m.place_unknown_years({ years: yearList(gap.years) });
		case 'outcome':
			return m.place_unknown_outcome({ years: yearList(gap.years) });
		case 'first_counts':
			return m.place_unknown_first_counts({ years: yearList(gap.years) });
		case 'rungs':
			return m.place_unknown_rungs({
				rungs: listOf(gap.rungs.map((rung) => nameRung(rung).toLowerCase()))
			});
		case 'land_since':
			return m.place_unknown_land_since({ year: gap.year });
		case 'clearance_since':
			return m.place_unknown_clearance_since({ year: gap.year });
		case 'articles':
			return m.place_unknown_articles({ articles: listOf(gap.articles) });
		case 'current_deadline':
			return m.place_unknown_current_deadline();
		case 'deadline_dates':
			return m.place_unknown_deadline_dates({ count: gap.count });
	}
}

/** "estimated stockpiles, 2021: about 26,500,000 mines". */
export function describeStock({ measure, value, qualifier, asOf }: Stockpile): string {
	const thing = { table: 'stockpiles', codes: { measure } } as const;
	return m.place_stockpile({
		what: nameFamily(familyOf(thing)),
		date: asOf ? describeDate(asOf) : m.place_stockpile_undated(),
		number: value === 0 ? m.zero_reported() : describeQuantity(thing, value, qualifier)
	});
}

/** "2022, international funding: 162.3 million US dollars". */
export function describeFunding({ year, scope, usdMillion, qualifier }: Funding): string {
	const thing = { table: 'funding', codes: { scope } } as const;
	return m.place_funding_item({
		year,
		what: nameFamily(familyOf(thing)),
		number: describeQuantity(thing, usdMillion, qualifier)
	});
}

/** What the page of a place finds: its newest recorded casualties, and its standing to the convention. */
export function headPlace({ place, treaty, casualties }: PlaceProfile): string {
	const standing = nameStanding(treaty);
	const newest = casualties?.years.findLast(({ total }) => isKnown(total));
	if (!newest || !isKnown(newest.total))
		return m.place_headline({ place: place.name, what: standing });
	return m.place_headline_two({
		place: place.name,
		standing,
		figure: m.place_headline_figure({
			count: describeCount(newest.total, 'casualties'),
			year: newest.year
		})
	});
}

/** What a search engine says of the page. */
export function describePage(profile: PlaceProfile): string {
	const topics = topicsHeld(profile).map(nameTopic);
	const place = profile.place.name;
	return topics.length === 0
		? m.place_description_short({ place })
		: m.place_description({ place, topics: listOf(topics) });
}

/** What our tables hold of a place, in the index of all: "treaty acts, casualties (18 years, 2002–2024), deadlines". */
export function describeHeld(profile: PlaceProfile): string {
	const known = profile.casualties?.years.filter(({ total }) => isKnown(total)) ?? [];
	const [first, last] = [known[0], known.at(-1)];
	const held = [
		...(profile.treaty && profile.treaty.acts.length > 0 ? [m.place_index_acts()] : []),
		...topicsHeld(profile).map((topic) =>
			topic === 'casualties' && first && last
				? m.place_index_years({ count: known.length, from: first.year, to: last.year })
				: nameTopic(topic)
		)
	];
	return held.length === 0 ? m.place_index_nothing() : listOf(held);
}
