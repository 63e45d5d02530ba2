/** Everything our tables hold of one place. A part that is null is not in our tables. */
import type { Disagreement } from '../disagreements/disagreement';
import type { Funding } from '../funding/funding';
import type { CasualtyRecord } from '../harm/casualty-record';
import type { ClearanceRecord } from '../land/clearance-years';
import type { Ladder } from '../land/ladder';
import type { Deadline } from '../treaty/deadline';
import { wasBound, type PlaceTreaty } from '../treaty/place-treaty';
import type { Stockpile } from '../treaty/stockpile';
import type { PlaceUse } from '../use/place-use';
import type { Place } from './place';
import type { Predecessor } from './predecessor';

export interface PlaceProfile {
	readonly place: Place;
	/** Null for an area listed apart, which is no state. */
	readonly treaty: PlaceTreaty | null;
	readonly casualties: CasualtyRecord | null;
	readonly ladder: Ladder | null;
	readonly clearance: ClearanceRecord | null;
	/** In order; empty where none is in our tables. */
	readonly deadlines: readonly Deadline[];
	readonly stockpiles: readonly Stockpile[];
	readonly use: PlaceUse | null;
	/** Money for the place, oldest first. */
	readonly funding: readonly Funding[];
	/** Conflicts and phases that it belongs to, by name. */
	readonly conflicts: readonly { readonly conflict: string; readonly name: string }[];
	/** Names that once stood for it and another place together. */
	readonly predecessors: readonly Predecessor[];
	readonly disagreements: readonly Disagreement[];
}

/** What a profile can be about. */
export const TOPICS = [
	'casualties',
	'land',
	'clearance',
	'deadlines',
	'use',
	'stockpiles',
	'funding'
] as const;
export type Topic = (typeof TOPICS)[number];

/** Topics of which a row is in our tables. */
export function topicsHeld(profile: PlaceProfile): readonly Topic[] {
	const held: Readonly<Record<Topic, boolean>> = {
		casualties: profile.casualties !== null,
		land: profile.ladder !== null,
		clearance: profile.clearance !== null,
		deadlines: profile.deadlines.length > 0,
		use: profile.use !== null,
		stockpiles: profile.stockpiles.length > 0,
		funding: profile.funding.length > 0
	};
	return TOPICS.filter((topic) => held[topic]);
}

/** Topics without a row, of those that can have one: only who was bound has deadlines. */
export function topicsMissing(profile: PlaceProfile): readonly Topic[] {
	const held = topicsHeld(profile);
	const due = profile.treaty !== null && wasBound(profile.treaty);
	return TOPICS.filter((topic) => !held.includes(topic) && (topic !== 'deadlines' || due));
}
