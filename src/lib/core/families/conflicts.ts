/** The guard for conflicts, which have no figures of their own: two of them can hold the same places, and so the same people. */
import { overlapAsPhase, type Conflict } from '../conflicts/conflict';
import { gathered, refuse, type Operation, type Refusal } from './refusal';

/** A phase never stands beside its conflict; conflicts that share places may be drawn together, not added or ranked. */
export function refusalsOfConflicts(
	operation: Operation,
	conflicts: readonly Conflict[]
): readonly Refusal[] {
	return gathered(
		conflicts.flatMap((one, index) =>
			conflicts.slice(index + 1).flatMap((other): readonly Refusal[] => {
				const names = [one.conflict, other.conflict];
				if (one.conflict === other.conflict || overlapAsPhase(one, other))
					return [refuse('phase', names)];
				const shared = one.members.some(({ place }) =>
					other.members.some((member) => member.place === place)
				);
				return shared && operation !== 'draw' ? [refuse('shared_places', names)] : [];
			})
		)
	);
}
