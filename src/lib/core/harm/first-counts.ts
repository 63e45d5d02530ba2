/** First counts of earlier years are of other periods than a calendar year. */
export const FIRST_COUNTS_SINCE = 2000;

/** How the first printed world total of a year moved afterwards. */
export interface FirstCount {
	readonly year: number;
	readonly first: number;
	readonly latest: number;
	/** Whether an edition after the first prints the figure. */
	readonly printedAgain: boolean;
}

/** `noOther`: only the first count was read, which is not the same as unchanged. Per cents are of the first count. */
export interface FirstCountRecord {
	readonly counts: number;
	readonly rose: number;
	readonly fell: number;
	readonly unmoved: number;
	readonly noOther: number;
	readonly largestRisePercent: number;
}

export function recordOf(counts: readonly FirstCount[]): FirstCountRecord {
	const again = counts.filter(({ printedAgain }) => printedAgain);
	const rises = again.filter(({ first, latest }) => latest > first);
	return {
		counts: counts.length,
		rose: rises.length,
		fell: again.filter(({ first, latest }) => latest < first).length,
		unmoved: again.filter(({ first, latest }) => latest === first).length,
		noOther: counts.length - again.length,
		largestRisePercent: Math.max(
			0,
			...rises.map(({ first, latest }) => ((latest - first) / first) * 100)
		)
	};
}
