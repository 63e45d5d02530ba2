/** Every turn of a state's standing, and the groups that states stand in on a day. */
import type { IsoDate } from '../dates/iso-date';
import { actsByPlace, type Act } from './act';
import type { Standing } from './standing';
import { treatySpans, type TreatyState } from './status';

/** One state's standing changing on a day, by an act. */
export interface Turn {
	readonly on: IsoDate;
	readonly place: string;
	readonly from: TreatyState;
	readonly to: TreatyState;
	readonly act: Act;
}

/** Turns of all states, oldest first; those of one day in the order of the acts. */
export function turnsOf(acts: readonly Act[]): readonly Turn[] {
	return [...actsByPlace(acts)]
		.flatMap(([place, own]) =>
			treatySpans(own).flatMap((span, index, spans): readonly Turn[] => {
				const before = spans[index - 1];
				if (!before || !span.act || span.from === null) return [];
				return [{ on: span.from, place, from: before.state, to: span.state, act: span.act }];
			})
		)
		.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** `in_force`: bound, notice running or not. `by_deposit`: those, and those that are not yet bound. */
export const TREATY_GROUPS = [
	'in_force',
	'by_deposit',
	'deposited',
	'notice_running',
	'left',
	'signed_only',
	'never_joined'
] as const;
export type TreatyGroup = (typeof TREATY_GROUPS)[number];

const HOLDS: Readonly<Record<TreatyGroup, readonly TreatyState[]>> = {
	in_force: ['bound', 'notice_running'],
	by_deposit: ['deposited', 'bound', 'notice_running'],
	deposited: ['deposited'],
	notice_running: ['notice_running'],
	left: ['left'],
	signed_only: ['signed_only'],
	never_joined: ['never_joined']
};

/** Whether a state of that standing counts in the group. */
export function isIn(group: TreatyGroup, state: TreatyState): boolean {
	return HOLDS[group].includes(state);
}

/** Whether an undated deposit keeps a state apart: it may have joined, so it is not among those that never did. */
export function isApart({ state, marks }: Standing): boolean {
	return state === 'never_joined' && marks.some(({ mark }) => mark === 'undated');
}

/** States of the group, in the order of the standings. Areas and states kept apart are in none. */
export function membersOf(group: TreatyGroup, standings: readonly Standing[]): readonly Standing[] {
	return standings.filter(
		(standing) => standing.state !== null && isIn(group, standing.state) && !isApart(standing)
	);
}

/** Turns that brought a state into the group or out of it, up to a day, newest first; `most` of them at most. */
export function lastTurnsOf(
	group: TreatyGroup,
	turns: readonly Turn[],
	on: IsoDate,
	most: number
): readonly Turn[] {
	return turns
		.filter((turn) => turn.on <= on && isIn(group, turn.from) !== isIn(group, turn.to))
		.slice(-most)
		.reverse();
}
