/** @param {readonly number[]} times @param {number} share 0.5 is the median @returns {number} */
export function quantile(times, share) {
	const sorted = times.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/**
 * One line: what, milliseconds, and the ratio to its target.
 * @param {string} what @param {number} time @param {number | null} target
 */
export function describe(what, time, target) {
	const ratio = target === null ? '' : `${(time / target).toFixed(2)} of ${Math.round(target)} ms`;
	return `${what.padEnd(46)} ${String(Math.round(time)).padStart(6)} ms  ${ratio}`;
}
