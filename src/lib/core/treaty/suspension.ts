import type { Act } from './act';
import type { Leaver } from './leaving';
import { roadOf, type Road } from './road';

/** A state that declares a suspension instead of leaving. */
export interface Suspension {
	readonly road: Road;
	readonly declared: Act;
	/** Since when it is bound; null where the tables do not hold it. */
	readonly bound: Act | null;
	readonly objections: readonly Act[];
	/** What meetings said of it. */
	readonly remarks: readonly Act[];
}

/** Null for a state that declared none. */
export function suspensionOf(leaver: Leaver, acts: readonly Act[]): Suspension | null {
	const declared = leaver.marks.find(({ mark }) => mark === 'suspension_declared')?.act;
	if (!declared) return null;
	const isItsOwn = ({ place, action }: Act) =>
		place === leaver.place && action === 'entry_into_force';
	return {
		road: roadOf(leaver, acts),
		declared,
		bound: acts.find(isItsOwn) ?? null,
		objections: leaver.answers.filter(({ action }) => action === 'objection'),
		remarks: leaver.answers.filter(({ action }) => action !== 'objection')
	};
}
