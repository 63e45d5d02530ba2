/** All that answers a day, fetched as one with the first question; also how the page writes its default day at build. */
import { mapDay } from '$lib/charts/map-day';
import MapTable from '$lib/components/MapTable.svelte';
import { eventsOf } from '$lib/core/treaty/events';
import { treatyDays, type TreatyDay } from '$lib/core/treaty/treaty-day';
import { turnsOf } from '$lib/core/treaty/turns';
import { monthNames } from '$lib/messages/month-names';
import SourceList from '$lib/components/SourceList.svelte';
import { describeEvent } from '$lib/messages/treaty-day';
import { summariseMap } from '$lib/messages/treaty-map';
import { sourcesUsedBy } from '$lib/state/sources-used';
import Beside from './Beside.svelte';
import { placeHref } from '../place-links';
import Day from './Day.svelte';
import History from './History.svelte';
import type { TreatyFacts } from './treaty-facts.server';

export { Beside, Day, History, MapTable, SourceList };

export function treatyAnswers(facts: TreatyFacts) {
	const { acts, places, sources } = facts.record;
	const turns = turnsOf(acts);
	const names = Object.fromEntries(places.map(({ place, name }) => [place, name]));
	const nameOf = (place: string) => names[place] ?? place;
	return {
		...{ facts, names, nameOf },
		answer: treatyDays(facts.record, monthNames()),
		/** Of the history and what stands beside it, which are under every day, and of what is said of this one. */
		sourcesOf: ({ suspensions, apart, asked }: TreatyDay) =>
			sourcesUsedBy(
				[turns, suspensions, apart, asked, facts.beside.law],
				[...sources, ...facts.beside.sources]
			),
		/** The map of a day as a table. */
		tableOf: ({ standings, choice }: TreatyDay) => ({
			...{ standings, on: choice.on },
			places: facts.beside.places,
			unseen: facts.beside.unseen,
			hrefOf: placeHref
		}),
		/** What the map says of a day, in its shapes and in words. */
		mapOf: ({ standings, choice }: TreatyDay) => ({
			day: mapDay(standings, choice.on, nameOf),
			summary: summariseMap(standings, choice.on, nameOf)
		}),
		/** To choose from, newest first. */
		events: eventsOf(acts, turns).map((event) => ({
			on: event.on,
			label: describeEvent(event, nameOf)
		}))
	};
}
