import type { Act } from './act';
import type { Leaver } from './leaving';

/** The last thing that counts on a state's way out, and the act that dates it. */
export interface Standing {
	readonly place: string;
	readonly stage: 'out' | 'notice' | 'suspension';
	readonly act: Act;
}

/** In the order given; a state of which none of the three is known has no standing. */
export function standingsOf(leavers: readonly Leaver[]): readonly Standing[] {
	return leavers.flatMap(({ place, steps, marks }): readonly Standing[] => {
		const [out] = steps.withdrawal_effective;
		const [notice] = steps.withdrawal_notified;
		const declared = marks.find(({ mark }) => mark === 'suspension_declared')?.act;
		if (out) return [{ place, stage: 'out', act: out }];
		if (notice) return [{ place, stage: 'notice', act: notice }];
		return declared ? [{ place, stage: 'suspension', act: declared }] : [];
	});
}
