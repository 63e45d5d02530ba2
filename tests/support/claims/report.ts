/** Accuracy, false accusations and what was taken for what, as a table for a terminal. */
import { isAccusation, isFine, type VerdictCode } from '$lib/core/claims/verdict';

export interface Judged {
	readonly text: string;
	readonly want: string;
	readonly kind: string;
	readonly got: VerdictCode;
	readonly isRight: boolean;
}

const isTrue = (want: string) => isFine(want as VerdictCode);

export function reportOn(name: string, judged: readonly Judged[]) {
	const right = judged.filter(({ isRight }) => isRight).length;
	const falseAccusations = judged.filter(({ want, got }) => isTrue(want) && isAccusation(got));
	const confusion = new Map<string, number>();
	for (const { want, got, isRight } of judged)
		if (!isRight)
			confusion.set(
				`${want} taken for ${got}`,
				(confusion.get(`${want} taken for ${got}`) ?? 0) + 1
			);
	const accuracy = right / judged.length;
	const lines = [
		`${name}: ${right} of ${judged.length} right (${(accuracy * 100).toFixed(1)} %), ${falseAccusations.length} false accusations`,
		...[...confusion].sort((a, b) => b[1] - a[1]).map(([pair, count]) => `  ${count} × ${pair}`),
		...(process.env['CLAIMS_SHOW']
			? judged
					.filter(({ isRight }) => !isRight)
					.map(({ text, want, got, kind }) => `    [${kind}] ${want} -> ${got}: ${text}`)
			: [])
	];
	return {
		accuracy,
		falseAccusations: falseAccusations.map(({ text, got }) => `${got}: ${text}`),
		text: lines.join('\n')
	};
}
