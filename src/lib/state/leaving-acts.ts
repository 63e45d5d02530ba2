import type { Act } from '../core/treaty/act';
import type { LeavingAnswer } from './leaving';

/** Every act and telling that the page of those that leave shows: what its cards may be asked for. */
export function actsOfLeaving(answer: LeavingAnswer): readonly Act[] {
	const roads = [...answer.roads, ...answer.suspensions.map(({ road }) => road)];
	return [
		...roads.flatMap(({ steps, others }) => [...Object.values(steps).flat(), ...others]),
		...answer.suspensions.flatMap(({ declared, bound, objections, remarks }) => [
			...[declared, ...objections, ...remarks],
			...(bound ? [bound] : [])
		]),
		...answer.tellings.flatMap(({ preferred, others }) => [preferred, ...others]),
		...answer.remarks,
		...answer.cluster
	];
}
