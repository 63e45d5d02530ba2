export const ACTIONS = [
	'signature',
	'ratification',
	'acceptance',
	'approval',
	'accession',
	'succession',
	'entry_into_force',
	'intent_announced',
	'parliament_approved',
	'head_of_state_signed',
	'withdrawal_notified',
	'withdrawal_effective',
	'suspension_declared',
	'objection',
	'other'
] as const;
export type Action = (typeof ACTIONS)[number];

/** One act of one state under the Mine Ban Convention, as the preferred source dates it. */
export interface Act {
	readonly id: string;
	/** Name of the act, shared by every dating of it. */
	readonly act: string;
	readonly place: string;
	readonly action: Action;
	/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
	readonly date: string;
	/** What an objection answers, as `PLACE:action`. */
	readonly about: string | null;
	readonly source: string;
	readonly locator: string | null;
	readonly note: string | null;
}

const DEPOSITS: readonly Action[] = [
	'ratification',
	'acceptance',
	'approval',
	'accession',
	'succession'
];

/** Whether the act deposits consent to be bound. */
export function isDeposit({ action }: Act): boolean {
	return DEPOSITS.includes(action);
}

/** Acts by place, in the order given. */
export function actsByPlace(acts: readonly Act[]): ReadonlyMap<string, readonly Act[]> {
	const places = new Map<string, Act[]>();
	for (const act of acts) places.set(act.place, [...(places.get(act.place) ?? []), act]);
	return places;
}

/** One telling of an act of either convention. Of those that share an act exactly one is preferred. */
export interface Dating extends Act {
	readonly treaty: 'MBT' | 'CCM';
	readonly preferred: boolean;
}
