import { createEvents, type EventAttributes } from 'ics';
import { placeNamesOf } from '$lib/core/places/place';
import { isDay } from '$lib/core/dates/iso-date';
import { describeToCome, nameToCome } from '$lib/messages/leaving';
import * as m from '$messages';
import { leavingFacts } from '../leaving/leaving-facts.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Days still to come as whole days of a calendar, each under the permanent id of its row. A month is no day. */
export const GET: RequestHandler = async () => {
	const { answer, version, checked } = await leavingFacts();
	const nameOf = placeNamesOf(answer.names);
	const sourceOf = new Map(answer.sources.map((source) => [source.source, source]));
	// The same file comes of the same tables, whenever it is built. The library's types do not name what it reads here.
	const stamp = { timestamp: Date.parse(checked) };
	const events = answer.toCome.flatMap((own): readonly EventAttributes[] => {
		const source = sourceOf.get(own.source);
		if (!source || !isDay(own.date)) return [];
		return [
			{
				uid: own.id,
				start: dayOf(own.date),
				end: dayOf(own.date, 1),
				...stamp,
				title: m.leaving_come_event({ place: nameOf(own.place), what: nameToCome(own) }),
				description: describeToCome(own, source, version),
				transp: 'TRANSPARENT',
				busyStatus: 'FREE',
				...(source.url ? { url: source.url } : {})
			}
		];
	});
	const { error, value } = createEvents([...events], {
		productId: m.site_name(),
		calName: m.leaving_come_calendar_name()
	});
	if (error) throw error;
	return new Response(value, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};

/** Year, month and day of a date, or of one so many days after it. A whole day ends where the next begins. */
function dayOf(date: string, after = 0): [number, number, number] {
	const day = new Date(date);
	day.setUTCDate(day.getUTCDate() + after);
	return [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];
}
