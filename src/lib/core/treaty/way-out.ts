import type { Act } from './act';
import type { Leaver } from './leaving';

/** The last thing that counts on a state's way out, and the act that dates it. */
export interface WayOut {
	readonly place: string;
	readonly stage: 'out' | 'notice' | 'suspension';
	readonly act: Act;
}

/** In the order given; a state of which none of the three is known has none. */
export function waysOut(leavers: readonly Leaver[]): readonly WayOut[] {
	return leavers.flatMap(({ place, steps, marks }): readonly WayOut[] => {
		const [out] = steps.withdrawal_effective;
		const [notice] = steps.withdrawal_notified;
		const declared = marks.find(({ mark }) => mark === 'suspension_declared')?.act;
		if (out) return [{ place, stage: 'out', act: out }];
		if (notice) return [{ place, stage: 'notice', act: notice }];
		return declared ? [{ place, stage: 'suspension', act: declared }] : [];
	});
}
