import { firstDay } from '$lib/core/dates/days-between';
import { isDay } from '$lib/core/dates/iso-date';
import { placeNamesOf } from '$lib/core/places/place';
import type { Source } from '$lib/core/sources/source';
import type { Dating } from '$lib/core/treaty/act';
import { newestActs } from '$lib/core/treaty/newest-acts';
import { buildEngine, folderStore } from '$lib/engine/node';
import { allPlaces, allSources } from '$lib/engine/queries/context';
import { treatyDatings } from '$lib/engine/queries/law';
import { run } from '$lib/engine/query';
import { describeDate } from '$lib/messages/dates';
import { nameAction, nameTreatyOf } from '$lib/messages/treaty';
import * as m from '$messages';
import { atomOf, element, firstSecond, type AtomEntry } from '../../atom.server';
import { siteAddress } from '../../site-address.server';
import { FEED_SINCE } from '../leaving/feed-since';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Acts of both conventions, newest first, each as its preferred source dates it. */
export const GET: RequestHandler = async () => {
	const engine = await buildEngine();
	const [{ version }, datings, places, sources] = await Promise.all([
		folderStore().manifest(),
		run(engine, treatyDatings, undefined),
		run(engine, allPlaces, undefined),
		run(engine, allSources, undefined)
	]);
	const nameOf = placeNamesOf(Object.fromEntries(places.map(({ place, name }) => [place, name])));
	const sourceOf = new Map(sources.map((source) => [source.source, source]));
	const rows = siteAddress('/data/treaty_actions');
	return atomOf({
		name: 'treaty acts',
		title: m.leaving_feed_title(),
		self: siteAddress('/treaty/acts.atom'),
		page: siteAddress('/treaty/leaving'),
		updated: firstSecond(version.slice(0, 10)),
		entries: newestActs(datings, FEED_SINCE).map((act) =>
			entryOf(act, nameOf(act.place), sourceOf.get(act.source), rows)
		)
	});
};

function entryOf(
	act: Dating,
	place: string,
	source: Source | undefined,
	rows: string | null
): AtomEntry {
	const said = {
		place,
		action: nameAction(act.action),
		date: describeDate(act.date),
		treaty: nameTreatyOf(act)
	};
	return {
		name: `treaty act ${act.id}`,
		title: m.leaving_feed_entry(said),
		updated: firstSecond(firstDay(act.date)),
		link: rows && `${rows}?id=${encodeURIComponent(act.id)}`,
		via: source?.url ?? null,
		content: [
			...(act.note ? [act.note] : []),
			...(isDay(act.date) ? [] : [m.leaving_feed_coarse()]),
			...(source ? [m.leaving_feed_source(source)] : [])
		]
			.map((text) => element('p', text))
			.join('')
	};
}
