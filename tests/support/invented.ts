/**
 * Builders of figures, places, conflicts and acts for unit tests. Every field has a default: a test names what matters.
 */
import type { Conflict } from '$lib/core/conflicts/conflict';
import type { PublishedValue } from '$lib/core/figures/published-value';
import type { CollectionRow } from '$lib/core/harm/collection';
import type { PlaceYear } from '$lib/core/harm/place-year';
import type { Population } from '$lib/core/harm/rate';
import type { Place } from '$lib/core/places/place';
import type { Source } from '$lib/core/sources/source';
import type { Act, Action } from '$lib/core/treaty/act';

export function figureOf(
	place: string,
	year: number,
	value: number,
	part: Partial<PlaceYear> = {}
): PlaceYear {
	return {
		figure: `${place.toLowerCase()}-${year}-casualties`,
		place,
		year,
		value,
		qualifier: 'exact',
		vintage: 'restated',
		edition: `Atlas ${year + 1}`,
		source: 'atlas',
		relay: false,
		...part
	};
}

/** The row behind a figure, as it was printed in one source. */
export function publishedOf(part: Partial<PublishedValue> = {}): PublishedValue {
	return {
		...figureOf('ALD', 2020, 130),
		id: 'ald-2020-casualties--atlas',
		measure: 'casualties',
		group: 'all',
		age: 'all',
		sex: 'all',
		device: 'all',
		scope: 'mines_erw',
		coverage: 'national',
		counter: null,
		published: '2021-11-10',
		locator: null,
		note: null,
		latest: true,
		first: false,
		...part
	};
}

export function placeOf(code: string, part: Partial<Place> = {}): Place {
	return {
		place: code,
		name: `Land ${code}`,
		kind: 'state',
		region: 'Africa',
		aliases: [],
		disputedNote: null,
		...part
	};
}

/** A conflict that is still fought, in the places named since it started. */
export function conflictOf(
	id: string,
	places: readonly string[] = [],
	part: Partial<Conflict> = {}
): Conflict {
	const started = part.started ?? 2010;
	return {
		conflict: id,
		name: `War ${id}`,
		partOf: null,
		region: 'Africa',
		started,
		ended: null,
		legacy: false,
		source: 'atlas',
		note: null,
		members: places.map((place) => ({ place, fromYear: started, toYear: null })),
		...part
	};
}

export function peopleOf(place: string, year: number, population: number): Population {
	return { id: `${place}-${year}`, place, year, population, source: 'census' };
}

export function actOf(place: string, action: Action, date: string, part: Partial<Act> = {}): Act {
	return {
		id: `${place}-${action}-${date}`.toLowerCase(),
		act: `${place}-${action}`.toLowerCase(),
		place,
		action,
		date,
		about: null,
		source: 'register',
		locator: null,
		note: null,
		...part
	};
}

/** The acts of a state that joined, was bound and left, one for each turn of its standing. */
export function roadOut(place: string): readonly Act[] {
	return [
		actOf(place, 'signature', '1997-12-04'),
		actOf(place, 'ratification', '2000-05-10'),
		actOf(place, 'entry_into_force', '2000-11-01'),
		actOf(place, 'withdrawal_notified', '2022-06-27'),
		actOf(place, 'withdrawal_effective', '2022-12-27')
	];
}

export function sourceOf(id: string, part: Partial<Source> = {}): Source {
	return {
		source: id,
		title: `Title of ${id}`,
		publisher: `Publisher of ${id}`,
		edition: null,
		published: '2021-11-10',
		url: `https://example.org/${id}`,
		kind: 'primary',
		control: null,
		...part
	};
}

export function countedBy(
	place: string,
	year: number,
	collection: CollectionRow['collection']
): CollectionRow {
	return {
		id: `${place}-${year}-${collection}`.toLowerCase(),
		place,
		year,
		collection,
		reported: 'yes',
		source: 'atlas'
	};
}
